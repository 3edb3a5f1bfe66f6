import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { indexPeople } from '../peopleIndex';
import { REGISTER } from '../testing/sampleRegister';
import { countPeople, filterPeople, NO_FILTER, type PeopleFilter } from './filterPeople';

const index = indexPeople(REGISTER);
const ids = (kind: PersonKind, filter: Partial<PeopleFilter> = {}): number[] =>
  filterPeople(REGISTER, index, kind, { ...NO_FILTER, ...filter }).map(({ person }) => person.id);

test('who is here is shown, and who left on demand', () => {
  expect(ids('pupil')).toEqual([11, 12, 13]);
  expect(ids('pupil', { withLeft: true })).toEqual([11, 12, 13, 14]);
});

test('the search sees past accents, and finds by class, login and identifier', () => {
  expect(ids('pupil', { text: 'erable' })).toEqual([13]);
  expect(ids('pupil', { text: 'TILLEUL lea' })).toEqual([11, 12]);
  expect(ids('pupil', { text: '2gt2' })).toEqual([12]);
  expect(ids('pupil', { text: 'ine3' })).toEqual([13]);
  expect(ids('pupil', { text: 'personne' })).toEqual([]);
  expect(ids('pupil', { text: '  -  ' })).toEqual([11, 12, 13]);
  expect(ids('staff', { text: 'mme aub' })).toEqual([31]);
});

test('a guardian is found by a child', () => {
  expect(ids('guardian', { text: 'hugo' })).toEqual([22]);
});

test('filters add up', () => {
  expect(ids('pupil', { classNumber: 1 })).toEqual([11, 13]);
  expect(ids('pupil', { classNumber: 1, withoutAccount: true })).toEqual([13]);
  expect(ids('pupil', { classNumber: 0 })).toEqual([]);
  expect(ids('guardian', { classNumber: 1 })).toEqual([21, 22]);
  expect(ids('staff', { classNumber: 2 })).toEqual([31]);
  expect(ids('staff', { staffFunction: 'schoolLife' })).toEqual([32]);
});

test('counts are those of the kind, whatever is shown', () => {
  expect(countPeople(REGISTER, 'pupil')).toEqual({ present: 3, withoutAccount: 2, left: 1 });
  expect(countPeople(REGISTER, 'staff')).toEqual({ present: 2, withoutAccount: 1, left: 0 });
});
