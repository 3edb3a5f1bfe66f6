import type { Account } from '../../../../../../domain/register/accountMatch';
import { ANNE, HUGO, LEA_2, MELEZE, REGISTER } from '../testing/sampleRegister';
import { accountRows, chosenLogin, clashes } from './choices';

const account = (login: string, name: string): Account => ({ login: `${login}@ecole.example`, name });
const accounts = [
  account('lea.tilleul', 'Léa Tilleul'),
  account('lea.tilleul2', 'Léa Tilleul'),
  account('hugo.erable', 'Hugo ERABLE'),
  account('anne.aubepine', 'Mme Aubépine'),
  account('aubepine.anne', 'Anne Aubépine'),
  account('marc.meleze', 'Marc Méléze')
];
const rows = accountRows(REGISTER, accounts);
const row = (id: string): (typeof rows)[number] => {
  const found = rows.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('everybody who is here without an account has a row, and nobody else', () => {
  expect(rows.map(({ found }) => found.person.id).sort()).toEqual([LEA_2.id, HUGO.id, ANNE.id, MELEZE.id].sort());
});

test('a name that is exactly one account’s is chosen; homonyms and near names wait for a choice', () => {
  expect(chosenLogin(row('pupil|13'), new Map())).toBe('hugo.erable@ecole.example');
  expect(row('pupil|12').candidates.map(({ login }) => login)).toEqual(['lea.tilleul2@ecole.example']);
  expect(row('guardian|22').candidates.map(({ login }) => login)).toContain('aubepine.anne@ecole.example');
});

test('a choice holds, also that of none; one that is no longer offered does not', () => {
  expect(chosenLogin(row('pupil|13'), new Map([['pupil|13', '']]))).toBe('');
  expect(chosenLogin(row('pupil|13'), new Map([['pupil|13', 'gone@ecole.example']]))).toBe('hugo.erable@ecole.example');
});

test('two pupils who would share an account are both told of the other', () => {
  const twins = { ...REGISTER, pupils: [LEA_2, { ...LEA_2, id: 15, key: 'INE5', etag: '"15"' }] };
  const both = accountRows(twins, accounts);
  const chosen = new Map([
    ['pupil|12', 'lea.tilleul2@ecole.example'],
    ['pupil|15', 'lea.tilleul2@ecole.example']
  ]);
  const found = clashes(both, chosen);
  expect([found.get('pupil|12')?.person.id, found.get('pupil|15')?.person.id]).toEqual([15, 12]);
  expect(clashes(both, new Map([...chosen, ['pupil|15', 'lea.tilleul@ecole.example']])).size).toBe(0);
});
