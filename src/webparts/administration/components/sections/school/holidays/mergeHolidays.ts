import { sortRanges } from '../../../../../../domain/calendar/dayRanges';
import type { ProposedHoliday } from '../../../../../../domain/calendar/holidaysIcs';
import type { DayRange } from '../../../../../../domain/calendar/types';
import { schoolYearOf } from '../../../../../../domain/schoolWeek';
import { searchText } from '../../../../../../domain/searchText';
import { isSameRange } from '../ranges/rangesForm';

/** What a file's holidays would do to those that the school has. */
export interface MergedHoliday {
  proposed: ProposedHoliday;
  state: 'added' | 'changed' | 'same';
  /** What it goes over; empty unless changed. */
  before: DayRange[];
}

export interface HolidayMerge {
  holidays: MergedHoliday[];
  /** What the file does not speak of. */
  kept: DayRange[];
  /** The school's holidays afterwards, sorted. */
  merged: DayRange[];
  /** How many are added or changed. */
  changes: number;
}

/**
 * Lays a file's holidays over the school's. One goes over what has its name in the same school year, and over what lies wholly within it;
 * everything else stays, other years and days that the school added by itself included.
 */
export function mergeHolidays(known: readonly DayRange[], proposed: readonly ProposedHoliday[]): HolidayMerge {
  // What is there already is nobody else's predecessor.
  let kept = known.filter((range) => !proposed.some((each) => isSameRange(range, each)));
  const holidays = proposed.map((each): MergedHoliday => {
    if (known.some((range) => isSameRange(range, each))) return { proposed: each, state: 'same', before: [] };
    const before = kept.filter((range) => isSameHoliday(range, each));
    kept = kept.filter((range) => !before.includes(range));
    return { proposed: each, state: before.length > 0 ? 'changed' : 'added', before };
  });
  const ranges = proposed.map(({ title, first, last }) => ({ title, first, last }));
  return {
    holidays,
    kept,
    merged: sortRanges([...kept, ...ranges]),
    changes: holidays.filter(({ state }) => state !== 'same').length
  };
}

function isSameHoliday(range: DayRange, proposed: DayRange): boolean {
  const within = range.first >= proposed.first && range.last <= proposed.last;
  const named = searchText(range.title) === searchText(proposed.title) && schoolYearOf(range.first) === schoolYearOf(proposed.first);
  return within || named;
}
