import { addDays, makeDay, mondayOf, partsOfDay } from '../../domain/days';
import type { Day } from '../../domain/types';

/** The first day of a day's month, moved by some months. */
export function firstOfMonth(day: Day, months: number = 0): Day {
  const { year, month } = partsOfDay(day);
  const count = year * 12 + (month - 1) + months;
  return makeDay(Math.floor(count / 12), (count % 12) + 1, 1);
}

/** The same day of another month, the last one where that month is shorter: 31 January and one month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const first = firstOfMonth(day, months);
  const last = addDays(firstOfMonth(first, 1), -1);
  return Math.min(first + partsOfDay(day).dayOfMonth - 1, last);
}

/** The weeks, Monday first, that hold the days of a month; neighbours' days fill the first and the last one. */
export function weeksOfMonth(day: Day): Day[][] {
  const first = firstOfMonth(day);
  const next = firstOfMonth(day, 1);
  const weeks: Day[][] = [];
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count)));
  }
  return weeks;
}

/** Where a key leads from a day, as the ARIA date picker has it; undefined when the key is not the calendar's. */
export function dayAfterKey(key: string, shift: boolean, from: Day): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1);
    case 'ArrowRight':
      return addDays(from, 1);
    case 'ArrowUp':
      return addDays(from, -7);
    case 'ArrowDown':
      return addDays(from, 7);
    case 'Home':
      return mondayOf(from);
    case 'End':
      return addDays(mondayOf(from), 6);
    case 'PageUp':
      return addMonths(from, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(from, shift ? 12 : 1);
    default:
      return undefined;
  }
}
