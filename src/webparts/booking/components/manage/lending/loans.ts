import { lendingState, timesOfSlot, type ClockTime } from '../../../../../domain/bookings/slots';
import type { LendingState } from '../../../../../domain/bookings/types';
import type { BellSchedule } from '../../../../../domain/bellSchedule';
import type { Booked } from '../bookings/useBookingDays';

/** A booking of something that is lent, as it stands now. */
export interface Loan extends Booked {
  state: LendingState;
}

const ORDER: Readonly<Record<LendingState, number>> = { late: 0, handedOver: 1, booked: 2, returned: 3 };

/**
 * What a person at the counter has to do: what is late first, then what is out, then today's hand-overs by the clock; what came back today
 * ends the list. Bookings of days gone by that were never fetched are nothing to do any more.
 */
export function loansOf(booked: readonly Booked[], now: ClockTime, school: BellSchedule): Loan[] {
  return booked
    .filter(({ rules }) => rules.lending === true)
    .map((each) => ({ ...each, state: lendingState(each.booking, each.resource, now, school) }))
    .filter(({ booking, state }) => {
      if (state === 'late' || state === 'handedOver') return true;
      if (booking.day !== now.day) return false;
      return state === 'returned' || booking.state === 'confirmed';
    })
    .sort(
      (a, b) =>
        ORDER[a.state] - ORDER[b.state] ||
        a.booking.day - b.booking.day ||
        startOf(a, school) - startOf(b, school) ||
        a.resource.title.localeCompare(b.resource.title, 'fr')
    );
}

function startOf({ booking, resource }: Booked, school: BellSchedule): number {
  return Math.min(...booking.claims.map(({ slot }) => timesOfSlot(resource.scheme, slot, booking.day, school)?.start ?? 0));
}
