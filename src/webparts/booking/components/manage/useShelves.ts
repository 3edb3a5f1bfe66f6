import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { Catalogue } from '../../../../lists/repositories/bookings/types';
import { sessionQuery } from '../../../../ui/root/sessionCache';
import { useBookingKeys, useBookings } from '../desk/queries';

export interface ShelvesState {
  catalogue: Catalogue | undefined;
  error: unknown;
  reload: () => void;
}

/** The categories and resources with their ETags, asked for anew whenever the management opens. */
export function useShelves(): ShelvesState {
  const bookings = useBookings();
  const queries = useQueryClient();
  const { catalogue: key } = useBookingKeys();
  const { data, error } = useQuery({
    ...sessionQuery(
      key,
      async () => (await bookings()).catalogue(),
      ({ kind }) => kind === 'ready'
    ),
    refetchOnMount: 'always'
  });
  const reload = React.useCallback(() => {
    queries.invalidateQueries({ queryKey: key }).catch((failure: unknown) => console.error('ENT:', failure));
  }, [queries, key]);
  return { catalogue: data, error, reload };
}
