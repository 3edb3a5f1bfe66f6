import { holdersOf } from '../../../../../domain/bookings/plan';
import { alongQuotas } from '../../../../../domain/bookings/quota';
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
  /** What it will take: what was chosen where that still stands, else what was asked for where it is free. */
  spot?: Spot;
}

/** What was chosen for dates: the key of a spot, or `SKIP`. */
export type Chosen = Readonly<Record<Day, string>>;

export const SKIP = 'skip';

interface SeriesWish {
  resource: Resource;
  slots: readonly string[];
  units: number;
  clock: Clock;
}

/** At most so many alternatives a kind: a choice, not a catalogue. */
const ALTERNATIVES = 4;

/**
 * What stands on the dates of a recurrence. A date counts for the weekly quota of those after it where it takes something.
 * @param ledgers of the resource on each date; and of the category's other resources on dates that are taken, once they are known
 * @param mine what the person has already in the weeks of the dates
 */
export function seriesDays(
  desk: Desk,
  occurrences: readonly Occurrence[],
  wish: SeriesWish,
  ledgers: ReadonlyMap<string, DayLedger>,
  { chosen = {}, mine = [] }: { chosen?: Chosen; mine?: readonly Booking[] } = {}
): SeriesDay[] {
  return alongQuotas(occurrences, mine, desk.me, (occurrence, already) => {
    const day = dayOfSeries(desk, occurrence, wish, ledgers, already);
    const spot = day.spots.find(({ key }) => key === (chosen[day.day] ?? 'book'));
    return { ...day, spot, takes: spot?.resource.number };
  });
}

function dayOfSeries(
  desk: Desk,
  { day, skipped }: Occurrence,
  wish: SeriesWish,
  ledgers: ReadonlyMap<string, DayLedger>,
  already: (resource: number) => number
): SeriesDay {
  if (skipped) return { day, skipped, free: false, faults: [], by: [], spots: [] };
  const suits = (at: Resource, ids: readonly string[]): boolean => {
    const there = ledgers.get(ledgerKey(at.number, day))?.folded;
    const asked = { ...wish, resource: at, day, slots: ids };
    const quantity = desk.bookable(at).quantity ?? 1;
    return there !== undefined && faultsOf(desk, asked, already(at.number)).length === 0 && takenOf(there, asked, quantity).length === 0;
  };
  const { resource, slots } = wish;
  const folded = ledgers.get(ledgerKey(resource.number, day))?.folded;
  const free = suits(resource, slots);
  if (free) return { day, free, faults: [], by: [], spots: [{ key: 'book', resource, slots }] };
  const others = desk
    .ofCategory(resource.categoryNumber)
    .filter((other) => other.number !== resource.number && other.scheme === resource.scheme && suits(other, slots));
  return {
    day,
    free,
    faults: faultsOf(desk, { ...wish, day }, already(resource.number)),
    by: folded ? namesOf(folded, slots) : [],
    spots: [
      ...otherTimes(desk, wish, day, (ids) => suits(resource, ids)),
      ...others.slice(0, ALTERNATIVES).map((other) => ({ key: `resource ${other.number}`, resource: other, slots }))
    ]
  };
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
