import type { SchoolCalendar } from '../../../../../domain/calendar/schoolCalendar';
import { addDays, dayOfWeekIndex, mondayOf, weekIndexOf } from '../../../../../domain/days';
import type { Day, WeekIndex } from '../../../../../domain/types';

export type Preset = 'week' | 'month' | 'term' | 'year';
export const PRESETS: readonly Preset[] = ['week', 'month', 'term', 'year'];

const WEEKS: Record<Exclude<Preset, 'year'>, number> = { week: 1, month: 4, term: 12 };

export interface Period {
  first: Day;
  last: Day;
}

/** A usual period that ends today; the year's begins with its first school day. */
export function presetPeriod(preset: Preset, today: Day, calendar: SchoolCalendar, schoolYear: number): Period {
  if (preset !== 'year') return { first: addDays(mondayOf(today), -7 * (WEEKS[preset] - 1)), last: today };
  const { first, firstSchoolDay } = calendar.schoolYear(schoolYear);
  return { first: Math.min(firstSchoolDay ?? first, today), last: today };
}

/** The weeks of a period, from the first day's to the last day's. */
export function weeksOf({ first, last }: Period): WeekIndex[] {
  const from = weekIndexOf(first);
  return Array.from({ length: Math.max(0, weekIndexOf(last) - from + 1) }, (_, at) => from + at);
}

/** The days of whole weeks: from their first Monday to their last Sunday. */
export function daysOfWeeks(weeks: readonly WeekIndex[]): Period {
  return { first: dayOfWeekIndex(weeks[0], 1), last: dayOfWeekIndex(weeks[weeks.length - 1], 7) };
}

/** The weeks that end with one. */
export function weeksUpTo(week: WeekIndex, count: number): WeekIndex[] {
  return Array.from({ length: count }, (_, at) => week - count + 1 + at);
}
