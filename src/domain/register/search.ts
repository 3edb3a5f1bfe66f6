import { compareText, foldText, wordsOf } from './names';
import type { Guardian, Pupil, Register, StaffMember, Stored } from './types';

export type FoundPerson =
  | { kind: 'pupil'; person: Stored<Pupil> }
  | { kind: 'guardian'; person: Stored<Guardian> }
  | { kind: 'staff'; person: Stored<StaffMember> };

/**
 * Persons of whom every word of the query begins a word: of the names, the title, the login before its @, the key, or the code of the class.
 * Neither accents nor case nor order count. Those who are here come first, then by name; nobody for a query without words.
 * @param most how many to give at most
 */
export function searchPersons(
  register: Pick<Register, 'classes' | 'pupils' | 'guardians' | 'staff'>,
  query: string,
  most: number = Number.POSITIVE_INFINITY
): FoundPerson[] {
  const sought = wordsOf(query);
  if (sought.length === 0) {
    return [];
  }
  const codes = new Map(register.classes.map(({ number, code }) => [number, code]));
  const everybody: { found: FoundPerson; text: string }[] = [
    ...register.pupils.map((person) => ({ found: { kind: 'pupil', person } as const, text: codes.get(person.classNumber) ?? '' })),
    ...register.guardians.map((person) => ({ found: { kind: 'guardian', person } as const, text: '' })),
    ...register.staff.map((person) => ({ found: { kind: 'staff', person } as const, text: person.title }))
  ];
  return everybody
    .filter(({ found: { person }, text }) => {
      const words = wordsOf(`${person.lastName} ${person.firstName} ${person.login.split('@')[0]} ${person.key} ${text}`);
      return sought.every((start) => words.some((word) => word.startsWith(start)));
    })
    .map(({ found }) => found)
    .sort(
      ({ person: a }, { person: b }) =>
        Number(a.status === 'left') - Number(b.status === 'left') ||
        compareText(foldText(`${a.lastName} ${a.firstName}`), foldText(`${b.lastName} ${b.firstName}`)) ||
        a.id - b.id
    )
    .slice(0, most);
}
