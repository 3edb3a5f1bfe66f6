import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import type { Booking } from '../../../../../domain/bookings/types';
import type { Day } from '../../../../../domain/types';
import type { DayLedger } from '../../../../../lists/repositories/bookings/types';
import { useDesk } from '../../desk/desk';
import { useBookingKeys, useBookings } from '../../desk/queries';

/** What the person asking has booked and waits for in some weeks: two requests, whatever their number. */
export function useMine(firstWeek: number, weeks: number): UseQueryResult<DayLedger[]> {
  const desk = useDesk();
  const bookings = useBookings();
  const keys = useBookingKeys();
  return useQuery({
    queryKey: [...keys.ledgers, 'mine', firstWeek, weeks],
    queryFn: async () =>
      (await bookings()).mine(
        Array.from({ length: weeks }, (_, at) => firstWeek + at),
        desk.everything
      ),
    keepPreviousData: true,
    structuralSharing: false
  });
}

/** No booking is made further ahead than a repetition goes. */
const YEAR_OF_WEEKS = 54;

/** Reads all that the person asking has ahead, for a file that shall lack nothing. */
export function useAllAhead(firstWeek: number, today: Day): () => Promise<readonly Booking[]> {
  const desk = useDesk();
  const bookings = useBookings();
  return React.useCallback(async () => {
    const weeks = Array.from({ length: YEAR_OF_WEEKS }, (_, at) => firstWeek + at);
    const ledgers = await (await bookings()).mine(weeks, desk.everything);
    return ledgers
      .filter(({ day }) => day >= today)
      .flatMap(({ folded }) => folded.bookings)
      .filter(({ author, live }) => author === desk.me && live.length > 0);
  }, [desk, bookings, firstWeek, today]);
}
