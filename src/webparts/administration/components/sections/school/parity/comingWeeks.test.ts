import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { school } from '../../../testing/renderSection';
import { comingWeeks, type ComingWeek } from './comingWeeks';
import { paritySpec, withParity } from './parityForm';

const holidays = [
  { title: 'Vacances de Noël', first: 20261219, last: 20270103 },
  { title: 'Pont', first: 20270104, last: 20270104 }
];
const weeks = (rule: 'everyWeek' | 'taughtWeeks'): ComingWeek[] =>
  comingWeeks(
    createSchoolCalendar(withParity({ ...school, holidays }, { hasWeeks: true, anchor: 20261202, rule })),
    20261203,
    20270112,
    school.teachingWeekdays
  );

test('the letters go on through the holidays, or wait for their end', () => {
  expect(weeks('everyWeek').map(({ monday, letter }) => [monday, letter])).toEqual([
    [20261130, 'A'],
    [20261207, 'B'],
    [20261214, 'A'],
    [20261221, 'B'],
    [20261228, 'A'],
    [20270104, 'B'],
    [20270111, 'A']
  ]);
  expect(weeks('taughtWeeks').map(({ letter }) => letter)).toEqual(['A', 'B', 'A', undefined, undefined, 'B', 'A']);
});

test('a week without lessons says why, a week that has some does not', () => {
  expect(weeks('everyWeek').map(({ hasLessons, why }) => (hasLessons ? '' : why.join()))).toEqual([
    '',
    '',
    '',
    'Vacances de Noël',
    'Vacances de Noël',
    '',
    ''
  ]);
});

test('any day of a week A stands for its Monday, and no weeks A and B take it away', () => {
  const form = { hasWeeks: true, anchor: 20261206, rule: 'everyWeek' as const };
  expect(paritySpec.changes(form)).toEqual({ weekAAnchor: 20261130, parityRule: 'everyWeek' });
  expect(paritySpec.changes({ ...form, hasWeeks: false })).toEqual({ weekAAnchor: null, parityRule: 'everyWeek' });
  expect(paritySpec.pick({ ...school, weekAAnchor: 20261130 })).toEqual({ hasWeeks: true, anchor: 20261130, rule: 'everyWeek' });
  expect(paritySpec.pick(school)).toEqual({ hasWeeks: false, anchor: null, rule: 'everyWeek' });
  expect([form, { ...form, anchor: null }, { ...form, anchor: 20261341 }, {}].map((kept) => paritySpec.accepts(kept))).toEqual([
    true,
    true,
    false,
    false
  ]);
});
