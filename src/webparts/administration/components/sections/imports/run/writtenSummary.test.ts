import { planOf } from '../../../../../../domain/imports/testing/plans';
import { EMPTY_REGISTER, pupil, schoolClass, stored, teacher } from '../../../../../../domain/register/testing/registers';
import type { Register } from '../../../../../../domain/register/types';
import { writtenSummary } from './writtenSummary';

const register: Register = {
  ...EMPTY_REGISTER,
  classes: [stored(1, schoolClass(1, '6A'))],
  staff: [stored(1, teacher(1, 'Aubépine', 'Léa', { title: 'Mme Aubépine' }))],
  pupils: [
    stored(1, pupil('1', 'Tilleul', 'Léa', { classNumber: 1 })),
    stored(2, pupil('2', 'Orme', 'Max', { classNumber: 1 })),
    stored(3, pupil('3', 'If', 'Zoé', { classNumber: 1 }))
  ]
};
const pupils = 'INE;Nom;Prénom;Classe\n1;Tilleul;Léa;6A\n2;Orme;Max;6B\n5;Houx;Eva;6B\n';
const timetable = 'Classe;Prof;Matière;Jour;Créneau\n6A;Mme Aubépine;Maths;lundi;M1\n6C;Mme Aubépine;Latin;mardi;M1\n';

test.each([
  ['pupils', pupils],
  ['timetable', timetable]
] as const)('all of a plan of %s written, the journal has the plan’s own figures', (kind, text) => {
  const plan = planOf(kind, text, register, { complete: true });
  expect(writtenSummary(kind, plan, plan.changes, register)).toEqual(plan.summary);
});

test('of a part, only what was written counts', () => {
  const plan = planOf('pupils', pupils, register, { complete: true });
  const done = plan.changes.filter((change) => change.kind === 'class' || (change.kind === 'pupil' && change.op === 'add'));
  expect(writtenSummary('pupils', plan, done, register)).toEqual({
    ...{ rows: 3, added: 1, changed: 0, moved: 0, left: 0, unchanged: 1 },
    newClasses: ['6B'],
    newSubjects: []
  });
  expect(writtenSummary('pupils', plan, [], register)).toMatchObject({ rows: 3, added: 0, newClasses: [] });
});
