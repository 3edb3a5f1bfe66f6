import * as React from 'react';
import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { partsOfDay } from '../../../../../../domain/days';
import { schoolYearOf } from '../../../../../../domain/schoolWeek';
import type { Day, School } from '../../../../../../domain/types';
import { formatDay, formatMonth } from '../../../../../../ui/dates/formatDates';
import { Field, inputClass } from '../../../../../../ui/form/Field';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import { rangeWords } from '../ranges/rangeWords';
import styles from './Year.module.scss';
import { monthsOfYear, type YearEvent } from './yearMonths';

const LEGEND = ['school', 'weekend', 'holiday', 'publicHoliday', 'closure'] as const;

/** A school year month by month: what is off, why, and how many days are left to teach. The strip of days says to the eye what the list says. */
export function YearOverview({ school, today }: { school: School; today: Day }): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const words = strings.year;
  const id = useId('year');
  const years = React.useMemo(() => {
    const now = schoolYearOf(today);
    const ranges = [...school.holidays, ...school.closures].map(({ first }) => schoolYearOf(first));
    return [...new Set([now, now + 1, ...ranges])].sort((a, b) => a - b);
  }, [school, today]);
  const [year, setYear] = React.useState(() => schoolYearOf(today));
  const months = React.useMemo(() => monthsOfYear(createSchoolCalendar(school), school.closures, year), [school, year]);

  const eventWords = (event: YearEvent): string => {
    const name = language === 'fr' ? event.title : event.titleEn;
    const dates = event.kind === 'publicHoliday' ? formatDay(event.first, language) : rangeWords(event, strings, language);
    return words.event(dates, event.kind === 'closure' ? words.closure(name) : name);
  };

  return (
    <section aria-labelledby={id} className={styles.overview}>
      <h4 id={id}>{words.title}</h4>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.bar}>
        <Field id={`${id}-choice`} label={words.choice} className={styles.choice}>
          <select id={`${id}-choice`} className={inputClass} value={year} onChange={(event) => setYear(Number(event.target.value))}>
            {years.map((each) => (
              <option key={each} value={each}>
                {strings.identity.schoolYearValue(each)}
              </option>
            ))}
          </select>
        </Field>
        <p role="status">{words.total(months.reduce((sum, { schoolDays }) => sum + schoolDays, 0))}</p>
      </div>
      <ul aria-hidden="true" className={styles.legend}>
        {LEGEND.map((kind) => (
          <li key={kind}>
            <span className={`${styles.cell} ${kind === 'closure' ? `${styles.school} ${styles.closed}` : styles[kind]}`} />
            {words.legend[kind]}
          </li>
        ))}
      </ul>
      <ol className={styles.months}>
        {months.map(({ first, days, schoolDays, events }) => (
          <li key={first} className={styles.month} data-month={first}>
            <div className={styles.monthHead}>
              <strong>{formatMonth(first, language)}</strong>
              <span>{words.schoolDays(schoolDays)}</span>
            </div>
            <div aria-hidden="true" className={styles.strip}>
              {days.map(({ day, kind, closed }) => (
                <span
                  key={day}
                  className={`${styles.cell} ${styles[kind]} ${closed ? styles.closed : ''} ${day === today ? styles.today : ''}`}
                  data-kind={kind}
                >
                  {partsOfDay(day).dayOfMonth}
                </span>
              ))}
            </div>
            {events.length > 0 && (
              <ul className={styles.events}>
                {events.map((event) => (
                  <li key={`${event.kind}|${event.first}|${event.title}`}>{eventWords(event)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
