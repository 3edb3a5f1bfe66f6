import { readSlotList } from './bookingKeys';
import type { Booking, Claim, FoldedDay } from './types';

/** What became of an attempt, as the rows tell it: nothing else is believed. */

export interface AcquisitionId {
  author: number;
  bookingNumber: number;
  acquisition: number;
}

/**
 * `booked`: complete, and all of it holds. `beingTaken`: some of it holds and the rest may still come. `lost`: it holds nothing whole any
 * more, or never did. `absent`: the rows know nothing of it.
 */
export type AcquisitionOutcome = 'booked' | 'beingTaken' | 'lost' | 'absent';

/** What the fold says of an acquisition. A claim that was never valid leaves it absent or incomplete. */
export function acquisitionOutcome(folded: FoldedDay, { author, bookingNumber, acquisition }: AcquisitionId): AcquisitionOutcome {
  const booking = folded.bookings.find((each) => each.author === author && each.number === bookingNumber);
  const claims = (booking?.claims ?? []).filter((claim) => claim.acquisition === acquisition);
  if (claims.length === 0) return 'absent';
  if (claims.some(({ endedAt }) => endedAt !== undefined)) return 'lost';
  return claims.some(({ state }) => state === 'beingTaken') ? 'beingTaken' : 'booked';
}

/** True while a booking holds something. */
export function isLive({ live }: Booking): boolean {
  return live.length > 0;
}

/**
 * Claims that a change within the day still has to give back: it took the new slots and was cut off before it returned the old ones. Empty
 * when nothing is left to do.
 */
export function leftToDrop({ live, claims }: Booking): Claim[] {
  const changes = claims.filter(({ slots }) => slots !== '');
  const last = changes[changes.length - 1];
  const slots = last && readSlotList(last.slots);
  if (!last || !slots || last.endedAt !== undefined || last.state === 'beingTaken') return [];
  return live.filter(
    (claim) => claim.acquisition !== last.acquisition && !slots.some(({ slot, unit }) => slot === claim.slot && unit === claim.unit)
  );
}

/** A move to another day or resource that was cut off before the old booking was cancelled. */
export interface UnfinishedMove {
  from: Booking;
  to: Booking;
}

/** Among a person's bookings, those that still hold what another one replaces. Both hold until the move is finished or taken back. */
export function unfinishedMoves(bookings: readonly Booking[]): UnfinishedMove[] {
  return bookings.filter(isLive).flatMap((to) => {
    const whole = to.state !== 'beingTaken';
    const from = bookings.find(({ number, author }) => to.movedFrom !== 0 && number === to.movedFrom && author === to.author);
    return whole && from && isLive(from) ? [{ from, to }] : [];
  });
}
