import type { DesiredMembers, Person, Register } from '../../domain/register/types';
import { CLASS_GROUPS, classGroup, SCHOOL_GROUPS, schoolGroup } from '../definitions/groups';
import { teacherMarkerToken } from '../provisioning/desired';
import type { ObservedMembers } from './observeMembers';
import type { AccessChange, MembersPlan, Stranger } from './types';

type People = Pick<Register, 'staff' | 'pupils' | 'guardians' | 'accesses' | 'classes'>;

/** Names of the groups whose members follow the register: the school's and the active classes'. */
export function followingGroups({ classes }: Pick<Register, 'classes'>): string[] {
  const active = classes.filter(({ status }) => status === 'active');
  return [...SCHOOL_GROUPS.map((group) => schoolGroup(group).name), ...namesOf(active)];
}

/** Names of the archived classes' groups: nobody joins them any more, and who leaves the school leaves them too. */
export function archivedGroups({ classes }: Pick<Register, 'classes'>): string[] {
  return namesOf(classes.filter(({ status }) => status === 'archived'));
}

function namesOf(classes: Register['classes']): string[] {
  return classes.flatMap((schoolClass) => CLASS_GROUPS.map((group) => classGroup(group, schoolClass).name));
}

/**
 * How the groups differ from the register. Pure. Whom the register has never known stays where somebody put them, and is shown.
 * Logins are compared in lower case.
 */
export function planMembers(desired: DesiredMembers, register: People, observed: ObservedMembers): MembersPlan {
  const { known, gone } = loginsOf(register);
  const changes: AccessChange[] = [];
  const strangers: Stranger[] = [];
  const missingGroups: string[] = [];
  for (const group of followingGroups(register)) {
    const wanted = desired.groups.get(group) ?? new Set<string>();
    const found = observed.groups.get(group);
    if (!found) {
      missingGroups.push(group);
      continue;
    }
    changes.push(...[...wanted].filter((login) => !found.members.has(login)).map((login) => ({ kind: 'join' as const, group, login })));
    for (const { login, name } of found.members.values()) {
      if (!wanted.has(login)) {
        if (known.has(login)) {
          changes.push({ kind: 'leave', group, login });
        } else {
          strangers.push({ group, login, name });
        }
      }
    }
  }
  for (const group of archivedGroups(register)) {
    const members = [...(observed.groups.get(group)?.members.keys() ?? [])];
    changes.push(...members.filter((login) => gone.has(login)).map((login) => ({ kind: 'leave' as const, group, login })));
  }
  changes.push(...markerChanges(desired, observed, known));
  return { changes, strangers, missingGroups };
}

/** `known`: logins of everybody the register has ever named; `gone`: those of whom nobody is present any more. */
function loginsOf({ staff, pupils, guardians, accesses }: People): { known: Set<string>; gone: Set<string> } {
  const people: Person[] = [...staff, ...pupils, ...guardians];
  const lower = (login: string): string => login.toLowerCase();
  const logins = (some: readonly Pick<Person, 'login'>[]): string[] => some.map(({ login }) => lower(login)).filter(Boolean);
  const present = new Set([
    ...logins(people.filter(({ status }) => status === 'present')),
    ...logins(accesses.filter(({ status }) => status === 'active'))
  ]);
  const known = new Set([...logins(people), ...logins(accesses)]);
  return { known, gone: new Set([...known].filter((login) => !present.has(login))) };
}

/** Markers that are missing or read by others; of a teacher whom the timetable no longer names, the known readers go. */
function markerChanges(desired: DesiredMembers, observed: ObservedMembers, known: ReadonlySet<string>): AccessChange[] {
  const wanted = [...desired.teacherMarkers].flatMap(([teacherNumber, { title, logins }]): AccessChange[] => {
    const found = observed.markers.get(teacherMarkerToken(teacherNumber));
    if (!found && logins.size === 0) {
      return [];
    }
    const kept = [...(found?.logins ?? [])].filter((login) => !known.has(login));
    const readers = [...new Set([...logins, ...kept])].sort();
    const same = found && found.scope.unique && found.logins.size === readers.length && readers.every((login) => found.logins.has(login));
    return same ? [] : [{ kind: 'marker', teacherNumber, title, logins: readers }];
  });
  const forgotten = [...observed.markers].flatMap(([token, { title, logins }]): AccessChange[] => {
    const teacherNumber = Number(token.slice(token.indexOf('#') + 1));
    const kept = [...logins].filter((login) => !known.has(login));
    return desired.teacherMarkers.has(teacherNumber) || kept.length === logins.size
      ? []
      : [{ kind: 'marker', teacherNumber, title, logins: kept.sort() }];
  });
  return [...wanted, ...forgotten];
}
