import { weekIndexOf } from '../days';
import type { Day } from '../types';
import type { Booking } from './types';

/**
 * Goes through the dates of a series in order and tells each how many bookings of a resource its author has in its week by then: those that
 * hold something already, and the dates before it that take one. What a date takes is decided with that count in hand, so a date that is
 * refused for it leaves its place to the next.
 * @param dates by day
 * @param bookings of the weeks concerned; other people's among them count for nothing
 * @param decide what becomes of a date, and the number of the resource that it takes; undefined: none
 */
export function alongQuotas<D extends { day: Day }, R extends { takes?: number }>(
  dates: readonly D[],
  bookings: readonly Booking[],
  author: number,
  decide: (date: D, already: (resource: number) => number) => R
): R[] {
  const counts = new Map<string, number>();
  const add = (resource: number, day: Day): void => {
    const key = weekKey(resource, day);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const booking of bookings) {
    if (booking.author === author && booking.live.length > 0) add(booking.resource, booking.day);
  }
  return dates.map((date) => {
    const decided = decide(date, (resource) => counts.get(weekKey(resource, date.day)) ?? 0);
    if (decided.takes !== undefined) add(decided.takes, date.day);
    return decided;
  });
}

function weekKey(resource: number, day: Day): string {
  return `${resource}|${weekIndexOf(day)}`;
}
