import { daysBetween } from '../../../../../domain/days';
import type { Register, Stored, TemporaryAccess } from '../../../../../domain/register/types';
import type { Day } from '../../../../../domain/types';
import type { MembersPlan } from '../../../../../lists/members';

export type StoredAccess = Stored<TemporaryAccess>;

/** `lapsed`: the last day has passed, and no administrator has noted the end yet. */
export type Standing = 'open' | 'lapsed' | 'ended';

export function standingOf({ status, untilDay }: TemporaryAccess, today: Day): Standing {
  if (status === 'ended') return 'ended';
  return untilDay < today ? 'lapsed' : 'open';
}

/** Open ones first to end first; those that are over, the last to end first. */
export function sortAccesses(accesses: readonly StoredAccess[], today: Day): { open: StoredAccess[]; over: StoredAccess[] } {
  const isOpen = (access: StoredAccess): boolean => standingOf(access, today) === 'open';
  return {
    open: accesses.filter(isOpen).sort((a, b) => a.untilDay - b.untilDay || a.id - b.id),
    over: accesses.filter((access) => !isOpen(access)).sort((a, b) => b.untilDay - a.untilDay || b.id - a.id)
  };
}

/** Whole days until the last one: 0 today, negative once it has passed. */
export function daysLeft({ untilDay }: Pick<TemporaryAccess, 'untilDay'>, today: Day): number {
  return daysBetween(today, untilDay);
}

/** Where somebody whose access is over still is. */
export interface StillInside {
  access: StoredAccess;
  /** Names of SharePoint groups. */
  groups: string[];
  /** Whether the replaced teacher's marker may still be read. */
  marker: boolean;
}

/**
 * Accesses that are over while the groups have not followed.
 * @param plan how the groups differ from the register: who has no other reason to be in a group is to leave it
 */
export function stillInside(over: readonly StoredAccess[], plan: MembersPlan): StillInside[] {
  return over
    .map((access) => ({
      access,
      groups: plan.changes.flatMap((change) => (change.kind === 'leave' && change.login === access.login ? [change.group] : [])),
      marker: plan.changes.some(
        (change) => change.kind === 'marker' && change.teacherNumber === access.teacherNumber && !change.logins.includes(access.login)
      )
    }))
    .filter(({ groups, marker }) => groups.length > 0 || marker);
}

/** Open accesses that wait for the groups: the person cannot come in yet. */
export function waiting(open: readonly StoredAccess[], plan: MembersPlan): StoredAccess[] {
  return open.filter(({ login, teacherNumber }) =>
    plan.changes.some(
      (change) =>
        (change.kind === 'join' && change.login === login) ||
        (change.kind === 'marker' && change.teacherNumber === teacherNumber && change.logins.includes(login))
    )
  );
}

/** What the timetable calls a teacher, whether still here or not; empty for a number of nobody. */
export function teacherTitle({ staff, slots }: Pick<Register, 'staff' | 'slots'>, teacherNumber: number): string {
  const member = staff.find((one) => one.teacherNumber === teacherNumber);
  return member?.title ?? slots.find((slot) => slot.teacherNumber === teacherNumber)?.teacherName ?? '';
}
