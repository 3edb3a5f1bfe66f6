import { isVisible, seesBeforehand, type ClockTime, type VisibleFrom } from '../../../../domain/diary/disconnect';
import type { Role } from '../../../../domain/types';

/** Who reads, and when: what has not appeared yet is shown to staff alone. Advisory, see `domain/diary/disconnect`. */
export interface Audience {
  role: Role;
  now: ClockTime;
}

/** True for a row that these readers are shown. */
export function shows({ role, now }: Audience, { visibleFrom }: { visibleFrom?: VisibleFrom }): boolean {
  return seesBeforehand(role) || isVisible(visibleFrom, now);
}
