import { makeResourceDay } from '../../../domain/bookings/bookingKeys';
import { bookingDecisions } from '../../definitions';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { createUnique } from '../../sp/createUnique';
import { newRowToken } from './chance';
import type { BookingDecisions } from './types';

/** What managers say of bookings. Who is one SharePoint alone decides: it refuses the row to everybody else. */
export function createBookingDecisions(sp: SharePoint): BookingDecisions {
  return {
    decide: async ({ number, resource, day, claims, live }, kind, reason = '') => {
      const [target] = live.length > 0 ? live : claims;
      const token = newRowToken();
      const stored = await createUnique(
        sp,
        bookingDecisions,
        {
          EntKey: `${target.key}|${kind}|${token}`,
          EntDecision: kind,
          EntResourceDay: makeResourceDay(resource, day),
          EntBookingNumber: number,
          EntTarget: target.key,
          // What is claimed after the manager looked is not what they approved.
          EntUpTo: Math.max(...claims.map(({ id }) => id)),
          EntReason: reason
        },
        token
      );
      if (stored === 'taken') {
        throw new EntError('unexpected', `somebody has the key of the decision on ${target.key}`);
      }
    }
  };
}
