import { searchPersons } from './search';
import { EMPTY_REGISTER, guardian, pupil, schoolClass, stored, teacher } from './testing/registers';
import type { Register } from './types';

const register: Register = {
  ...EMPTY_REGISTER,
  classes: [stored(1, schoolClass(1, '2GT1'))],
  pupils: [
    stored(11, pupil('INE7', 'Tilleul', 'Léa', { classNumber: 1, login: 'l.tilleul@ecole.example' })),
    stored(12, pupil('INE8', 'Érable', 'Anne-Lise', { status: 'left' })),
    stored(13, pupil('INE9', 'Œillet', 'Léo'))
  ],
  guardians: [stored(21, guardian('G1', 'Tilleul', 'Rose'))],
  staff: [stored(31, teacher(1, 'Aubépine', 'Anne', { title: 'Mme Aubépine' }))]
};

it.each<[string, number[]]>([
  ['tilleul', [11, 21]],
  ['LEA', [11]],
  ['le', [13, 11]],
  ['lea til', [11]],
  ['til LÉA', [11]],
  ['anne', [31, 12]],
  ['lise erable', [12]],
  ['oeil', [13]],
  ['2gt1', [11]],
  ['ine8', [12]],
  ['mme', [31]],
  ['l.till', [11]],
  ['illeul', []],
  ['ecole', []],
  [' ', []]
])('%j finds %j', (query, ids) => expect(searchPersons(register, query).map(({ person }) => person.id)).toEqual(ids));

it('gives as many as are asked for', () =>
  expect(searchPersons(register, 'tilleul', 1)).toEqual([{ kind: 'pupil', person: register.pupils[0] }]));
