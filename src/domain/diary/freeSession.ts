import type { Minutes } from '../types';

/**
 * A session outside the timetable (an outing, a catch-up lesson) has the hour at which it begins for a period: `H1430`. Its key is then as
 * any other's, and two people who write the same one meet.
 */

/** The period of a session that begins then. @throws RangeError for no minutes of a day */
export function freePeriodId(start: Minutes): string {
  if (!Number.isInteger(start) || start < 0 || start >= 24 * 60) {
    throw new RangeError(`not minutes of a day: ${start}`);
  }
  return `H${pad(Math.floor(start / 60))}${pad(start % 60)}`;
}

/** When it begins; undefined for a period of the bell schedule. */
export function startOfFreePeriod(periodId: string): Minutes | undefined {
  const match = /^H([01]\d|2[0-3])([0-5]\d)$/.exec(periodId);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function pad(value: number): string {
  return `${value}`.padStart(2, '0');
}
