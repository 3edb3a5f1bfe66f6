import { isMadeKey, madeKey, nameKey, wordsOf, betterSpelling, compareText } from '../../register/names';
import { addRow, sameValue, updateRow, valueOf } from '../../register/changes';
import type { Person, RegisterChange, RegisterValues, Stored } from '../../register/types';
import { columnOf, TEXT_LENGTH } from '../fields';
import type { PersonRow } from '../kinds/people';
import { rejectedRow } from '../row';
import type { ColumnMapping, ImportWarning, RejectedRow, RejectReason } from '../types';

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
 * over; else somebody new. A row without is the only person of its name, or new with a key made from the name; where two of one name
 * could be meant it is refused. The result does not depend on the order of the rows.
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
  for (const row of keyed) {
    const known = byKey.get(row.key.toUpperCase());
    const adopted = (names.get(nameOf(row)) ?? []).filter(({ key }) => isMadeKey(key));
    take(row, known ?? (sharers.get(nameOf(row)) === 1 && adopted.length === 1 ? adopted[0] : undefined), row.key);
  }
  for (const row of keyless) {
    const made = madeKey(row.lastName, row.firstName);
    const candidates = names.get(nameOf(row)) ?? [];
    const stored = byKey.get(made.toUpperCase()) ?? candidates[0];
    const unsure = stored && (used.has(stored.id) || (stored.key !== made && candidates.length > 1) || rules.doubts?.(row, stored));
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

/** One account belongs to one person of a kind. Who already has it keeps it; rows that would give it to a second one are refused. */
function withoutLoginConflicts<R extends PersonRow, P extends Person>(
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

export interface PeopleChanges {
  changes: RegisterChange[];
  added: number;
  changed: number;
  unchanged: number;
}

/** The rows to write for matched persons, given what each will be. */
export function changesFor<K extends 'pupil' | 'guardian' | 'staff', R>(
  kind: K,
  matches: readonly PersonMatch<R, RegisterValues[K]>[],
  valueFor: (match: PersonMatch<R, RegisterValues[K]>) => RegisterValues[K]
): PeopleChanges {
  const result: PeopleChanges = { changes: [], added: 0, changed: 0, unchanged: 0 };
  for (const match of matches) {
    const value = valueFor(match);
    if (!match.stored) {
      result.added++;
      result.changes.push(addRow(kind, value));
    } else if (sameValue(valueOf(match.stored), value)) {
      result.unchanged++;
    } else {
      result.changed++;
      result.changes.push(updateRow(kind, match.stored, value));
    }
  }
  return result;
}

/** A tenth of the school leaving is rather a file that is not complete; fewer than five is a September like any other. */
export function manyLeavers(count: number, of: number): ImportWarning[] {
  return count >= 5 && count * 10 > of ? [{ kind: 'manyLeavers', count, of }] : [];
}

/** What one person's rows agree on: the same name, and at most one login. */
export function agree(rows: readonly PersonRow[]): boolean {
  const logins = new Set(rows.map(({ login }) => login).filter((login) => login !== ''));
  return new Set(rows.map(nameOf)).size === 1 && logins.size <= 1;
}

/** The properties of agreeing rows as one: the spelling with most accents, the login where one has it. */
export function joinPeople(rows: readonly PersonRow[]): PersonRow {
  const spellings = (part: 'lastName' | 'firstName'): string =>
    rows
      .map((row) => row[part])
      .sort(compareText)
      .reduce((best, text) => betterSpelling(best, text));
  return {
    rows: rows.flatMap((row) => row.rows),
    key: rows.map(({ key }) => key).sort(compareText)[0],
    lastName: spellings('lastName'),
    firstName: spellings('firstName'),
    login: rows.map(({ login }) => login).find((login) => login !== '') ?? ''
  };
}

/** True when every row has the same account: then they are one person, whatever the name says of homonyms. */
export function sameAccount(rows: readonly PersonRow[]): boolean {
  return rows[0].login !== '' && rows.every(({ login }) => login === rows[0].login);
}
