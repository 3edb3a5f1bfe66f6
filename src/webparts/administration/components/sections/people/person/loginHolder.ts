import { proposeAccounts, type PersonKind } from '../../../../../../domain/register/accountMatch';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import { peopleOfKind } from '../peopleIndex';

/** Who asks for an account. */
export interface Claimant {
  kind: PersonKind;
  /** 0 for somebody who is not in the register yet. */
  id: number;
  lastName: string;
  firstName: string;
}

const KINDS: readonly PersonKind[] = ['pupil', 'guardian', 'staff'];

/** Whether two rows can be of one person: a teacher who is a guardian. A pupil and an adult never are, nor two of one kind. */
export function mayBeOnePerson(a: PersonKind, b: PersonKind): boolean {
  return a !== b && a !== 'pupil' && b !== 'pupil';
}

/**
 * The present person because of whom somebody may not have a login; undefined when it is free, or that of the same person in another kind: a
 * teacher who is a guardian is one person with one account.
 */
export function loginHolder(register: Register, claimant: Claimant, login: string): FoundPerson | undefined {
  const wanted = login.trim().toLowerCase();
  if (wanted === '') return undefined;
  return KINDS.flatMap((kind) => peopleOfKind(register, kind)).find(
    (found) =>
      found.person.status === 'present' &&
      found.person.login.toLowerCase() === wanted &&
      !(found.kind === claimant.kind && found.person.id === claimant.id) &&
      !bearOneName(found, claimant)
  );
}

/** The rule of the proposals, asked for two persons and one account: held by the first, would it be proposed to the second? */
function bearOneName(holder: FoundPerson, { kind, lastName, firstName }: Claimant): boolean {
  const account = { login: holder.person.login, name: `${lastName} ${firstName}` };
  const claim = { kind, key: '', lastName, firstName, login: '' };
  const { key, login } = holder.person;
  const held = { kind: holder.kind, key, lastName: holder.person.lastName, firstName: holder.person.firstName, login };
  return proposeAccounts([held, claim], [account]).some(({ proposal }) => proposal.kind === 'exact');
}

/** True for what can be a sign-in name: `lea.tilleul@ecole.example`. */
export function looksLikeLogin(text: string): boolean {
  return /^[^\s@|]+@[^\s@|]+$/.test(text.trim());
}
