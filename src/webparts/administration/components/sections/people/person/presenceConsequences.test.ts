import { indexPeople } from '../peopleIndex';
import { AUBEPINE, CLAIRE, LEA, REGISTER } from '../testing/sampleRegister';
import { leavingConsequences } from './presenceConsequences';

test('guardians without another child here lose their access with the pupil', () => {
  expect(leavingConsequences({ kind: 'pupil', person: LEA }, indexPeople(REGISTER))).toEqual({ guardians: [CLAIRE], lessons: 0 });
  const family = { ...REGISTER, guardians: [{ ...CLAIRE, children: ['INE1', 'INE3'] }] };
  expect(leavingConsequences({ kind: 'pupil', person: LEA }, indexPeople(family)).guardians).toEqual([]);
  const other = { ...REGISTER, guardians: [{ ...CLAIRE, children: ['INE1', 'INE4'] }] };
  expect(leavingConsequences({ kind: 'pupil', person: LEA }, indexPeople(other)).guardians).toHaveLength(1);
});

test('a teacher’s lessons stay', () => {
  expect(leavingConsequences({ kind: 'staff', person: AUBEPINE }, indexPeople(REGISTER))).toEqual({ guardians: [], lessons: 2 });
});
