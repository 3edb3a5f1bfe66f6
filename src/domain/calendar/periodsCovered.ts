import type { Minutes, Period } from '../types';

/** How far a lesson's start may lie from the bell: exports round, and some bells ring before the lesson. */
const START_TOLERANCE: Minutes = 10;

/**
 * The periods that a lesson takes: the one whose start is nearest, within ten minutes, and those after it of which the lesson takes half or
 * more. None when no bell rings near its start.
 * @param periods of the lesson's weekday, sorted by start
 */
export function periodsCovered(periods: readonly Period[], start: Minutes, end: Minutes): Period[] {
  const distance = (period: Period): number => Math.abs(period.start - start);
  const nearest = periods.reduce<Period | undefined>((best, each) => (best && distance(best) <= distance(each) ? best : each), undefined);
  if (!nearest || distance(nearest) > START_TOLERANCE) return [];
  const covered = [nearest];
  for (const period of periods.slice(periods.indexOf(nearest) + 1)) {
    const shared = Math.min(end, period.end) - Math.max(start, period.start);
    if (shared * 2 < period.end - period.start) break;
    covered.push(period);
  }
  return covered;
}
