import { addDays, makeDay, weekdayOf } from '../../src/domain/days';
import type { DayRange } from '../../src/domain/calendar/types';
import type { Day } from '../../src/domain/types';

/** The first Saturday on or after a day. */
function saturdayFrom(day: Day): Day {
  return addDays(day, (6 - weekdayOf(day) + 7) % 7);
}

/** Two weeks from the day after a Saturday of lessons to the Sunday before the return. */
function twoWeeks(title: string, from: Day): DayRange {
  const saturday = saturdayFrom(from);
  return { title, first: addDays(saturday, 1), last: addDays(saturday, 15) };
}

/**
 * Plausible holidays of a school year of zone B: where the ministry's calendar usually has them, so that the demonstration holds in any
 * year. A real school loads the ministry's file.
 */
export function holidaysOf(schoolYear: number): DayRange[] {
  const summer = saturdayFrom(makeDay(schoolYear + 1, 7, 3));
  return [
    twoWeeks('Vacances de la Toussaint', makeDay(schoolYear, 10, 16)),
    twoWeeks('Vacances de Noël', makeDay(schoolYear, 12, 17)),
    twoWeeks('Vacances d’hiver', makeDay(schoolYear + 1, 2, 13)),
    twoWeeks('Vacances de printemps', makeDay(schoolYear + 1, 4, 10)),
    { title: 'Vacances d’été', first: addDays(summer, 1), last: makeDay(schoolYear + 1, 8, 31) }
  ];
}

/** The same without those that fall in the weeks that the demonstration shows: it is about a school at work, whatever the day. */
export function shownHolidays(schoolYear: number, from: Day, to: Day): DayRange[] {
  return holidaysOf(schoolYear).filter(({ first, last }) => last < from || first > to);
}
