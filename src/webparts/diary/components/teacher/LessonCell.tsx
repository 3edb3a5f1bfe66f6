import * as React from 'react';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import { ChangeMark, LessonName } from '../changes/ChangeMark';
import { isVisible, type ClockTime } from '../../../../domain/diary/disconnect';
import { useMomentWords } from '../appearance/useMomentWords';
import { useDiaryStrings } from '../loc/strings';
import styles from './LessonCell.module.scss';
import type { WeekLesson } from './weekLessons';

interface LessonCellProps {
  lesson: WeekLesson;
  classTitle: string;
  /** « 8 h 10 », where the day's bells differ from those that the row says. */
  time?: string;
  /** True once the lesson has taken place: nothing written then is something to fill in. */
  over: boolean;
  clock: ClockTime;
  /** True when the teacher wrote a private note. */
  noted: boolean;
}

/** One lesson at a glance: which class, what, where, and how far it is written. */
export function LessonCell({ lesson, classTitle, time, over, clock, noted }: LessonCellProps): React.ReactElement {
  const strings = useDiaryStrings();
  const momentWords = useMomentWords();
  const { change } = lesson;
  const awaited = [lesson.session, ...lesson.homework].flatMap((row) =>
    isVisible(row?.visibleFrom, clock) ? [] : (row?.visibleFrom ?? [])
  );
  const cancelled = change?.kind === 'cancelled';
  const toFill = lesson.state === 'empty' && over && !cancelled;
  const icons: Record<WeekLesson['state'], IconName> = { empty: 'add', draft: 'pencil', published: 'published', changed: 'pencil' };
  const written = lesson.draft ?? lesson.session;
  // A colleague's: a substitute's, a co-teacher's.
  const author = written && written.teacherNumber !== lesson.teacherNumber ? written.teacherName : undefined;
  const title = lesson.draft?.title || lesson.session?.title;
  return (
    <span
      className={`${styles.cell} ${toFill ? styles.toFill : styles[lesson.state]} ${cancelled ? styles.cancelled : ''}`}
      data-ent-lesson={toFill ? 'toFill' : lesson.state}
    >
      <span className={styles.classTitle}>
        <LessonName change={change}>{classTitle}</LessonName>
      </span>
      <span className={styles.detail}>
        <LessonName change={change}>
          {[time, lesson.subject, lesson.group && strings.group(lesson.group), lesson.room && strings.room(lesson.room)]
            .filter(Boolean)
            .join(' · ')}
        </LessonName>
      </span>
      {change && <ChangeMark change={change} />}
      {title && <span className={styles.title}>{title}</span>}
      {!(cancelled && lesson.state === 'empty') && (
        <span className={styles.state}>
          <Icon name={icons[lesson.state]} />
          {toFill ? strings.states.toFill : strings.states[lesson.state]}
          {author && `, ${strings.writtenBy(author)}`}
        </span>
      )}
      {lesson.homework.length > 0 && (
        <span className={styles.mark}>
          <Icon name="home" />
          {strings.homeworkCount(lesson.homework.length)}
        </span>
      )}
      {lesson.otherVersions.length > 0 && (
        <span className={styles.warningMark}>
          <Icon name="versions" />
          {strings.otherVersionsCount(lesson.otherVersions.length)}
        </span>
      )}
      {awaited.length > 0 && (
        <span className={styles.mark}>
          <Icon name="clock" />
          {strings.appears(momentWords(Math.max(...awaited)))}
        </span>
      )}
      {noted && (
        <span className={styles.mark}>
          <Icon name="lock" />
          {strings.noted}
        </span>
      )}
      {!lesson.inTimetable && <span className={styles.mark}>{strings.offTimetable}</span>}
    </span>
  );
}
