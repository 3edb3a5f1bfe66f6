import { madeKey, nameKey, wordsOf, betterSpelling, compareText } from '../../register/names';
import type { Person, Stored } from '../../register/types';
import { columnOf, TEXT_LENGTH } from '../fields';
import type { PersonRow } from '../kinds/people';
import { rejectedRow } from '../row';
import type { ColumnMapping, ImportWarning, RejectedRow, RejectReason } from '../types';
import { withoutLoginConflicts } from './oneAccount';

/** What a kind of person adds to the rules that all share. */
export interface PersonRules<R extends PersonRow, P extends Person> {
  /** Rows with one identifier as one, or undefined when they contradict each other. */
  join: (rows: readonly R[]) => R | undefined;
  /** The same for rows without identifier that bear one name: only what surely is one person. */
  joinWithoutKey: (rows: readonly R[]) => R | undefined;
  /** True when a row without identifier may be of another person than the one of the register that bears its name. */
  doubts?: (row: R, stored: P) => boolean;
  /** The field that somebody new needs and the row lacks. */
  missingWhenNew?: (row: R) => string | undefined;
}

/** Somebody of the file, with who they are in the register. */
export interface PersonMatch<R, P> {
  row: R;
  /** Undefined: new. */
  stored?: Stored<P>;
  /** What everybody has, as it will be. A login is never erased; a name is changed only for a better spelling or another name. */
  person: Person;
}

export interface PeopleMatching<R, P> {
  /** Sorted by key. */
  matches: PersonMatch<R, P>[];
  /** Present persons whom no row of a complete file names, not even a refused one. None when nobody of the file could be taken. */
  leavers: Stored<P>[];
  rejected: RejectedRow[];
  warnings: ImportWarning[];
}

/**
 * Who is who. A row with an identifier is the person who has it; else the only one of that name whose key was made from it, who takes the identifier
 * over; else somebody new. A row without is the only person of its name whom no identifier of the file names, or new with a key made from the name;
 * where two of one name could be meant it is refused. The result does not depend on the order of the rows.
 */
export function matchPeople<R extends PersonRow, P extends Person>(
  rows: readonly R[],
  refused: readonly RejectedRow[],
  mapping: ColumnMapping,
  register: readonly Stored<P>[],
  complete: boolean,
  rules: PersonRules<R, P>
): PeopleMatching<R, P> {
  const rejected: RejectedRow[] = [];
  const reject = (row: R, reason: RejectReason, field: string, value: string): void => {
    rejected.push(...row.rows.map((one) => rejectedRow(one, reason, field, value)));
  };
  const names = new Map<string, Stored<P>[]>();
  for (const stored of register) {
    const name = nameKey(stored.lastName, stored.firstName);
    names.set(name, [...(names.get(name) ?? []), stored]);
  }
  const byKey = new Map(register.map((stored) => [stored.key.toUpperCase(), stored]));

  const keyed = joinGroups(
    rows.filter(({ key }) => key !== ''),
    ({ key }) => key.toUpperCase(),
    rules.join,
    (row) => reject(row, 'duplicateKey', 'key', row.key)
  );
  const sharers = new Map<string, number>();
  for (const row of keyed) {
    sharers.set(nameOf(row), (sharers.get(nameOf(row)) ?? 0) + 1);
  }
  const keyless = joinGroups(
    rows.filter(({ key }) => key === ''),
    nameOf,
    (group) => (sharers.has(nameOf(group[0])) ? undefined : rules.joinWithoutKey(group)),
    (row) => reject(row, 'sameNameNoKey', 'key', fullName(row))
  );

  const used = new Set<number>();
  const found: PersonMatch<R, P>[] = [];
  const take = (row: R, stored: Stored<P> | undefined, newKey: string): void => {
    const missing = stored ? undefined : rules.missingWhenNew?.(row);
    if (missing !== undefined) {
      reject(row, 'missing', missing, '');
      return;
    }
    if (stored) {
      used.add(stored.id);
    }
    found.push({ row, stored, person: personFrom(row, stored, newKey) });
  };
  const free = (row: R): Stored<P>[] => (names.get(nameOf(row)) ?? []).filter(({ id }) => !used.has(id));
  const knownBy = (row: R): Stored<P> | undefined => byKey.get(row.key.toUpperCase());
  keyed.filter(knownBy).forEach((row) => take(row, knownBy(row), row.key));
  for (const row of keyed.filter((one) => !knownBy(one))) {
    const adopted = free(row).find(({ key }) => key === madeKey(row.lastName, row.firstName));
    take(row, sharers.get(nameOf(row)) === 1 ? adopted : undefined, row.key);
  }
  for (const row of keyless) {
    const made = madeKey(row.lastName, row.firstName);
    const [stored, ...others] = free(row);
    const unsure = stored ? others.length > 0 || rules.doubts?.(row, stored) : byKey.has(made.toUpperCase());
    if (unsure) {
      reject(row, 'sameNameNoKey', 'key', fullName(row));
    } else {
      take(row, stored, made);
    }
  }

  const named = namedBy([...refused, ...rejected], mapping);
  const leavers = register.filter((stored) => complete && stored.status === 'present' && !used.has(stored.id) && !named(stored));
  const matches = withoutLoginConflicts(found, register, new Set(leavers.map(({ id }) => id)), (row, login) =>
    reject(row, 'duplicateLogin', 'login', login)
  );
  matches.sort((a, b) => compareText(a.person.key, b.person.key));
  return { matches, leavers: matches.length > 0 ? leavers : [], rejected, warnings: homonyms(matches, register) };
}

function nameOf(row: PersonRow): string {
  return nameKey(row.lastName, row.firstName);
}

function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`.trim();
}

function joinGroups<R>(
  rows: readonly R[],
  textOf: (row: R) => string,
  join: (rows: readonly R[]) => R | undefined,
  refuse: (row: R) => void
): R[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(textOf(row));
    if (group) {
      group.push(row);
    } else {
      groups.set(textOf(row), [row]);
    }
  }
  const joined: R[] = [];
  for (const group of groups.values()) {
    const one = join(group);
    if (one) {
      joined.push(one);
    } else {
      group.forEach(refuse);
    }
  }
  return joined;
}

function personFrom(row: PersonRow, stored: Person | undefined, newKey: string): Person {
  if (!stored) {
    const { lastName, firstName, login } = row;
    return { key: newKey, lastName, firstName, login, status: 'present' };
  }
  return {
    // An identifier takes a made key's place; one that differs only in case is the same to SharePoint.
    key: row.key !== '' && row.key.toUpperCase() !== stored.key.toUpperCase() ? row.key : stored.key,
    lastName: betterSpelling(stored.lastName, row.lastName),
    firstName: betterSpelling(stored.firstName, row.firstName),
    login: row.login || stored.login,
    status: 'present'
  };
}

/** Whether one of the refused rows speaks of a person: their key stands in a cell, or their names in its columns or side by side. */
function namedBy(refused: readonly RejectedRow[], mapping: ColumnMapping): (person: Person) => boolean {
  const cells = new Set<string>();
  const names = new Set<string>();
  const last = columnOf(mapping, 'lastName') ?? -1;
  const first = columnOf(mapping, 'firstName') ?? -1;
  for (const row of refused) {
    const texts = row.cells.map((cell) => cell.slice(0, TEXT_LENGTH));
    const words = texts.map((text) => wordsOf(text).join(' '));
    names.add(`${words[last] ?? ''}|${words[first] ?? ''}`);
    texts.forEach((text, index) => {
      const next = words[index + 1] ?? '';
      cells.add(text.replace(/\s+/g, ' ').trim().toUpperCase());
      names.add(`${words[index]}|${next}`).add(`${next}|${words[index]}`);
    });
  }
  return ({ key, lastName, firstName }) => cells.has(key.toUpperCase()) || names.has(nameKey(lastName, firstName));
}

/** Names that several persons will bear, at least one of them of this file. */
function homonyms<R, P extends Person>(matches: readonly PersonMatch<R, P>[], register: readonly Stored<P>[]): ImportWarning[] {
  const matched = new Set(matches.map(({ stored }) => stored?.id));
  const others = register.filter(({ id, status }) => status === 'present' && !matched.has(id)).map((person) => ({ person, ofFile: false }));
  const byName = new Map<string, { person: Person; ofFile: boolean }[]>();
  for (const bearer of [...matches.map(({ person }) => ({ person, ofFile: true })), ...others]) {
    const name = nameKey(bearer.person.lastName, bearer.person.firstName);
    byName.set(name, [...(byName.get(name) ?? []), bearer]);
  }
  const shared = [...byName.values()].filter((bearers) => bearers.length > 1 && bearers.some(({ ofFile }) => ofFile));
  const names = shared.map((bearers) => bearers.map(({ person }) => fullName(person)).sort(compareText)[0]).sort(compareText);
  return names.length > 0 ? [{ kind: 'homonyms', names }] : [];
}
