import * as React from 'react';
import type { ClockTime } from '../../../../domain/diary/disconnect';
import { formatDay, formatDuration, formatMinutes } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { RichTextView } from '../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../ui/root/language';
import { ChangeMark, LessonName } from '../changes/ChangeMark';
import { useDiaryStrings } from '../loc/strings';
import { AppearsMark } from '../appearance/AppearsMark';
import type { PastLesson } from './pastLessons';
import styles from './reader.module.scss';
import { WorkLinks } from './WorkLinks';

/** What was done in one lesson, the work it gave, and what its day had otherwise. */
export function SessionCard({ lesson, now }: { lesson: PastLesson; now: ClockTime }): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const { session, homework } = lesson;
  const facts = [lesson.start !== undefined && formatMinutes(lesson.start, language), lesson.teacherName].filter(Boolean).join(' · ');
  return (
    <article className={styles.card}>
      <p className={styles.subject}>
        <LessonName change={lesson.change}>{lesson.subject}</LessonName>
        {lesson.group && <span className={styles.group}>{strings.group(lesson.group)}</span>}
        <span className={styles.when}>{facts}</span>
      </p>
      <div className={styles.content}>
        {lesson.change && <ChangeMark change={lesson.change} />}
        {session?.title && <h4>{session.title}</h4>}
        {session?.body && <RichTextView html={session.body} />}
        <WorkLinks links={session?.links} />
        {session && <AppearsMark row={session} now={now} />}
        {!session && homework.length === 0 && !lesson.change && <p className={styles.nothing}>{strings.reader.nothingWritten}</p>}
        {homework.map((work) => (
          <div key={work.id} className={styles.given}>
            <p className={styles.givenTitle}>
              <Icon name="home" />
              {work.givenDay > now.day ? strings.reader.givenAhead : strings.reader.givenTitle(formatDay(work.givenDay, language))}
            </p>
            <p>{work.title}</p>
            {work.body && <RichTextView html={work.body} />}
            <WorkLinks links={work.links} />
            <p className={styles.facts}>
              {work.urgent && <span className={styles.urgent}>{strings.reader.urgent}</span>}
              <span>{strings.dueOn(formatDay(work.dueDay, language))}</span>
              {work.minutes > 0 && <span>{formatDuration(work.minutes, language)}</span>}
              {work.toHandIn && <span className={styles.handIn}>{strings.toHandIn}</span>}
              <AppearsMark row={work} now={now} />
            </p>
          </div>
        ))}
      </div>
    </article>
  );
}
