import * as React from 'react';
import { formatDay, formatDuration, formatMinutes } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { RichTextView } from '../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import type { PastLesson } from './pastLessons';
import styles from './reader.module.scss';

/** What was done in one lesson, and the work it gave. */
export function SessionCard({ lesson }: { lesson: PastLesson }): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const { session, homework } = lesson;
  const facts = [lesson.start !== undefined && formatMinutes(lesson.start, language), lesson.teacherName].filter(Boolean).join(' · ');
  return (
    <article className={styles.card}>
      <p className={styles.subject}>
        {lesson.subject}
        {lesson.group && <span className={styles.group}>{strings.group(lesson.group)}</span>}
        <span className={styles.when}>{facts}</span>
      </p>
      <div className={styles.content}>
        {session?.title && <h4>{session.title}</h4>}
        {session?.body && <RichTextView html={session.body} />}
        {homework.map((work) => (
          <div key={work.id} className={styles.given}>
            <p className={styles.givenTitle}>
              <Icon name="home" />
              {strings.givenInSession}
            </p>
            <p>{work.title}</p>
            {work.body && <RichTextView html={work.body} />}
            <p className={styles.facts}>
              <span>{strings.dueOn(formatDay(work.dueDay, language))}</span>
              {work.minutes > 0 && <span>{formatDuration(work.minutes, language)}</span>}
              {work.toHandIn && <span className={styles.handIn}>{strings.toHandIn}</span>}
            </p>
          </div>
        ))}
      </div>
    </article>
  );
}
