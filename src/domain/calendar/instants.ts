import { clockInZone, isDay, partsOfDay } from '../days';
import type { Day, Minutes } from '../types';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant at which a zone's wall clock shows that time on that day: the inverse of `clockInZone`, to the minute. On the day of a clock
 * change: a time that the clock skips is moved forward by what was skipped (02:30 in Paris at the end of March is 03:30 of summer time); a
 * time that comes twice is the first one (02:30 in Paris at the end of October is still summer time). The same choices as
 * `Temporal.ZonedDateTime` makes by default ("compatible").
 * @param timeZone IANA name, e.g. Europe/Paris
 * @returns milliseconds since 1970
 * @throws RangeError when the day or the zone is none
 */
export function instantOf(day: Day, minutes: Minutes, timeZone: string): number {
  if (!isDay(day)) {
    throw new RangeError(`not a day: ${day}`);
  }
  const wall = wallOf(day, minutes);
  // A day away on either side, at most one clock change lies between, whichever of the world's zones it is.
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  const found = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return found.length > 0 ? Math.min(...found) : before;
}

/** The wall clock's reading as if it were UTC, so that two readings can be compared. */
function wallOf(day: Day, minutes: Minutes): number {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return Date.UTC(year, month - 1, dayOfMonth) + minutes * MINUTE;
}

/** What the zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const { day, minutes } = clockInZone(instant, timeZone);
  return wallOf(day, minutes) - Math.floor(instant / MINUTE) * MINUTE;
}
