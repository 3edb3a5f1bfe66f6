import { slotUnitText } from '../../../../domain/bookings/bookingKeys';
import { leftToDrop } from '../../../../domain/bookings/outcomes';
import type { Booking, Claim, FoldedDay, Resource, Slot } from '../../../../domain/bookings/types';
import type { Day, Minutes } from '../../../../domain/types';

/** One thing in a cell: somebody's booking, or what is left to book. */
export type Cell = {
  key: string;
  resource: Resource;
  day: Day;
  slot: Slot;
} & (
  | {
      kind: 'free';
      /** Units that nobody has, of a counted resource, and how many there are. */
      left?: { left: number; of: number };
      /** True where one waited for it and comes first now. */
      offered?: boolean;
      /** Whose booking was cut off in the middle and holds the slot no more. */
      ghost?: string;
    }
  | {
      kind: 'booked';
      booking: Booking;
      mine: boolean;
      state: 'beingTaken' | 'pending' | 'confirmed';
      /** Of a counted resource. */
      units?: number;
      /** A change that was cut off: slots that it was to give back are still held. */
      unfinished: boolean;
    }
);

export interface Place {
  resource: Resource;
  day: Day;
  slot: Slot;
}

interface CellsQuestion extends Place {
  folded: FoldedDay;
  /** Units of a counted resource. */
  quantity: number;
  me: number;
  /** Slots of the day that are offered to the person who looks. */
  offered?: ReadonlySet<string>;
  /** True of a slot that is over: what was free is nothing any more. */
  over: boolean;
}

/** What stands in one cell: each booking of the slot, then what is free of it. */
export function cellsAt({ resource, day, slot, folded, quantity, me, offered, over }: CellsQuestion): Cell[] {
  const units = resource.counted ? Array.from({ length: quantity }, (_, at) => at + 1) : [undefined];
  const texts = units.map((unit) => slotUnitText({ resource: resource.number, day, slot: slot.id, unit }));
  const held = texts.flatMap((text) => folded.holders.get(text) ?? []);
  const place = { resource, day, slot };
  const key = `${resource.number}|${day}|${slot.id}`;
  const cells = bookingsOf(held, folded).map(({ booking, claims }): Cell => ({
    ...place,
    key: `${key}|${booking.author}|${booking.number}`,
    kind: 'booked',
    booking,
    mine: booking.author === me,
    state: stateOf(claims),
    ...(resource.counted && { units: claims.length }),
    unfinished: booking.author === me && leftToDrop(booking).length > 0
  }));
  const left = texts.length - held.length;
  if (left <= 0 || over) return cells;
  const ghost = texts.map((text) => folded.ghosts.get(text)).find((claim) => claim !== undefined);
  return [
    ...cells,
    {
      ...place,
      key,
      kind: 'free',
      ...(resource.counted && { left: { left, of: quantity } }),
      ...(offered?.has(slot.id) && { offered: true }),
      ...(ghost && { ghost: authorOf(ghost, folded) })
    }
  ];
}

function bookingsOf(held: readonly Claim[], folded: FoldedDay): { booking: Booking; claims: Claim[] }[] {
  return folded.bookings
    .map((booking) => ({
      booking,
      claims: held.filter(({ author, bookingNumber }) => author === booking.author && bookingNumber === booking.number)
    }))
    .filter(({ claims }) => claims.length > 0);
}

function stateOf(claims: readonly Claim[]): 'beingTaken' | 'pending' | 'confirmed' {
  if (claims.some(({ state }) => state === 'beingTaken')) return 'beingTaken';
  return claims.some(({ state }) => state === 'pending') ? 'pending' : 'confirmed';
}

function authorOf({ author, bookingNumber }: Claim, folded: FoldedDay): string {
  return folded.bookings.find((booking) => booking.author === author && booking.number === bookingNumber)?.authorName ?? '';
}

/** True once a slot of a day is over, by the school's clock. */
export function isOver(day: Day, { end }: Pick<Slot, 'end'>, clock: { day: Day; minutes: Minutes }): boolean {
  return day < clock.day || (day === clock.day && end <= clock.minutes);
}
