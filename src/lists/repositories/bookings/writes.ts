import { planChange, type PlannedClaim, type WantedSlot } from '../../../domain/bookings/plan';
import type { Booking, Claim } from '../../../domain/bookings/types';
import { ConflictError, EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { acquire, ownBooking, takenInstead } from './acquire';
import { addCancellation, addWait } from './claimRows';
import { readDay } from './ledger';
import type { BookingWrites, Changed, DayLedger } from './types';

export function createBookingWrites(sp: SharePoint, me: () => Promise<number>): BookingWrites {
  /** Only its author ends a booking here: what anybody else writes counts for nothing. */
  const demandOwn = async ({ author, number }: Booking): Promise<number> => {
    const person = await me();
    if (author !== person) {
      throw new EntError('denied', `booking ${number} is of person ${author}`);
    }
    return person;
  };
  const cancel = async (booking: Booking): Promise<void> => {
    const person = await demandOwn(booking);
    const [{ key }] = booking.live.length > 0 ? booking.live : booking.claims;
    await addCancellation(sp, person, key, booking.number, 'booking');
  };

  return {
    book: async (resource, day, wanted, { purpose, series = 0 }) =>
      acquire(sp, { person: await me(), resource, day, wanted, purpose, series, movedFrom: 0 }),

    change: async (booking, resource, slots) => {
      const person = await demandOwn(booking);
      const ledger = await readDay(sp, resource, booking.day);
      const now = standing(ledger, booking);
      const plan = planChange(ledger.folded, now, slots, resource.quantity);
      if (plan.taken) {
        return takenInstead(ledger, plan.taken);
      }
      if (plan.ends) {
        throw new EntError('invalid', 'a booking of no slot: cancel it');
      }
      if (plan.claims.length > 0) {
        const { purpose, series, number } = now;
        const taken = await acquire(
          sp,
          {
            person,
            resource,
            day: booking.day,
            wanted: unitsOf(plan.claims),
            prefer: now.live.flatMap(({ unit }) => unit ?? []),
            number,
            purpose,
            series,
            movedFrom: plan.drop.length > 0 ? number : 0,
            becomes: plan.slots
          },
          ledger
        );
        if (taken.kind !== 'booked') {
          return taken;
        }
      }
      const unfinished = await giveBackEach(person, plan.drop);
      return afterwards(await readDay(sp, resource, booking.day), now, unfinished);
    },

    move: async (booking, { resource, day, slots }) => {
      const person = await demandOwn(booking);
      const { purpose, series, number: movedFrom } = booking;
      const taken = await acquire(sp, { person, resource, day, wanted: slots, purpose, series, movedFrom });
      if (taken.kind !== 'booked') {
        return taken;
      }
      try {
        await cancel(booking);
        return taken;
      } catch (error) {
        return { ...taken, kind: 'unfinished', detail: String(error) };
      }
    },

    cancel,

    wait: async (resource, day, slots, purpose) => addWait(sp, await me(), resource.number, day, slots, purpose),

    stopWaiting: async (key) => addCancellation(sp, await me(), key, 0, 'booking')
  };

  async function giveBackEach(person: number, claims: readonly Claim[]): Promise<string | undefined> {
    try {
      for (const { key, bookingNumber } of claims) {
        await addCancellation(sp, person, key, bookingNumber, 'slot');
      }
      return undefined;
    } catch (error) {
      return String(error);
    }
  }
}

function afterwards(ledger: DayLedger, before: Booking, unfinished: string | undefined): Changed {
  const booking = standing(ledger, before);
  return unfinished === undefined ? { kind: 'booked', booking, ledger } : { kind: 'unfinished', booking, ledger, detail: unfinished };
}

/** The booking as it stands now. @throws ConflictError<DayLedger> when it is over: refused, withdrawn, cancelled in another tab */
function standing(ledger: DayLedger, { number, author }: Booking): Booking {
  const booking = ownBooking(ledger, number, author);
  if (!booking || booking.live.length === 0) {
    throw new ConflictError(ledger, `booking ${number} holds nothing any more`);
  }
  return booking;
}

/** How many units of each slot. */
function unitsOf(claims: readonly PlannedClaim[]): WantedSlot[] {
  const slots = [...new Set(claims.map(({ slot }) => slot))];
  return slots.map((slot) => ({ slot, units: claims.filter((claim) => claim.slot === slot).length }));
}
