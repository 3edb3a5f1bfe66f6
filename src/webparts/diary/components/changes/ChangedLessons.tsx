import * as React from 'react';
import { makeSessionKey } from '../../../../domain/sessionKey';
import { sessionSlotOf } from '../../../../domain/timetable';
import type { DayLesson } from '../../../../domain/calendar/dayChanges';
import { formatMinutes } from '../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import { ChangeMark, LessonName } from './ChangeMark';
import styles from './changes.module.scss';
import { changeOf } from './lessonChange';

/** The lessons of one day that are not as the timetable has them. */
export function ChangedLessons({ lessons }: { lessons: readonly DayLesson[] }): React.ReactElement | null {
  const strings = useDiaryStrings();
  const language = useLanguage();
  if (lessons.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={strings.changes.ofDay}>
      {lessons.map((lesson) => {
        const { slot, start } = lesson;
        const change = changeOf(lesson);
        return (
          <li key={`${makeSessionKey(sessionSlotOf(lesson))}|${slot.id}|${slot.teacherNumber}`}>
            <span className={styles.time}>{formatMinutes(start, language)}</span>
            <span className={styles.what}>
              <LessonName change={change}>{[slot.subject, slot.group && strings.group(slot.group)].filter(Boolean).join(' · ')}</LessonName>
              <span className={styles.details}>
                {[slot.teacherName, slot.room && change?.kind !== 'cancelled' && strings.room(slot.room)].filter(Boolean).join(' · ')}
              </span>
              {change && <ChangeMark change={change} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
