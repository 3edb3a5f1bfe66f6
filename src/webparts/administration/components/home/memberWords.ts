import type { Register } from '../../../../domain/register/types';
import type { MembersPlan } from '../../../../lists/members';

/** How many come into a group, leave one, and how many teachers' markers change. */
export function summaryOf({ changes }: MembersPlan): { joins: number; leaves: number; markers: number } {
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  return { joins: count('join'), leaves: count('leave'), markers: count('marker') };
}

/** The name that the register has for a login, or the login. */
export function nameOfLogin({ staff, pupils, guardians, accesses }: Register, login: string): string {
  const member = staff.find((one) => one.login === login);
  const person = [...pupils, ...guardians].find((one) => one.login === login);
  const named = person && `${person.firstName} ${person.lastName}`.trim();
  return member?.title ?? named ?? accesses.find((one) => one.login === login)?.name ?? login;
}
