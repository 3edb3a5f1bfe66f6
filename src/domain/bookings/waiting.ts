import { slotUnitText } from './bookingKeys';
import { freeUnits } from './plan';
import { OFFER_MS } from './times';
import type { FoldedDay, Waiter } from './types';

/** A slot that came free, and who may take it before the others. Advisory: SharePoint gives it to whoever comes first. */
export interface Offer {
  slot: string;
  waiter: Waiter;
  /** Until when (milliseconds) it is that person's; then the next one's. */
  until: number;
}

/**
 * For each slot that is free and waited for: to the first in the line for a day from when it came free, then to the next, and so on. Whoever
 * joined after the last turn was over gets a turn of their own; a slot whose line is through is anybody's and is not among them.
 */
export function offersOf(folded: FoldedDay, quantity: number, now: number): Offer[] {
  const slots = [...new Set(folded.waiters.flatMap((waiter) => waiter.slots))].sort();
  return slots.flatMap((slot) => {
    if (freeUnits(folded, slot, quantity).length === 0) return [];
    let from = freedSince(folded, slot, quantity);
    for (const waiter of folded.waiters.filter((each) => each.slots.includes(slot))) {
      from = Math.max(from, waiter.created) + OFFER_MS;
      if (now < from) return [{ slot, waiter, until: from }];
    }
    return [];
  });
}

/** When the slot came free: for units, the first of those that are free now. 0: it always was. */
function freedSince({ resource, day, counted, freedAt, holders }: FoldedDay, slot: string, quantity: number): number {
  const units = counted ? Array.from({ length: quantity }, (_, index) => index + 1) : [undefined];
  const places = units.map((unit) => slotUnitText({ resource, day, slot, unit })).filter((place) => !holders.has(place));
  return Math.min(...places.map((place) => freedAt.get(place) ?? 0));
}
