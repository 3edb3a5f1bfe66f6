import type { Person, Stored } from '../../register/types';
import type { PersonRow } from '../kinds/people';
import type { PersonMatch } from './people';

/** One account belongs to one person of a kind. Who already has it keeps it; rows that would give it to a second one are refused. */
export function withoutLoginConflicts<R extends PersonRow, P extends Person>(
  matches: PersonMatch<R, P>[],
  register: readonly Stored<P>[],
  leaving: ReadonlySet<number>,
  refuse: (row: R, login: string) => void
): PersonMatch<R, P>[] {
  let kept = matches;
  for (;;) {
    const holders = new Map<string, number>();
    const count = (login: string): void => void holders.set(login, (holders.get(login) ?? 0) + 1);
    const matched = new Set(kept.map(({ stored }) => stored?.id));
    kept.forEach(({ person }) => count(person.login));
    register.filter(({ id, status }) => status === 'present' && !leaving.has(id) && !matched.has(id)).forEach(({ login }) => count(login));
    const refused = kept.filter(
      ({ person, stored }) =>
        person.login !== '' &&
        (holders.get(person.login) ?? 0) > 1 &&
        (stored?.status !== 'present' || person.login !== stored.login.toLowerCase())
    );
    if (refused.length === 0) {
      return kept;
    }
    refused.forEach(({ row, person }) => refuse(row, person.login));
    const gone = new Set(refused);
    kept = kept.filter((match) => !gone.has(match));
  }
}
