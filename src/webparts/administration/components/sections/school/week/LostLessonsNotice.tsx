import * as React from 'react';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useLanguage, type Language } from '../../../../../../ui/root/language';
import type { SchoolStrings } from '../loc/fr';
import { useSchoolStrings } from '../loc/strings';
import { weekdayName } from '../weekdayName';
import type { LostLessons } from './lostLessons';
import styles from './Week.module.scss';

/** One sentence for each code and each weekday whose lessons would be left without a place. */
export function lostSentences({ periods, weekdays }: LostLessons, { week }: SchoolStrings, language: Language): string[] {
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  return [
    ...periods.map((lost) =>
      week.lostPeriod(lost.periodId, lost.lessons, lost.weekdays.map((weekday) => weekdayName(weekday, language)).join(', '))
    ),
    ...weekdays.map((lost) => week.lostWeekday(capital(weekdayName(lost.weekday, language)), lost.lessons))
  ];
}

/** Warns of the lessons that the timetable would lose sight of, as soon as that is so. */
export function LostLessonsNotice({ lost }: { lost: LostLessons }): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  return (
    <div role="status">
      {lost.lessons > 0 && (
        <Notice tone="warning">
          <ul className={styles.lost}>
            {lostSentences(lost, strings, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{strings.week.lostAdvice}</p>
        </Notice>
      )}
    </div>
  );
}
