import { desiredMembers } from '../../../../../../domain/register/desiredMembers';
import { groupNames } from '../../../../../../lists/members';
import { AUBEPINE, LEA, REGISTER } from '../testing/sampleRegister';
import { changedLogins } from './sameMembers';

const desired = (register: typeof REGISTER): ReturnType<typeof desiredMembers> => desiredMembers(register, 20261123, groupNames);

test('a pupil who changes class concerns the pupil and the guardians', () => {
  const moved = { ...REGISTER, pupils: REGISTER.pupils.map((one) => (one.id === LEA.id ? { ...one, classNumber: 2 } : one)) };
  expect([...changedLogins(desired(REGISTER), desired(moved))].sort()).toEqual([
    'claire.tilleul@ecole.example',
    'lea.tilleul@ecole.example'
  ]);
});

test('a name concerns no group, a teacher’s new account both accounts', () => {
  expect(
    changedLogins(desired(REGISTER), desired({ ...REGISTER, pupils: REGISTER.pupils.map((one) => ({ ...one, lastName: 'Autre' })) })).size
  ).toBe(0);
  const other = { ...REGISTER, staff: [{ ...AUBEPINE, login: 'autre@ecole.example' }] };
  expect([...changedLogins(desired(REGISTER), desired(other))].sort()).toEqual(['anne.aubepine@ecole.example', 'autre@ecole.example']);
});
