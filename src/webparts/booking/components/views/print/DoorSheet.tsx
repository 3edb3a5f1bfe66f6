import * as React from 'react';
import { holdersOf } from '../../../../../domain/bookings/plan';
import type { FoldedDay, Slot } from '../../../../../domain/bookings/types';
import { formatDay, formatFullDay, formatMinutes } from '../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../ui/root/language';
import { useDesk } from '../../desk/desk';
import { ledgerKey } from '../../desk/queries';
import type { WeekToolsProps } from '../lazyViews';
import { useViewsStrings } from '../loc/strings';
import styles from './Print.module.scss';

/** A resource's week as a table on paper, for its door: who has it when, and not what for. On the screen it does not show. */
export function DoorSheet({ resource, days, ledgers }: WeekToolsProps): React.ReactElement {
  const strings = useViewsStrings();
  const language = useLanguage();
  const desk = useDesk();
  const rows = new Map<string, Slot>();
  for (const day of days) for (const slot of desk.slots(resource, day)) rows.set(slot.id, slot);
  const sorted = [...rows.values()].sort((a, b) => a.start - b.start);
  return (
    <div className={styles.sheet} aria-hidden="true">
      <p className={styles.title}>{strings.printTitle(resource.title)}</p>
      <p>{[desk.school.name, strings.times(formatDay(days[0], language), formatFullDay(days[days.length - 1], language))].join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day}>{formatDay(day, language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((slot) => (
            <tr key={slot.id}>
              <th>
                {[
                  resource.scheme === 'periods' && slot.id,
                  strings.times(formatMinutes(slot.start, language), formatMinutes(slot.end, language))
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </th>
              {days.map((day) => {
                const folded = ledgers.get(ledgerKey(resource.number, day))?.folded;
                const open = desk.slots(resource, day).some(({ id }) => id === slot.id);
                return <td key={day}>{folded && open ? namesAt(folded, slot.id) || strings.printFree : '\u2014'}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function namesAt(folded: FoldedDay, slot: string): string {
  const names = holdersOf(folded, slot).map(
    ({ author, bookingNumber }) =>
      folded.bookings.find((booking) => booking.author === author && booking.number === bookingNumber)?.authorName ?? ''
  );
  return [...new Set(names)].filter(Boolean).join(', ');
}
