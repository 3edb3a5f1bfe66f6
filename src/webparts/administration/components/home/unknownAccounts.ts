import type { PersonKind } from '../../../../domain/register/accountMatch';
import { updateRow, valueOf } from '../../../../domain/register/changes';
import type { Person, Register, RegisterChange, RegisterValues, Stored } from '../../../../domain/register/types';
import type { MembersReport } from '../../../../lists/members';
import { nameOfLogin } from './memberWords';

export interface Refusals {
  /** Who has an account that SharePoint does not know, each once although they enter several groups. */
  unknown: { login: string; name: string }[];
  /** Everything else that was refused, each once. */
  others: string[];
}

/** What a run of the groups could not do, by person. */
export function refusalsOf({ failed }: MembersReport, register: Register): Refusals {
  const unknown = new Map<string, string>();
  const others = new Set<string>();
  for (const { change, error } of failed) {
    if (change.kind === 'marker') others.add(change.title);
    else if (error.kind === 'invalid' || error.kind === 'notFound') unknown.set(change.login, nameOfLogin(register, change.login));
    else others.add(`${nameOfLogin(register, change.login)} (${change.login})`);
  }
  return { unknown: [...unknown].map(([login, name]) => ({ login, name })), others: [...others] };
}

/** The changes that take these accounts out of the register: who bore them waits again for one. */
export function withoutAccounts({ staff, pupils, guardians }: Register, logins: ReadonlySet<string>): RegisterChange[] {
  const of = (kind: PersonKind, people: readonly Stored<Person>[]): RegisterChange[] =>
    people
      .filter(({ login }) => logins.has(login))
      .map((person) => updateRow(kind, person, { ...valueOf<Person>(person), login: '' } as RegisterValues[PersonKind]));
  return [...of('staff', staff), ...of('pupil', pupils), ...of('guardian', guardians)];
}
