import type { PersonKind } from '../../../../../domain/register/accountMatch';
import { nameKey } from '../../../../../domain/register/names';
import type { FoundPerson } from '../../../../../domain/register/search';
import type { Guardian, Pupil, Register, Stored } from '../../../../../domain/register/types';

/** What the lists of persons look up again and again, made once for each register. */
export interface PeopleIndex {
  /** Empty for 0, which is no class; the number where the register has lost the class. */
  classTitle: (classNumber: number) => string;
  pupil: (key: string) => Stored<Pupil> | undefined;
  /** Present ones who name the pupil as a child. */
  guardiansOf: (pupilKey: string) => Stored<Guardian>[];
  /** A pupil's class, the classes of a guardian's children who are here, those that somebody of the staff teaches or follows. Sorted. */
  classNumbers: (found: FoundPerson) => number[];
  /** Lessons a week in the timetable. */
  lessons: (teacherNumber: number) => number;
  /** Whether somebody else of the kind, present or gone, bears the name. */
  isHomonym: (found: FoundPerson) => boolean;
}

export function indexPeople(register: Register): PeopleIndex {
  const classes = new Map(register.classes.map(({ number, title }) => [number, title]));
  const pupils = new Map(register.pupils.map((pupil) => [pupil.key, pupil]));
  const guardians = group(
    register.guardians.filter(({ status }) => status === 'present').flatMap((one) => one.children.map((key) => [key, one] as const))
  );
  const taught = group(register.slots.map(({ teacherNumber, classNumber }) => [teacherNumber, classNumber] as const));
  const bearers = group(
    (['pupil', 'guardian', 'staff'] as const).flatMap((kind) => peopleOfKind(register, kind).map((found) => [bearer(found), 1] as const))
  );
  return {
    classTitle: (number) => (number === 0 ? '' : (classes.get(number) ?? `${number}`)),
    pupil: (key) => pupils.get(key),
    guardiansOf: (key) => guardians.get(key) ?? [],
    classNumbers: (found) => {
      switch (found.kind) {
        case 'pupil':
          return found.person.classNumber === 0 ? [] : [found.person.classNumber];
        case 'guardian':
          return sorted(
            found.person.children
              .flatMap((key) => pupils.get(key) ?? [])
              .filter(({ status, classNumber }) => status === 'present' && classNumber > 0)
              .map(({ classNumber }) => classNumber)
          );
        case 'staff':
          return sorted([...found.person.classNumbers, ...(taught.get(found.person.teacherNumber) ?? [])]);
      }
    },
    lessons: (teacherNumber) => taught.get(teacherNumber)?.length ?? 0,
    isHomonym: (found) => (bearers.get(bearer(found)) ?? []).length > 1
  };
}

/** Everybody of one kind, present or gone, as the register has them. */
export function peopleOfKind(register: Register, kind: PersonKind): FoundPerson[] {
  switch (kind) {
    case 'pupil':
      return register.pupils.map((person) => ({ kind, person }));
    case 'guardian':
      return register.guardians.map((person) => ({ kind, person }));
    case 'staff':
      return register.staff.map((person) => ({ kind, person }));
  }
}

/** « Léa Tilleul ». */
export function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`.trim();
}

/** « Tilleul Léa », as registers are sorted. */
export function listedName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${lastName} ${firstName}`.trim();
}

/** Unique in the register, and the same after every reading. */
export function idOf({ kind, person }: FoundPerson): string {
  return `${kind}|${person.id}`;
}

function bearer({ kind, person }: FoundPerson): string {
  return `${kind}|${nameKey(person.lastName, person.firstName)}`;
}

function group<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
