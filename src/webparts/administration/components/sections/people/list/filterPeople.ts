import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { wordsOf } from '../../../../../../domain/register/names';
import { searchPersons, type FoundPerson } from '../../../../../../domain/register/search';
import type { Register, StaffFunction } from '../../../../../../domain/register/types';
import { idOf, peopleOfKind, type PeopleIndex } from '../peopleIndex';

export interface PeopleFilter {
  /** As typed: names, login, class, identifier. */
  text: string;
  /** Undefined for all, 0 for who has none. */
  classNumber: number | undefined;
  /** Staff only; undefined for all. */
  staffFunction: StaffFunction | undefined;
  withoutAccount: boolean;
  /** Shows who left beside who is here. */
  withLeft: boolean;
}

export const NO_FILTER: PeopleFilter = {
  text: '',
  classNumber: undefined,
  staffFunction: undefined,
  withoutAccount: false,
  withLeft: false
};

/** Those of one kind whom the filter lets through. A guardian is found by a child's name too. */
export function filterPeople(register: Register, index: PeopleIndex, kind: PersonKind, filter: PeopleFilter): FoundPerson[] {
  const sought = wordsOf(filter.text).length > 0 ? new Set(foundIds(register, kind, filter.text)) : undefined;
  return peopleOfKind(register, kind).filter((found) => {
    const { person } = found;
    const numbers = filter.classNumber === undefined ? [] : index.classNumbers(found);
    return (
      (filter.withLeft || person.status === 'present') &&
      (!filter.withoutAccount || person.login === '') &&
      (!sought || sought.has(idOf(found))) &&
      (filter.classNumber === undefined || (filter.classNumber === 0 ? numbers.length === 0 : numbers.includes(filter.classNumber))) &&
      (found.kind !== 'staff' || filter.staffFunction === undefined || found.person.functions.includes(filter.staffFunction))
    );
  });
}

function foundIds(register: Register, kind: PersonKind, text: string): string[] {
  const all = searchPersons(register, text);
  const own = all.filter((found) => found.kind === kind);
  const children = new Set(all.flatMap((found) => (found.kind === 'pupil' ? [found.person.key] : [])));
  const parents = kind === 'guardian' ? register.guardians.filter((one) => one.children.some((key) => children.has(key))) : [];
  return [...own.map(idOf), ...parents.map((person) => idOf({ kind: 'guardian', person }))];
}

export interface PeopleCounts {
  present: number;
  withoutAccount: number;
  left: number;
}

/** How many of a kind are here, how many of those have no account, and how many have left. */
export function countPeople(register: Register, kind: PersonKind): PeopleCounts {
  const people = peopleOfKind(register, kind).map(({ person }) => person);
  const present = people.filter(({ status }) => status === 'present');
  return {
    present: present.length,
    withoutAccount: present.filter(({ login }) => login === '').length,
    left: people.length - present.length
  };
}
