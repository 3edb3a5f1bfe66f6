import * as React from 'react';
import type { DayLesson } from '../../../../domain/calendar/dayChanges';
import type { ClockTime } from '../../../../domain/diary/disconnect';
import type { OwnWork } from '../../../../domain/diary/ownWork';
import type { Day, Homework } from '../../../../domain/types';
import { formatDuration } from '../../../../ui/dates/formatDates';
import { useRelativeDay } from '../../../../ui/dates/useRelativeDay';
import { useLanguage } from '../../../../ui/root/language';
import { ChangedLessons } from '../changes/ChangedLessons';
import { useDiaryStrings } from '../loc/strings';
import { HomeworkCard } from './HomeworkCard';
import { OwnWorkCard } from './OwnWorkCard';
import type { PupilTools } from './pupilTools';
import styles from './reader.module.scss';

interface DueDaySectionProps {
  day: Day;
  homework: readonly Homework[];
  /** The pupil's own; empty for everybody else. */
  own: readonly OwnWork[];
  lessons: readonly DayLesson[];
  now: ClockTime;
  pupil?: PupilTools;
}

/** All that is due on one day: how long it takes, how much of it the pupil has ticked, and what the day has otherwise. */
export function DueDaySection({ day, homework, own, lessons, now, pupil }: DueDaySectionProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const written = useRelativeDay(now.day)(day);
  const minutes = homework.reduce((sum, each) => sum + each.minutes, 0);
  const total = homework.length + own.length;
  const done = homework.filter((work) => pupil?.stateOf(work) === 'done').length + own.filter((work) => work.done).length;
  return (
    <section className={styles.day} aria-label={written.day}>
      <h2>
        {written.relative && <span className={styles.near}>{written.relative}</span>}
        <span className={styles.dayName}>{written.day}</span>
        <span className={styles.load}>
          {minutes > 0 && <span>{strings.dayWork(formatDuration(minutes, language))}</span>}
          {pupil && total > 0 && <span className={done === total ? styles.allDone : ''}>{strings.reader.progress(done, total)}</span>}
        </span>
      </h2>
      <ChangedLessons lessons={lessons} />
      {total > 0 && (
        <ul className={styles.cards}>
          {homework.map((each) => (
            <li key={each.id}>
              <HomeworkCard homework={each} now={now} pupil={pupil} />
            </li>
          ))}
          {pupil &&
            own.map((each) => (
              <li key={each.key}>
                <OwnWorkCard work={each} pupil={pupil} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
