import type { SharePoint } from '../../sp';
import { askingPerson } from '../diary/ownRows';
import { readCatalogue } from './catalogue';
import { createBookingDecisions } from './decisions';
import { createBookingReads } from './reads';
import type { BookingsRepository } from './types';
import { createBookingWrites } from './writes';

/**
 * Resources and their bookings on the school of `sp`'s web.
 * @param userId of who asks, on that site, where the frame has told it; asked once otherwise
 */
export function createBookings(sp: SharePoint, userId?: number): BookingsRepository {
  let known = userId === undefined ? undefined : Promise.resolve(userId);
  const me = async (): Promise<number> => {
    known ??= askingPerson(sp.web).then(({ Id }) => Id);
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  return {
    catalogue: () => readCatalogue(sp),
    ...createBookingReads(sp, me),
    ...createBookingWrites(sp, me),
    ...createBookingDecisions(sp)
  };
}
