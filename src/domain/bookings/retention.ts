import { isDay } from '../days';
import type { Day } from '../types';
import { parseResourceDay } from './bookingKeys';

/** Bookings are kept for a year: who had which room before is nobody's business any more. */

/** The first day whose rows are kept; everything before it may be deleted. One year back, and on 29 February from the 28th. */
export function purgeBefore(today: Day): Day {
  const yearAgo = today - 10000;
  return isDay(yearAgo) ? yearAgo : yearAgo - 1;
}

/**
 * True for a row that may be deleted: its day is over a year ago. Rows whose number holds no day are nobody's booking and are judged by when
 * they were created.
 * @param createdDay the school's day on which the row was created
 */
export function mayBePurged(row: { resourceDay: number }, createdDay: Day, today: Day): boolean {
  return (parseResourceDay(row.resourceDay)?.day ?? createdDay) < purgeBefore(today);
}
