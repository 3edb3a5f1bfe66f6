import { daysBetween, isDay } from '../days';
import type { Day } from '../types';
import type { DayRange } from './types';

/** The ranges that can hold a day, by first day, then by last. */
export function sortRanges<T extends DayRange>(ranges: readonly T[]): T[] {
  return ranges
    .filter(({ first, last }) => isDay(first) && isDay(last) && first <= last)
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The first of the ranges that holds the day. */
export function rangeAt<T extends DayRange>(ranges: readonly T[], day: Day): T | undefined {
  return ranges.find(({ first, last }) => first <= day && day <= last);
}

/** The last day of what begins at `day` and goes on through ranges that overlap or follow each other; undefined when no range holds the day. */
export function lastOfAdjoining(sorted: readonly DayRange[], day: Day): Day | undefined {
  let last = rangeAt(sorted, day)?.last;
  for (const range of sorted) {
    if (last !== undefined && range.last > last && daysBetween(last, range.first) <= 1) last = range.last;
  }
  return last;
}
