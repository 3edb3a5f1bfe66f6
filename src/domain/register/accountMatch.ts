import { wordsOf } from './names';

/** An account of the directory. */
export interface Account {
  login: string;
  /** As the directory shows it, in either order; where it is empty the name in the login serves. */
  name: string;
}

export type PersonKind = 'pupil' | 'guardian' | 'staff';

/** Somebody who may or may not have an account yet. */
export interface AccountHolder {
  kind: PersonKind;
  key: string;
  lastName: string;
  firstName: string;
  /** Empty: none yet. */
  login: string;
}

export type AccountProposal =
  /** One account bears exactly this name, and nobody else without account does. */
  | { kind: 'exact'; account: Account }
  /** Several accounts bear the name, or several persons do: somebody has to choose. */
  | { kind: 'homonyms'; accounts: Account[] }
  /** One letter differs: to be confirmed. */
  | { kind: 'near'; accounts: Account[] }
  | { kind: 'none' };

export interface ProposedAccount {
  person: AccountHolder;
  proposal: AccountProposal;
}

/**
 * Which accounts may be those of the persons without one. Names are compared without accents, case, hyphens and particles, in either order. An
 * account that somebody has is proposed to nobody else, but between staff and guardians of one name: a teacher who is a guardian is one person with
 * one account. A pupil and an adult of one name never are.
 * @param persons everybody of the register, with and without account; those who left are left out by the caller
 */
export function proposeAccounts(persons: readonly AccountHolder[], accounts: readonly Account[]): ProposedAccount[] {
  const names = persons.map((person) => ({ person, forms: formsOf(wordsOf(person.lastName), wordsOf(person.firstName)) }));
  const holders = new Map<string, typeof names>();
  const bearers = new Map<string, PersonKind[]>();
  for (const named of names) {
    const login = named.person.login.trim().toLowerCase();
    if (login === '') {
      bearers.set(nameOf(named.forms), [...(bearers.get(nameOf(named.forms)) ?? []), named.person.kind]);
    } else {
      holders.set(login, [...(holders.get(login) ?? []), named]);
    }
  }
  const index = indexAccounts(accounts);
  return names
    .filter(({ person }) => person.login.trim() === '')
    .map(({ person, forms }) => {
      const isFree = ({ login }: Account): boolean =>
        (holders.get(login.trim().toLowerCase()) ?? []).every(
          (held) => mayBeOne(held.person.kind, person.kind) && nameOf(held.forms) === nameOf(forms)
        );
      const exact = index.exact(forms).filter(isFree);
      if (exact.length > 0) {
        const [, ...others] = [...(bearers.get(nameOf(forms)) ?? [])].sort((a, b) => Number(b === person.kind) - Number(a === person.kind));
        const alone = exact.length === 1 && others.every((kind) => mayBeOne(kind, person.kind));
        return { person, proposal: alone ? { kind: 'exact', account: exact[0] } : { kind: 'homonyms', accounts: exact } };
      }
      const near = index.near(forms).filter(isFree);
      return { person, proposal: near.length > 0 ? { kind: 'near', accounts: near } : { kind: 'none' } };
    });
}

/** Whether rows of two kinds can be of one person. */
function mayBeOne(a: PersonKind, b: PersonKind): boolean {
  return a !== b && a !== 'pupil' && b !== 'pupil';
}

/** One text for both orders of a name. */
function nameOf(forms: readonly [string, string]): string {
  return forms[0] < forms[1] ? forms[0] : forms[1];
}

const PARTICLES = new Set([
  'd',
  'de',
  'du',
  'des',
  'da',
  'di',
  'dos',
  'le',
  'la',
  'les',
  'l',
  'el',
  'al',
  'van',
  'von',
  'der',
  'den',
  'ben',
  'bin'
]);

/** A name that is all particles stays whole. */
function withoutParticles(words: readonly string[]): string {
  const bare = words.filter((word) => !PARTICLES.has(word));
  return (bare.length > 0 ? bare : words).join('');
}

function formsOf(lastName: readonly string[], firstName: readonly string[]): [string, string] {
  const [last, first] = [withoutParticles(lastName), withoutParticles(firstName)];
  return [last + first, first + last];
}

/** `lea.tilleul2@ecole.example` → lea, tilleul. */
function accountForm({ login, name }: Account): string {
  const words = wordsOf(name);
  return withoutParticles(words.length > 0 ? words : wordsOf(login.split('@')[0].replace(/\d+$/, '')));
}

interface AccountIndex {
  exact: (forms: readonly string[]) => Account[];
  near: (forms: readonly string[]) => Account[];
}

/** Shorter names have too many neighbours. */
const SHORTEST_NEAR = 6;

/**
 * Two texts that one letter tells apart have a text in common once each may lose a letter: the accounts are kept under all of those, so that
 * thousands of persons are not compared with thousands of accounts.
 */
function indexAccounts(accounts: readonly Account[]): AccountIndex {
  const byForm = new Map<string, Account[]>();
  const byShortened = new Map<string, Set<string>>();
  for (const account of accounts) {
    const form = accountForm(account);
    const known = byForm.get(form);
    if (known) {
      known.push(account);
    } else {
      byForm.set(form, [account]);
      for (const shortened of shortenings(form)) {
        byShortened.set(shortened, (byShortened.get(shortened) ?? new Set<string>()).add(form));
      }
    }
  }
  const accountsOf = (forms: Iterable<string>): Account[] =>
    [...new Set([...forms].flatMap((form) => byForm.get(form) ?? []))].sort((a, b) => (a.login < b.login ? -1 : 1));
  return {
    exact: (forms) => accountsOf(new Set(forms)),
    near: (forms) => {
      const candidates = forms.flatMap((form) =>
        shortenings(form).flatMap((shortened) => [...(byShortened.get(shortened) ?? [])].filter((other) => isOneLetterOff(form, other)))
      );
      return accountsOf(new Set(candidates));
    }
  };
}

/** The text and each that it becomes without one of its letters. */
function shortenings(form: string): string[] {
  return form.length < SHORTEST_NEAR ? [] : [form, ...Array.from(form, (_, index) => form.slice(0, index) + form.slice(index + 1))];
}

/** One letter more, less, other, or two neighbours exchanged. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < a.length && a[start] === b[start]) {
    start++;
  }
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end++;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === left[1] + left[0]);
}
