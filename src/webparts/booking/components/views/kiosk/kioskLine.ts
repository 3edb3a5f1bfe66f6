import { freeUnits, holdersOf } from '../../../../../domain/bookings/plan';
import type { Searched } from '../../../../../domain/bookings/search';
import type { Minutes } from '../../../../../domain/types';

export interface KioskStretch {
  start: Minutes;
  end: Minutes;
  /** Names of the staff that has it. */
  who: string[];
  /** True when something of it can still be had: units that nobody has. */
  free: boolean;
}

/** The rest of a resource's day, slots of the same people put together: what goes on first. */
export function kioskLine({ slots, folded, resource, rules }: Searched, minutes: Minutes): KioskStretch[] {
  const stretches: KioskStretch[] = [];
  for (const { id, start, end } of slots.filter((slot) => slot.end > minutes)) {
    const holders = holdersOf(folded, id);
    const who = [
      ...new Set(
        holders.flatMap(
          ({ author, bookingNumber }) =>
            folded.bookings.find((booking) => booking.author === author && booking.number === bookingNumber)?.authorName ?? []
        )
      )
    ];
    const last = stretches[stretches.length - 1];
    const free = freeUnits(folded, id, resource.counted ? (rules.quantity ?? 1) : 1).length > 0;
    if (last && last.free === free && last.who.join('|') === who.join('|')) last.end = end;
    else stretches.push({ start, end, who, free });
  }
  return stretches;
}
