import { ANNE, AUBEPINE, CLAIRE, LEA, REGISTER } from '../testing/sampleRegister';
import { loginHolder, looksLikeLogin, mayBeOnePerson, type Claimant } from './loginHolder';

const claims = (kind: Claimant['kind'], firstName: string, lastName: string, id: number = 0): Claimant => ({
  kind,
  id,
  firstName,
  lastName
});
const holderOf = (claimant: Claimant, login: string): number | undefined => loginHolder(REGISTER, claimant, login)?.person.id;

test('an account that somebody has is refused, in whatever case it is written', () => {
  expect(holderOf(claims('pupil', 'Hugo', 'Érable'), 'LEA.Tilleul@ecole.example ')).toBe(LEA.id);
  expect(holderOf(claims('guardian', 'Hugo', 'Érable'), CLAIRE.login)).toBe(CLAIRE.id);
  expect(holderOf(claims('staff', 'Marc', 'Mélèze'), CLAIRE.login)).toBe(CLAIRE.id);
});

test('a free account, one’s own and none are not', () => {
  expect(holderOf(claims('pupil', 'Hugo', 'Érable'), 'libre@ecole.example')).toBeUndefined();
  expect(holderOf(claims('pupil', 'Léa', 'Tilleul', LEA.id), LEA.login)).toBeUndefined();
  expect(holderOf(claims('pupil', 'Hugo', 'Érable'), '  ')).toBeUndefined();
});

test('that of somebody who left is free', () => {
  expect(holderOf(claims('pupil', 'Hugo', 'Érable'), 'noah.bouleau@ecole.example')).toBeUndefined();
});

test('a teacher who is a guardian has one account; a homonymous pupil does not', () => {
  expect(holderOf(claims('guardian', 'Anne', 'Aubépine', ANNE.id), AUBEPINE.login)).toBeUndefined();
  expect(holderOf(claims('guardian', 'AUBEPINE', 'Anne'), AUBEPINE.login)).toBeUndefined();
  expect(holderOf(claims('pupil', 'Anne', 'Aubépine'), AUBEPINE.login)).toBe(AUBEPINE.id);
  expect(holderOf(claims('staff', 'Anne', 'Aubépine'), AUBEPINE.login)).toBe(AUBEPINE.id);
  expect(holderOf(claims('guardian', 'Anne', 'Aubépines'), AUBEPINE.login)).toBe(AUBEPINE.id);
});

test('only staff and guardians can be one person', () => {
  expect([mayBeOnePerson('staff', 'guardian'), mayBeOnePerson('staff', 'staff'), mayBeOnePerson('pupil', 'staff')]).toEqual([
    true,
    false,
    false
  ]);
});

test.each([
  ['lea.tilleul@ecole.example', true],
  [' lea@ecole.example ', true],
  ['lea', false],
  ['lea tilleul@ecole', false],
  ['i:0#.f|membership|lea@ecole.example', false],
  ['@', false]
])('%j as a login: %j', (text, is) => expect(looksLikeLogin(text)).toBe(is));
