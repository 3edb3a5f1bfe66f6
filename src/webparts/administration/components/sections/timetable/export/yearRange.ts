import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { makeDay } from '../../../../../../domain/days';
import type { Day } from '../../../../../../domain/types';

/**
 * The first and the last day of lessons of a school year. Schools load the holidays of the year that begins: where the summer before it is
 * not among them, lessons begin in September, as the ministry's calendar has it, and not on the first weekday of August.
 * @param schoolYear first calendar year of the school year
 */
export function yearRange(calendar: SchoolCalendar, schoolYear: number): { first?: Day; last?: Day } {
  const { firstSchoolDay, lastSchoolDay } = calendar.schoolYear(schoolYear);
  const summerKnown = calendar.holidayAt(makeDay(schoolYear, 8, 14)) !== undefined;
  const first = summerKnown ? firstSchoolDay : calendar.nextSchoolDay(makeDay(schoolYear, 8, 31));
  return { first, last: lastSchoolDay };
}
