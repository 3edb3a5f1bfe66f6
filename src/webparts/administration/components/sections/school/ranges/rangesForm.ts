import { sortRanges } from '../../../../../../domain/calendar/dayRanges';
import type { DayRange } from '../../../../../../domain/calendar/types';
import { isDay } from '../../../../../../domain/days';
import { schoolYearOf } from '../../../../../../domain/schoolWeek';
import { isRecord } from '../card/types';

export function isRanges(value: unknown): value is DayRange[] {
  return (
    Array.isArray(value) &&
    value.every((each: unknown) => isRecord(each) && typeof each.title === 'string' && isDay(each.first) && isDay(each.last))
  );
}

/** True for the same days under the same name: what is stored may have been read again since. */
export function isSameRange(a: DayRange, b: DayRange | undefined): boolean {
  return a.title === b?.title && a.first === b.first && a.last === b.last;
}

export function withoutRange(ranges: readonly DayRange[], range: DayRange | undefined): DayRange[] {
  return ranges.filter((each) => !isSameRange(each, range));
}

/** The ranges with one more, in the place of another where `instead` is given; sorted, and never twice the same. */
export function withRange(ranges: readonly DayRange[], range: DayRange, instead?: DayRange): DayRange[] {
  return sortRanges([...withoutRange(withoutRange(ranges, instead), range), range]);
}

/** The first of the ranges, but for one, that shares a day with these. */
export function overlapOf(ranges: readonly DayRange[], { first, last }: Omit<DayRange, 'title'>, except?: DayRange): DayRange | undefined {
  return ranges.find((each) => !isSameRange(each, except) && each.first <= last && each.last >= first);
}

/** By the school year of the first day. Sorted as the ranges are. */
export function byYear(ranges: readonly DayRange[]): { year: number; ranges: DayRange[] }[] {
  const years = new Map<number, DayRange[]>();
  for (const range of ranges) {
    const year = schoolYearOf(range.first);
    years.set(year, [...(years.get(year) ?? []), range]);
  }
  return [...years].map(([year, own]) => ({ year, ranges: own }));
}
