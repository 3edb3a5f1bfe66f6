import {
  proposeAccounts,
  type Account,
  type AccountProposal,
  type PersonKind,
  type ProposedAccount
} from '../../../../../../domain/register/accountMatch';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import { mayBeOnePerson } from '../person/loginHolder';
import { idOf, peopleOfKind } from '../peopleIndex';

/** Somebody without an account, and the accounts that may be theirs. */
export interface AccountRow {
  id: string;
  found: FoundPerson;
  proposal: AccountProposal;
  candidates: Account[];
}

/** What the administrator chose by the row's id: a login, or empty for « no access yet ». Absent: what is proposed. */
export type Choices = ReadonlyMap<string, string>;

const KINDS: readonly PersonKind[] = ['pupil', 'guardian', 'staff'];

/** Everybody who is here. */
export function presentPeople(register: Register): FoundPerson[] {
  return KINDS.flatMap((kind) => peopleOfKind(register, kind)).filter(({ person }) => person.status === 'present');
}

/** A row for everybody who is here without an account, with what the directory proposes. */
export function accountRows(register: Register, accounts: readonly Account[]): AccountRow[] {
  const present = presentPeople(register);
  // Rows are found again by what was asked for them.
  const holders = present.map(({ kind, person }) => {
    const { key, lastName, firstName, login } = person;
    return { kind, key, lastName, firstName, login };
  });
  const people = new Map(holders.map((holder, at) => [holder, present[at]]));
  return proposeAccounts(holders, accounts).flatMap(({ person, proposal }: ProposedAccount) => {
    const found = people.get(person);
    return found ? [{ id: idOf(found), found, proposal, candidates: candidatesOf(proposal) }] : [];
  });
}

function candidatesOf(proposal: AccountProposal): Account[] {
  switch (proposal.kind) {
    case 'exact':
      return [proposal.account];
    case 'none':
      return [];
    default:
      return proposal.accounts;
  }
}

/** The login that a row would get: chosen, else the one account that bears exactly the name; empty for none. */
export function chosenLogin({ id, proposal, candidates }: AccountRow, choices: Choices): string {
  const chosen = choices.get(id);
  const isThere = chosen === '' || candidates.some(({ login }) => login === chosen);
  if (chosen !== undefined && isThere) return chosen;
  return proposal.kind === 'exact' ? proposal.account.login : '';
}

/** Rows that would get an account which another row gets too, by the row's id, with the other person: two persons never share one. */
export function clashes(rows: readonly AccountRow[], choices: Choices): Map<string, FoundPerson> {
  const takers = new Map<string, AccountRow[]>();
  for (const row of rows) {
    const login = chosenLogin(row, choices);
    if (login !== '') takers.set(login, [...(takers.get(login) ?? []), row]);
  }
  const found = new Map<string, FoundPerson>();
  for (const own of takers.values()) {
    for (const row of own) {
      const other = own.find((each) => each !== row && !mayBeOnePerson(each.found.kind, row.found.kind));
      if (other) found.set(row.id, other.found);
    }
  }
  return found;
}
