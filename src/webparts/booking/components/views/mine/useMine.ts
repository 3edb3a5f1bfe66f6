import { useQuery, type UseQueryResult } from '@tanstack/react-query';
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
