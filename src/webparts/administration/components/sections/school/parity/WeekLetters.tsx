import * as React from 'react';
import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { addDays } from '../../../../../../domain/days';
import { schoolYearOf } from '../../../../../../domain/schoolWeek';
import type { Day, School } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { formatDayOfYear } from '../../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import { comingWeeks } from './comingWeeks';
import styles from './Parity.module.scss';

/** Far enough to reach beyond the next holidays. */
const DAYS_SHOWN = 12 * 7 - 1;

/** The coming weeks' letters, so that they can be compared with a diary on paper. */
export function WeekLetters({ school, today }: { school: School; today: Day }): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const words = strings.parity;
  const id = useId('letters');
  const [whole, setWhole] = React.useState(false);
  const weeks = React.useMemo(() => {
    const calendar = createSchoolCalendar(school);
    const soon = addDays(today, DAYS_SHOWN);
    const last = whole ? Math.max(soon, calendar.schoolYear(schoolYearOf(today)).last) : soon;
    return comingWeeks(calendar, today, last, school.teachingWeekdays);
  }, [school, today, whole]);
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{words.preview}</h4>
      <p className={styles.hint}>{words.previewHint}</p>
      <ol className={styles.weeks}>
        {weeks.map(({ monday, letter, hasLessons, why }) => (
          <li key={monday} className={hasLessons ? '' : styles.off} data-letter={letter ?? ''}>
            <span>{words.week(formatDayOfYear(monday, language))}</span>
            <span>
              <strong className={styles.letter}>{letter ? words.letter(letter) : words.neither}</strong>
              {!hasLessons && <span>{[...why, words.noLesson].join(', ')}</span>}
            </span>
          </li>
        ))}
      </ol>
      <Button tone="quiet" onClick={() => setWhole(!whole)}>
        {whole ? words.less : words.whole}
      </Button>
    </section>
  );
}
