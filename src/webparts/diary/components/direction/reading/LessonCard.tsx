import * as React from 'react';
import type { ClockTime } from '../../../../../domain/diary/disconnect';
import type { LessonVisa } from '../../../../../domain/diary/lessonVisas';
import type { PeriodLesson } from '../../../../../domain/diary/periodLessons';
import type { Session } from '../../../../../domain/types';
import { formatInstant, formatMinutes } from '../../../../../ui/dates/formatDates';
import { RichTextView } from '../../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../../ui/root/language';
import { AppearsMark } from '../../appearance/AppearsMark';
import { ChangeMark } from '../../changes/ChangeMark';
import { changeOf } from '../../changes/lessonChange';
import shared from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import styles from './LessonCard.module.scss';
import { LinkList } from './LinkList';
import { VisaMark } from './VisaMark';
import { WorkGiven } from './WorkGiven';

interface LessonCardProps {
  lesson: PeriodLesson;
  /** Newest first. */
  visas: readonly LessonVisa[];
  timeZone: string;
  /** The school's clock: what appears later says so. */
  now: ClockTime;
  /** Of the class, where several are read at once. */
  className?: string;
}

/** One lesson as it is written, or as it is not. */
export function LessonCard({ lesson, visas, timeZone, now, className }: LessonCardProps): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const { session, otherVersions = [] } = lesson.session ?? {};
  const change = lesson.lesson && changeOf(lesson.lesson);
  const facts = [
    lesson.start !== undefined && formatMinutes(lesson.start, language),
    className,
    lesson.teacherName,
    lesson.group && strings.group(lesson.group),
    !lesson.lesson && lesson.state === 'filled' && strings.offTimetable
  ].filter(Boolean);
  return (
    <article className={`${styles.card} ${styles[lesson.state]}`} data-ent-lesson={lesson.state} data-item={lesson.key}>
      <p className={styles.subject}>
        <strong>{lesson.subject}</strong> <span className={styles.facts}>{facts.join(' · ')}</span>
        {lesson.state !== 'filled' && <span className={styles.state}>{strings.states[lesson.state]}</span>}
      </p>
      {change && <ChangeMark change={change} />}
      {session && <Written session={session} now={now} />}
      {session && (
        <p className={shared.meta}>{strings.writtenBy(session.editor, formatInstant(new Date(session.modified), language, timeZone))}</p>
      )}
      {otherVersions.length > 0 && (
        <details className={styles.others}>
          <summary>{strings.otherVersions(otherVersions.length)}</summary>
          {otherVersions.map((other) => (
            <div key={other.id}>
              <p className={shared.meta}>{strings.otherVersion(other.editor)}</p>
              <Written session={other} now={now} />
            </div>
          ))}
        </details>
      )}
      {lesson.homework.map((work) => (
        <WorkGiven key={work.id} work={work} now={now} />
      ))}
      {visas.map((visa) => (
        <VisaMark key={visa.visa.id} visa={visa} timeZone={timeZone} />
      ))}
    </article>
  );
}

function Written({ session, now }: { session: Session; now: ClockTime }): React.ReactElement {
  const strings = useDirectionStrings();
  return (
    <>
      <h4>{session.title || strings.untitled}</h4>
      {session.body && <RichTextView html={session.body} />}
      <LinkList links={session.links} />
      <AppearsMark row={session} now={now} />
    </>
  );
}
