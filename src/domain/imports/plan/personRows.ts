import { betterSpelling, compareText, nameKey } from '../../register/names';
import type { PersonRow } from '../kinds/people';

/** Several rows that may be of one person. */

/** What one person's rows agree on: the same name, and at most one login. */
export function agree(rows: readonly PersonRow[]): boolean {
  const logins = new Set(rows.map(({ login }) => login).filter((login) => login !== ''));
  return new Set(rows.map(({ lastName, firstName }) => nameKey(lastName, firstName))).size === 1 && logins.size <= 1;
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
