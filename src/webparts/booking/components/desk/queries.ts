import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import type { Resource } from '../../../../domain/bookings/types';
import type { Day } from '../../../../domain/types';
import type { BookingsRepository, Catalogue, DayLedger } from '../../../../lists/repositories/bookings/types';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { sessionQuery } from '../../../../ui/root/sessionCache';
import { useDesk } from './desk';

/** A page left open shows what others book meanwhile. */
const LOOK_AGAIN_MS = 60_000;
/** What there is to book changes a few times a year. */
const CATALOGUE_KNOWN_FOR_MS = 10 * 60_000;

/** What reads and writes bookings comes in a chunk of its own, with the first question. */
export function useBookings(): () => Promise<BookingsRepository> {
  return useRepositories().bookings;
}

export interface BookingKeys {
  catalogue: readonly unknown[];
  /** What every key of bookings begins with: invalidate it after a write. */
  ledgers: readonly unknown[];
}

export function useBookingKeys(): BookingKeys {
  const { all } = useQueryKeys();
  return React.useMemo(() => ({ catalogue: [...all, 'bookingCatalogue'], ledgers: [...all, 'bookings'] }), [all]);
}

export function useCatalogue(): UseQueryResult<Catalogue> {
  const bookings = useBookings();
  const keys = useBookingKeys();
  return useQuery({
    ...sessionQuery(
      keys.catalogue,
      async () => (await bookings()).catalogue(),
      ({ kind }) => kind === 'ready'
    ),
    staleTime: CATALOGUE_KNOWN_FOR_MS,
    // A kiosk is not reloaded for weeks.
    refetchInterval: CATALOGUE_KNOWN_FOR_MS
  });
}

export interface ResourceDay {
  resource: Resource;
  day: Day;
}

/**
 * The ledgers of some resource-days, by `ledgerKey`; looked at again every minute.
 * @param options `keepPrevious`: until other resource-days are read, those that were asked for before are answered
 */
export function useLedgers(
  wanted: readonly ResourceDay[],
  { keepPrevious = false }: { keepPrevious?: boolean } = {}
): UseQueryResult<ReadonlyMap<string, DayLedger>> {
  const bookings = useBookings();
  const keys = useBookingKeys();
  const desk = useDesk();
  return useQuery({
    queryKey: [...keys.ledgers, 'days', ...wanted.map(({ resource, day }) => ledgerKey(resource.number, day))],
    queryFn: async () => {
      const { days } = await bookings();
      const ledgers = await days(wanted.map(({ resource, day }) => ({ resource: desk.bookable(resource), day })));
      return new Map(ledgers.map((ledger) => [ledgerKey(ledger.resource.number, ledger.day), ledger]));
    },
    enabled: wanted.length > 0,
    keepPreviousData: keepPrevious,
    refetchInterval: LOOK_AGAIN_MS,
    // A Map is not compared part by part.
    structuralSharing: false
  });
}

export function ledgerKey(resource: number, day: Day): string {
  return `${resource}|${day}`;
}

/** Everything that was read of bookings is asked for again, what is on the screen at once. */
export function useLookAgain(): () => Promise<void> {
  const queries = useQueryClient();
  const { ledgers } = useBookingKeys();
  return React.useCallback(() => queries.invalidateQueries({ queryKey: ledgers }), [queries, ledgers]);
}
