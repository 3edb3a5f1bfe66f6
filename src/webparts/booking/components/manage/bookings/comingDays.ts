import type { SchoolCalendar } from '../../../../../domain/calendar/schoolCalendar';
import { closedOn } from '../../../../../domain/bookings/slots';
import { addDays } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';

/** The days of so many weeks from `first` on (backwards when negative) on which something could be booked, in order. */
export function openDays(first: Day, weeks: number, calendar: SchoolCalendar): Day[] {
  const count = Math.abs(weeks) * 7 + 1;
  const from = weeks < 0 ? addDays(first, weeks * 7) : first;
  return Array.from({ length: count }, (_, at) => addDays(from, at)).filter((day) => closedOn(day, calendar) === undefined);
}
