import type { Booking, Resource } from '../../../domain/bookings/types';
import type { Day } from '../../../domain/types';
import type { Cell } from './cells/cells';

/** What the side panel shows. */
export type Opening =
  /** A booking to make. */
  | { kind: 'new'; resource: Resource; day: Day; slots: readonly string[] }
  /** A booking as it stands. */
  | { kind: 'booking'; resource: Resource; booking: Booking }
  /** A booking of one's own to put somewhere else. */
  | { kind: 'move'; booking: Booking; from: Resource; resource: Resource; day: Day; slots: readonly string[] };

/** A booking that waits for its new place. */
export interface Moving {
  booking: Booking;
  from: Resource;
}

/** What a click on cells opens. @param cells one, or several free ones of one resource-day */
export function openingOf(cells: readonly Cell[], moving?: Moving): Opening {
  const [{ resource, day }] = cells;
  const [first] = cells;
  if (first.kind === 'booked') return { kind: 'booking', resource, booking: first.booking };
  const slots = cells.map(({ slot }) => slot.id);
  return moving ? { kind: 'move', ...moving, resource, day, slots } : { kind: 'new', resource, day, slots };
}
