import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { Booking, Resource } from '../../../../../domain/bookings/types';
import { weekIndexOf } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';
import { useDesk } from '../../desk/desk';
import { useBookingKeys, useBookings } from '../../desk/queries';

interface MineInWeeks {
  bookings: readonly Booking[];
  /** False while the question is on its way. */
  settled: boolean;
}

const NONE: readonly Booking[] = [];

/** What one has booked in the weeks of some days; asked only where the rules of one of these resources limit it. */
export function useMineInWeeks(days: readonly Day[], resources: readonly Resource[]): MineInWeeks {
  const desk = useDesk();
  const bookings = useBookings();
  const keys = useBookingKeys();
  const weeks = [...new Set(days.map(weekIndexOf))];
  const limited = !desk.manages && resources.some((resource) => desk.rules(resource).weeklyQuota !== undefined);
  const enabled = limited && weeks.length > 0;
  const { data, error } = useQuery({
    queryKey: [...keys.ledgers, 'mineIn', ...weeks],
    queryFn: async () => (await bookings()).mine(weeks, desk.everything),
    enabled,
    structuralSharing: false
  });
  // The rule is advisory: without the answer the dates may be booked.
  React.useEffect(() => {
    if (error) console.error('ENT: the bookings of the weeks could not be read.', error);
  }, [error]);
  const mine = React.useMemo(() => data?.flatMap(({ folded }) => folded.bookings) ?? NONE, [data]);
  return { bookings: mine, settled: !enabled || data !== undefined || error !== null };
}
