import { importInto, planOf } from '../../../../../../domain/imports/testing/plans';
import { guardian, EMPTY_REGISTER, pupil, schoolClass, stored } from '../../../../../../domain/register/testing/registers';
import { madeKey } from '../../../../../../domain/register/names';
import type { Register } from '../../../../../../domain/register/types';
import { comparePlans, differencesOf, LIST_KEYS, planLists, type PlanLists } from './planLists';

const max = madeKey('Orme', 'Max');
const register: Register = {
  ...EMPTY_REGISTER,
  classes: [stored(1, schoolClass(1, '6A')), stored(2, schoolClass(2, '6B'))],
  pupils: [
    stored(1, pupil('1', 'Tilleul', 'Léa', { classNumber: 1 })),
    stored(2, pupil(max, 'Orme', 'Max', { classNumber: 1 })),
    stored(3, pupil('3', 'If', 'Zoé', { classNumber: 2 })),
    stored(4, pupil('4', 'Frêne', 'Tom', { classNumber: 2, status: 'left' }))
  ],
  guardians: [stored(1, guardian('G1', 'Orme', 'Iris', { children: [max] }))]
};
const text = 'INE;Nom;Prénom;Classe;Groupes\n1;Tilleul;Léa;6B;LATIN\n2;Orme;Max;6A;\n4;Frêne;Tom;6B;\n5;Houx;Eva;6C;\n;;Anna;6A;\n';
const plan = planOf('pupils', text, register, { complete: true });
const lists = planLists('pupils', plan.changes, register);
const names = (key: keyof PlanLists): string[] =>
  lists[key].map(({ change: { value } }) =>
    'firstName' in value ? value.firstName : 'code' in value ? value.code : 'pupilName' in value ? value.pupilName : ''
  );

test('each change stands in one list, as a person means it', () => {
  expect(Object.fromEntries(LIST_KEYS.map((key) => [key, names(key)]))).toEqual({
    added: ['Eva'],
    changed: ['Léa', 'Max', 'Tom'],
    moved: ['Léa Tilleul'],
    left: ['Zoé'],
    newClasses: ['6C'],
    newSubjects: [],
    newGroups: ['LATIN'],
    relinked: ['Iris']
  });
  expect(LIST_KEYS.reduce((sum, key) => sum + lists[key].length, 0)).toBe(plan.changes.length);
  const { added, changed, left, moved } = plan.summary;
  expect([added, changed, left, moved]).toEqual([1, 3, 1, 1]);
});

test('what an update changes is told property by property, with what was there', () => {
  const differences = lists.changed.map(differencesOf);
  expect(differences).toEqual([
    [
      { property: 'classNumber', before: 1, after: 2 },
      { property: 'groups', before: [], after: ['LATIN'] }
    ],
    [{ property: 'key', before: max, after: '2' }],
    [{ property: 'status', before: 'left', after: 'present' }]
  ]);
  expect(lists.added.map(differencesOf)).toEqual([[]]);
});

describe('a plan made anew', () => {
  const shown = { plan, register };
  const again = (changed: Register): ReturnType<typeof comparePlans> =>
    comparePlans(shown, { plan: planOf('pupils', text, changed, { complete: true }), register: changed });
  const with1 = (change: object): Register => ({
    ...register,
    pupils: register.pupils.map((row) => (row.id === 1 ? { ...row, ...change } : row))
  });

  it('of an unchanged register is the same, also when a row was saved without a change', () => {
    expect(again(register)).toBe('same');
    expect(again(with1({ etag: '"9"' }))).toBe('same');
  });
  it('is another one when a row of it was changed meanwhile, or one more would be written', () => {
    expect(again(with1({ login: 'lea@ecole.example' }))).toBe('other');
    expect(again({ ...register, pupils: [...register.pupils, stored(9, pupil('9', 'Sorbier', 'Ana', { classNumber: 2 }))] })).toBe('other');
    expect(again({ ...register, classes: register.classes.slice(0, 1) })).toBe('other');
  });
  it('is what is left when some of it is written', () => {
    const { after } = importInto('pupils', text, register, { complete: true });
    const written = { ...register, classes: after.classes, groups: after.groups };
    expect(again(written)).toBe('rest');
    expect(
      again({ ...written, pupils: written.pupils.map((row) => after.pupils.find(({ id }) => id === row.id && id !== 2) ?? row) })
    ).toBe('rest');
  });
  it('that refuses other rows is another one', () => {
    const fresh = { plan: { ...plan, rejected: [] }, register };
    expect(comparePlans(shown, fresh)).toBe('other');
  });
});
