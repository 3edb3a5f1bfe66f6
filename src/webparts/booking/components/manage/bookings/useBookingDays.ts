import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { foldedResource, rulesOf } from '../../../../../domain/bookings/rules';
import type { Booking, Category, Resource, Rules } from '../../../../../domain/bookings/types';
import type { Day } from '../../../../../domain/types';
import { useBookingKeys, useBookings } from '../../desk/queries';
import type { Shelves } from '../tabProps';

/** A booking with the resource that it is of, and that resource's rules. */
export interface Booked {
  booking: Booking;
  resource: Resource;
  rules: Rules;
}

/** The resources with their rules, archived ones too: what was booked of them still stands. */
export function ruledResources({ categories, resources }: Shelves): { resource: Resource; rules: Rules; category: Category | undefined }[] {
  const known = new Map(categories.map(({ value }) => [value.number, value]));
  return resources.map(({ value: resource }) => {
    const category = known.get(resource.categoryNumber);
    return { resource, rules: rulesOf(resource, category), category };
  });
}

/** Everything that was ever booked of these resources on these days, as the two ledgers tell it. */
export function useBookingDays(of: readonly { resource: Resource; rules: Rules }[], days: readonly Day[]): UseQueryResult<Booked[]> {
  const bookings = useBookings();
  const { ledgers } = useBookingKeys();
  return useQuery({
    queryKey: [...ledgers, 'manage', of.map(({ resource, rules }) => [resource.number, rules.approvalSince ?? 0]), days],
    queryFn: async () => {
      const repository = await bookings();
      const wanted = of.flatMap(({ resource, rules }) => days.map((day) => ({ resource: foldedResource(resource, rules), day })));
      const read = await repository.days(wanted);
      return read.flatMap(({ folded }) => {
        const owner = of.find(({ resource }) => resource.number === folded.resource);
        return owner ? folded.bookings.map((booking) => ({ booking, resource: owner.resource, rules: owner.rules })) : [];
      });
    },
    enabled: of.length > 0 && days.length > 0,
    // Others decide and book meanwhile.
    refetchOnMount: 'always',
    keepPreviousData: true
  });
}

/** Everything that was read of bookings is asked for again, behind the management too. */
export function useReadAgain(): () => Promise<void> {
  const queries = useQueryClient();
  const { ledgers } = useBookingKeys();
  return React.useCallback(() => queries.invalidateQueries({ queryKey: ledgers }), [queries, ledgers]);
}
