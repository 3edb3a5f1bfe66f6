import { isDay } from '../days';
import type { Weekday } from '../types';
import type { DayRange } from './types';

function isRange(value: unknown): value is DayRange {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { title, first, last } = value as Partial<Record<keyof DayRange, unknown>>;
  return typeof title === 'string' && isDay(first) && isDay(last) && first <= last;
}

/** The ranges of days that a stored value says, sorted by first day; what is no range is left out, so that one bad entry hides no other. */
export function readRanges(value: unknown): DayRange[] {
  if (!Array.isArray(value)) {
    return [];
  }
  return value
    .filter(isRange)
    .map(({ title, first, last }) => ({ title, first, last }))
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The weekdays of `1,2,3,4,5`, sorted, each once; undefined when the text names none. */
export function readWeekdays(text: string): Weekday[] | undefined {
  const found = ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => text.split(',').some((part) => part.trim() === `${weekday}`));
  return found.length > 0 ? found : undefined;
}
