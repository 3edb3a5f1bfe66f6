import type { SchoolCalendar } from '../../../../../domain/calendar/schoolCalendar';
import { addDays } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';

/**
 * The days of so many weeks from `first` on (backwards when negative) on which something may have been booked, in order: holidays and
 * closures too, which may have been said after the booking; weekends are left out.
 */
export function bookedDays(first: Day, weeks: number, calendar: SchoolCalendar): Day[] {
  const count = Math.abs(weeks) * 7 + 1;
  const from = weeks < 0 ? addDays(first, weeks * 7) : first;
  return Array.from({ length: count }, (_, at) => addDays(from, at)).filter((day) => calendar.reasonOff(day)?.kind !== 'weekend');
}
