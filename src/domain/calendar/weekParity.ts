import type { WeekIndex, WeekParity } from '../types';

/**
 * Weeks A and B from the week of a week A, both ways: one after the other by the calendar, or, where `isTaught` is given, only the weeks
 * that it holds true of count, and the others are neither. When the anchor's own week does not count, the first one after it is A.
 */
export function createWeekParity(anchor: WeekIndex, isTaught?: (week: WeekIndex) => boolean): (week: WeekIndex) => WeekParity | undefined {
  if (!isTaught) {
    return (week) => (isEven(week - anchor) ? 'A' : 'B');
  }
  // after[n]: how many weeks count among the n that begin at the anchor's; before[n]: among the n that end just before it.
  const after = [0];
  const before = [0];
  const countIn = (counts: number[], length: number, weekAt: (place: number) => WeekIndex): number => {
    while (counts.length <= length) {
      const place = counts.length - 1;
      counts.push(counts[place] + (isTaught(weekAt(place)) ? 1 : 0));
    }
    return counts[length];
  };
  return (week) => {
    if (!isTaught(week)) return undefined;
    const counted =
      week >= anchor
        ? countIn(after, week - anchor, (place) => anchor + place)
        : countIn(before, anchor - week, (place) => anchor - 1 - place);
    return isEven(counted) ? 'A' : 'B';
  };
}

function isEven(count: number): boolean {
  return count % 2 === 0;
}
