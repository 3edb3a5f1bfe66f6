import { fullName, idOf, indexPeople, listedName, peopleOfKind } from './peopleIndex';
import { AUBEPINE, CLAIRE, HUGO, LEA, LEA_2, MELEZE, REGISTER } from './testing/sampleRegister';

const index = indexPeople(REGISTER);

test('classes are called by their titles, no class by nothing', () => {
  expect([0, 1, 3, 77].map(index.classTitle)).toEqual(['', 'Seconde 1', 'Seconde 1 (2025)', '77']);
});

test('whom a class concerns: pupils in it, guardians by their children, staff by timetable and list', () => {
  expect(index.classNumbers({ kind: 'pupil', person: LEA })).toEqual([1]);
  expect(index.classNumbers({ kind: 'pupil', person: { ...LEA, classNumber: 0 } })).toEqual([]);
  expect(index.classNumbers({ kind: 'guardian', person: { ...CLAIRE, children: ['INE2', 'INE1', 'INE4', 'unknown'] } })).toEqual([1, 2]);
  expect(index.classNumbers({ kind: 'staff', person: { ...AUBEPINE, classNumbers: [3, 1] } })).toEqual([1, 2, 3]);
  expect(index.classNumbers({ kind: 'staff', person: MELEZE })).toEqual([]);
  expect([index.lessons(1), index.lessons(2)]).toEqual([2, 0]);
});

test('homonyms are those of one kind', () => {
  expect([LEA, LEA_2, HUGO].map((person) => index.isHomonym({ kind: 'pupil', person }))).toEqual([true, true, false]);
  expect(index.isHomonym({ kind: 'staff', person: AUBEPINE })).toBe(false);
});

test('guardians of a pupil are those who are here', () => {
  expect(index.guardiansOf('INE1')).toEqual([CLAIRE]);
  const gone = indexPeople({ ...REGISTER, guardians: [{ ...CLAIRE, status: 'left' }] });
  expect(gone.guardiansOf('INE1')).toEqual([]);
});

test('names are said and listed', () => {
  expect([fullName(LEA), listedName(LEA), fullName({ firstName: '', lastName: 'Tilleul' })]).toEqual([
    'Léa Tilleul',
    'Tilleul Léa',
    'Tilleul'
  ]);
  expect(peopleOfKind(REGISTER, 'staff').map(idOf)).toEqual(['staff|31', 'staff|32']);
});
