import type { DesiredMembers } from '../../../../../../domain/register/types';

/** The logins whose groups or markers are others in `after` than in `before`. */
export function changedLogins(before: DesiredMembers, after: DesiredMembers): Set<string> {
  const changed = new Set<string>();
  const compare = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): void => {
    one?.forEach((login) => !other?.has(login) && changed.add(login));
    other?.forEach((login) => !one?.has(login) && changed.add(login));
  };
  for (const name of new Set([...before.groups.keys(), ...after.groups.keys()])) {
    compare(before.groups.get(name), after.groups.get(name));
  }
  for (const number of new Set([...before.teacherMarkers.keys(), ...after.teacherMarkers.keys()])) {
    compare(before.teacherMarkers.get(number)?.logins, after.teacherMarkers.get(number)?.logins);
  }
  return changed;
}
