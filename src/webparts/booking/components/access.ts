import type { BookerRole } from '../../../domain/bookings/types';
import type { Frame } from '../../../lists/repositories/types';

export type ReadyFrame = Extract<Frame, { kind: 'ready' }>;

const BOOKERS: readonly BookerRole[] = ['direction', 'schoolLife', 'teacher', 'support', 'resourceManager'];

/** As whom somebody books, by their markers; nobody where there is none. A site administrator may do what managers may. */
export function bookerRolesOf({ me }: Pick<ReadyFrame, 'me'>): BookerRole[] {
  if (me.isSiteAdmin) return ['resourceManager'];
  return BOOKERS.filter((role) => me.memberships.some((membership) => membership.role === role));
}

/** Who keeps the resources: SharePoint lets these write the lists of resources and of decisions. */
export function manages(roles: readonly BookerRole[]): boolean {
  return roles.includes('direction') || roles.includes('resourceManager');
}
