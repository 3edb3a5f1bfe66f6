import * as React from 'react';
import { summaryOf, type DaySummary } from '../../../../../domain/bookings/search';
import { weekdayOf } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDay, formatMonth, formatWeekday } from '../../../../../ui/dates/formatDates';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { Spoken } from '../../../../../ui/root/Spoken';
import bar from '../../Booking.module.scss';
import { dayNote } from '../../cells/dayNotes';
import { useDesk } from '../../desk/desk';
import { Choices } from '../Choices';
import { Ledgers } from '../Ledgers';
import { useViewsStrings } from '../loc/strings';
import { searchedOf } from '../searched';
import type { PlaceProps, Show } from '../viewProps';
import { monthFrom, weeksOfMonth } from './months';
import styles from './Month.module.scss';

/** How full a resource is, day by day of a month; a day leads to its week. */
export function MonthView(props: PlaceProps & { onShow: Show }): React.ReactElement {
  const { categoryNumber, resource, day, clock, onCategory, onResource, onDay, onShow } = props;
  const strings = useViewsStrings();
  const language = useLanguage();
  const desk = useDesk();
  const first = monthFrom(day, 0);
  const weeks = React.useMemo(() => weeksOfMonth(first), [first]);
  const weekdays = desk.school.teachingWeekdays;
  const wanted = React.useMemo(
    () => weeks.flat().flatMap((each) => (each !== undefined && desk.slots(resource, each).length > 0 ? [{ resource, day: each }] : [])),
    [weeks, desk, resource]
  );
  const title = strings.monthOf(resource.title, formatMonth(first, language));
  return (
    <>
      <div className={bar.bar}>
        <div role="group" aria-label={strings.monthNavigation} className={styles.picker}>
          <Button
            square
            tone="quiet"
            aria-label={strings.previousMonth}
            icon={<Icon name="left" />}
            onClick={() => onDay(monthFrom(day, -1))}
          />
          <Button
            square
            tone="quiet"
            aria-label={strings.nextMonth}
            icon={<Icon name="right" />}
            onClick={() => onDay(monthFrom(day, 1))}
          />
          <h2 aria-live="polite">{formatMonth(first, language)}</h2>
        </div>
        <Choices {...{ categoryNumber, onCategory, resource, onResource }} />
      </div>
      <Ledgers wanted={wanted}>
        {(ledgers) => (
          <table className={styles.month}>
            <caption>
              <Spoken>{title}</Spoken>
            </caption>
            <thead>
              <tr>
                {weekdays.map((weekday) => {
                  const sample = weeks[1]?.[weekday - 1] ?? first;
                  return (
                    <th key={weekday} scope="col">
                      <span aria-hidden="true">{formatWeekday(sample, language, 'short')}</span>
                      <Spoken>{formatWeekday(sample, language, 'long')}</Spoken>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {weeks
                .filter((week) => week.some((each) => each !== undefined && weekdays.includes(weekdayOf(each))))
                .map((week) => (
                  <tr key={`${week.find((each) => each !== undefined)}`}>
                    {weekdays.map((weekday) => {
                      const each = week[weekday - 1];
                      const searched = each === undefined ? undefined : searchedOf(desk, resource, each, ledgers);
                      return (
                        <td key={weekday} className={each === clock.day ? styles.today : undefined}>
                          {each !== undefined && (
                            <MonthDay
                              day={each}
                              summary={searched && summaryOf(searched)}
                              note={dayNote(desk.calendar, each, language)}
                              onChoose={() => onShow('week', { resource, day: each })}
                            />
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </Ledgers>
    </>
  );
}

interface MonthDayProps {
  day: Day;
  /** Undefined on a day without a slot. */
  summary?: DaySummary;
  note?: string;
  onChoose: () => void;
}

function MonthDay({ day, summary, note, onChoose }: MonthDayProps): React.ReactElement {
  const strings = useViewsStrings();
  const language = useLanguage();
  const name = day % 100;
  if (!summary || summary.total === 0) {
    return (
      <div className={styles.off}>
        <span className={styles.number}>{name}</span>
        {note && <span className={styles.note}>{note}</span>}
      </div>
    );
  }
  const { held, total } = summary;
  return (
    <button type="button" className={styles.day} aria-label={strings.heldSpoken(formatDay(day, language), held, total)} onClick={onChoose}>
      <span className={styles.number}>{name}</span>
      <span className={styles.gauge}>
        <span style={{ width: `${Math.round((100 * held) / total)}%` }} />
      </span>
      <span className={styles.note}>{held === 0 ? strings.free : held === total ? strings.full : strings.heldOf(held, total)}</span>
    </button>
  );
}
