import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { freeUnits, holdersOf, type TakenSlot } from '../../../../domain/bookings/plan';
import { bookingFaults, countedForQuota, quantityOf, type BookingFault } from '../../../../domain/bookings/rules';
import type { Booking, FoldedDay, Resource } from '../../../../domain/bookings/types';
import { weekIndexOf } from '../../../../domain/days';
import type { Day } from '../../../../domain/types';
import { useDesk, type Desk } from '../desk/desk';
import { ledgerKey, useBookingKeys, useBookings, useLedgers } from '../desk/queries';
import type { Clock } from '../views/viewProps';

export interface WishOf {
  resource: Resource;
  day: Day;
  slots: readonly string[];
  units: number;
  clock: Clock;
  /** A booking of one's own whose slots count as free, and which does not count for the quota. */
  except?: Booking;
}

export interface Wish {
  /** Why it is not allowed; empty: it is. */
  faults: readonly BookingFault[];
  /** Of which slots there is not enough, as far as is known. */
  taken: readonly TakenSlot[];
  /** Undefined until the day is read. */
  folded: FoldedDay | undefined;
  error: unknown;
  retry: () => void;
}

/** What stands against a booking before anything is written: the rules, and who has what. */
export function useWish(wish: WishOf): Wish {
  const { resource, day } = wish;
  const desk = useDesk();
  const { data, error, refetch } = useLedgers([{ resource, day }]);
  const already = useQuotaUsed(wish);
  const folded = data?.get(ledgerKey(resource.number, day))?.folded;
  const faults = faultsOf(desk, wish, already);
  return {
    faults,
    taken: folded ? takenOf(folded, wish, quantityOf(resource, desk.rules(resource))) : [],
    folded,
    error,
    retry: () => void refetch()
  };
}

export function faultsOf(desk: Desk, { resource, day, slots, units, clock }: WishOf, already: number): BookingFault[] {
  const { school, calendar, roles } = desk;
  return bookingFaults({ resource, rules: desk.rules(resource), roles, day, slots, units, now: clock, already, school, calendar });
}

/** The slots of which others leave too little. */
export function takenOf(
  folded: FoldedDay,
  { slots, units, except }: Pick<WishOf, 'slots' | 'units' | 'except'>,
  quantity: number
): TakenSlot[] {
  const own = ({ author, bookingNumber }: { author: number; bookingNumber: number }): boolean =>
    except !== undefined && author === except.author && bookingNumber === except.number;
  return slots.flatMap((slot) => {
    const by = holdersOf(folded, slot);
    const free = freeUnits(folded, slot, quantity).length + by.filter(own).length;
    return free < units ? [{ slot, wanted: units, free, by: by.filter((claim) => !own(claim)) }] : [];
  });
}

/** One's bookings of the resource in that week; asked only where the rules limit them. */
function useQuotaUsed({ resource, day, except }: WishOf): number {
  const desk = useDesk();
  const bookings = useBookings();
  const keys = useBookingKeys();
  const week = weekIndexOf(day);
  const { data, error } = useQuery({
    queryKey: [...keys.ledgers, 'mine', week],
    queryFn: async () => (await bookings()).mine([week], desk.everything),
    enabled: desk.rules(resource).weeklyQuota !== undefined && !desk.manages
  });
  // The rule is advisory: without the answer the booking may go on.
  React.useEffect(() => {
    if (error) console.error('ENT: the bookings of the week could not be read.', error);
  }, [error]);
  return countedForQuota(
    (data ?? []).flatMap(({ folded }) => folded.bookings),
    resource.number,
    desk.me,
    except?.number
  );
}
