import { holdersOf } from '../../../../../domain/bookings/plan';
import type { BookingFault } from '../../../../../domain/bookings/rules';
import type { Occurrence } from '../../../../../domain/bookings/recurrence';
import type { Booking, FoldedDay, Resource } from '../../../../../domain/bookings/types';
import type { Day } from '../../../../../domain/types';
import type { DayLedger } from '../../../../../lists/repositories/bookings/types';
import type { Desk } from '../../desk/desk';
import { ledgerKey } from '../../desk/queries';
import type { Clock } from '../../views/viewProps';
import { faultsOf, takenOf } from '../useWish';

/** Where a date of a series may be booked. */
export interface Spot {
  /** Unique among a date's. */
  key: string;
  resource: Resource;
  slots: readonly string[];
}

/** A date of a recurrence: skipped by the calendar, or with the spots that are free of those that were asked for. */
export interface SeriesDay {
  day: Day;
  skipped?: Occurrence['skipped'];
  /** The spot that was asked for is free and allowed. */
  free: boolean;
  /** Why what was asked for is not allowed. */
  faults: readonly BookingFault[];
  /** Who has what was asked for. */
  by: string[];
  /** What else could be taken instead; the spot itself first where it is free. */
  spots: Spot[];
}

interface SeriesWish {
  resource: Resource;
  slots: readonly string[];
  units: number;
  clock: Clock;
}

/** At most so many alternatives a kind: a choice, not a catalogue. */
const ALTERNATIVES = 4;

/**
 * What stands on the dates of a recurrence.
 * @param ledgers of the resource on each date; and of the category's other resources on dates that are taken, once they are known
 */
export function seriesDays(
  desk: Desk,
  occurrences: readonly Occurrence[],
  wish: SeriesWish,
  ledgers: ReadonlyMap<string, DayLedger>
): SeriesDay[] {
  const suits = (resource: Resource, day: Day, slots: readonly string[]): boolean => {
    const folded = ledgers.get(ledgerKey(resource.number, day))?.folded;
    const at = { ...wish, resource, day, slots };
    const quantity = desk.bookable(resource).quantity ?? 1;
    return folded !== undefined && faultsOf(desk, at, 0).length === 0 && takenOf(folded, at, quantity).length === 0;
  };
  return occurrences.map(({ day, skipped }) => {
    if (skipped) return { day, skipped, free: false, faults: [], by: [], spots: [] };
    const { resource, slots } = wish;
    const folded = ledgers.get(ledgerKey(resource.number, day))?.folded;
    const free = suits(resource, day, slots);
    if (free) return { day, free, faults: [], by: [], spots: [{ key: 'book', resource, slots }] };
    const others = desk
      .ofCategory(resource.categoryNumber)
      .filter((other) => other.number !== resource.number && other.scheme === resource.scheme && suits(other, day, slots));
    return {
      day,
      free,
      faults: faultsOf(desk, { ...wish, day }, 0),
      by: folded ? namesOf(folded, slots) : [],
      spots: [
        ...otherTimes(desk, wish, day, (ids) => suits(resource, day, ids)),
        ...others.slice(0, ALTERNATIVES).map((other) => ({ key: `resource ${other.number}`, resource: other, slots }))
      ]
    };
  });
}

/** As many slots in a row, nearest to those that were asked for. */
function otherTimes(desk: Desk, { resource, slots }: SeriesWish, day: Day, suits: (slots: string[]) => boolean): Spot[] {
  const ids = desk.slots(resource, day).map(({ id }) => id);
  const wanted = Math.max(0, ids.indexOf(slots[0]));
  return ids
    .map((_, at) => ({ at, run: ids.slice(at, at + slots.length) }))
    .filter(({ at, run }) => at !== wanted && run.length === slots.length && suits(run))
    .sort((a, b) => Math.abs(a.at - wanted) - Math.abs(b.at - wanted))
    .slice(0, ALTERNATIVES)
    .map(({ run }) => ({ key: `slot ${run[0]}`, resource, slots: run }));
}

function namesOf(folded: FoldedDay, slots: readonly string[]): string[] {
  const holders = slots.flatMap((slot) => holdersOf(folded, slot));
  const bookings = holders.flatMap(({ author, bookingNumber }): Booking[] =>
    folded.bookings.filter((booking) => booking.author === author && booking.number === bookingNumber)
  );
  return [...new Set(bookings.map(({ authorName }) => authorName))].filter(Boolean);
}
