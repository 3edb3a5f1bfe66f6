import type { Day, Minutes } from '../types';
import { freeUnits } from './plan';
import { quantityOf } from './rules';
import { stretchesOf } from './slots';
import type { FoldedDay, Resource, Rules, Slot, TimeRange } from './types';

/** A resource with what it needs to be searched on a day. */
export interface Searched {
  resource: Resource;
  rules: Rules;
  /** Its open slots on the day. */
  slots: readonly Slot[];
  folded: FoldedDay;
}

export interface SearchQuery {
  /** Undefined: any. */
  categoryNumber?: number;
  /** Seats at least; a resource that does not say how many has none. */
  capacity?: number;
  /** Units at least, of a counted resource. */
  units?: number;
  /** By name (`M3`), for resources booked by periods… */
  slot?: string;
  /** …or by time, for every resource: all slots that the range touches. */
  range?: TimeRange;
}

export interface Found extends Searched {
  /** The slots to book. */
  wanted: string[];
  /** Units that are free all the time. */
  free: number;
}

/** The resources that are free at a moment and large enough: the smallest first, then by title as a dictionary sorts it. */
export function findFree(all: readonly Searched[], query: SearchQuery): Found[] {
  return all
    .filter(({ resource, rules }) => {
      const fits = query.capacity === undefined || (rules.capacity ?? 0) >= query.capacity;
      return resource.status === 'active' && fits && (query.categoryNumber ?? resource.categoryNumber) === resource.categoryNumber;
    })
    .flatMap((one) => {
      const wanted = wantedSlots(one, query);
      const free = freeThroughout(one, wanted);
      return wanted.length > 0 && free >= (query.units ?? 1) ? [{ ...one, wanted, free }] : [];
    })
    .sort(
      (a, b) =>
        (a.rules.capacity ?? Infinity) - (b.rules.capacity ?? Infinity) ||
        a.resource.title.localeCompare(b.resource.title, 'fr') ||
        a.resource.number - b.resource.number
    );
}

function wantedSlots({ slots }: Searched, { slot, range }: SearchQuery): string[] {
  if (slot !== undefined) return slots.filter(({ id }) => id === slot).map(({ id }) => id);
  if (!range) return [];
  const touched = slots.filter(({ start, end }) => start < range.end && end > range.start);
  // A closed beginning or end is no room for the whole time; a break between two periods is.
  const covered = touched.length > 0 && touched[0].start <= range.start && touched[touched.length - 1].end >= range.end;
  return covered && withoutHole(touched, slots) ? touched.map(({ id }) => id) : [];
}

/** True when the slots follow one another among the day's. */
function withoutHole(some: readonly Slot[], all: readonly Slot[]): boolean {
  const stretches = stretchesOf(
    some.map(({ id }) => id),
    all
  );
  const isQuarter = some.every(({ id }) => /^Q\d{4}$/.test(id));
  return stretches.length === 1 && (!isQuarter || stretches[0].end - stretches[0].start === some.length * 15);
}

function freeThroughout({ resource, rules, folded }: Searched, wanted: readonly string[]): number {
  const quantity = quantityOf(resource, rules);
  // Units may change from one slot to the next: what counts is how many there are at each.
  return Math.min(...wanted.map((slot) => freeUnits(folded, slot, quantity).length));
}

/** The stretches of a day in which a resource is free, with the least number of units that are free in them. */
export function freeIntervals(one: Searched): (TimeRange & { slots: string[]; free: number })[] {
  const free = one.slots.filter(({ id }) => freeThroughout(one, [id]) > 0);
  const byScheme = one.resource.scheme === 'quarters' ? splitAtHoles(free) : [free.map(({ id }) => id)];
  return byScheme
    .flatMap((slots) => stretchesOf(slots, one.slots))
    .map((stretch) => ({ ...stretch, free: freeThroughout(one, stretch.slots) }));
}

/** Quarters of an opening with a break are beside each other in the list and not in the day. */
function splitAtHoles(slots: readonly Slot[]): string[][] {
  const parts: string[][] = [];
  slots.forEach(({ id, start }, index) => {
    if (index > 0 && slots[index - 1].end === start) parts[parts.length - 1].push(id);
    else parts.push([id]);
  });
  return parts;
}

/** What a month's overview says of a day. */
export interface DaySummary {
  day: Day;
  /** Bookings that hold something, and those of them that wait for approval. */
  bookings: number;
  pending: number;
  /** Slots (times units) that are held, of how many there are: 0 of 0 on a closed day. */
  held: number;
  total: number;
}

/** The summary of one resource's day. */
export function summaryOf({ resource, rules, slots, folded }: Searched): DaySummary {
  const quantity = quantityOf(resource, rules);
  const live = folded.bookings.filter((booking) => booking.live.length > 0);
  const open = slots.map(({ id }) => quantity - freeUnits(folded, id, quantity).length);
  return {
    day: folded.day,
    bookings: live.length,
    pending: live.filter(({ state }) => state === 'pending').length,
    held: open.reduce((sum, count) => sum + count, 0),
    total: slots.length * quantity
  };
}

/** Days of several resources put together, one line a day, in order. */
export function monthSummary(all: readonly Searched[]): DaySummary[] {
  const days = new Map<Day, DaySummary>();
  for (const one of all.map(summaryOf)) {
    const { day, bookings, pending, held, total } = days.get(one.day) ?? { day: one.day, bookings: 0, pending: 0, held: 0, total: 0 };
    days.set(day, {
      day,
      bookings: bookings + one.bookings,
      pending: pending + one.pending,
      held: held + one.held,
      total: total + one.total
    });
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** The slot that goes on at a time of the day; undefined between two. */
export function slotAt(slots: readonly Slot[], minutes: Minutes): Slot | undefined {
  return slots.find(({ start, end }) => start <= minutes && minutes < end);
}
