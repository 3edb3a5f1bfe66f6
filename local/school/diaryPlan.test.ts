import { DEFAULT_PERIODS } from '../../src/domain/bellSchedule';
import { DEFAULT_CALENDAR } from '../../src/domain/calendar/defaults';
import { addDays } from '../../src/domain/days';
import type { SchoolClass } from '../../src/domain/types';
import { planDiary, type PlannedSession } from './diaryPlan';
import { guardians, loginFor, pupils, teachers } from './people';
import { isFreeOfClashes, timetableOf } from './timetable';

const classes: SchoolClass[] = [
  { number: 1, code: '2GT1', title: 'Seconde 1', level: 'Seconde', schoolYear: 2026, status: 'active' },
  { number: 3, code: '1G3', title: 'Première 3', level: 'Première', schoolYear: 2026, status: 'active' }
];

function planOn(today: number): PlannedSession[] {
  return planDiary({
    slots: timetableOf(classes, teachers),
    classes,
    school: { ...DEFAULT_CALENDAR, periods: [...DEFAULT_PERIODS], weekAAnchor: 20260907 },
    today,
    weeksBefore: 2
  });
}

it('plans the same diary whenever it is asked on one day', () => {
  expect(planOn(20261123)).toEqual(planOn(20261123));
});

it.each([0, 1, 2, 3, 4, 5, 6, 7, 180])(
  'fills the past and leaves the future to drafts and a few early sessions, %i days after a Monday',
  (count) => {
    const today = addDays(20261123, count);
    const plan = planOn(today);
    const published = plan.filter(({ state }) => state === 'published');
    expect(published.filter(({ content }) => content.day <= today).length).toBeGreaterThan(80);
    expect(plan.filter(({ state }) => state === 'draft').every(({ content }) => content.day > today)).toBe(true);
    expect(plan.every(({ content, homework }) => !homework || homework.dueDay > content.day)).toBe(true);
    expect(published.some(({ homework }) => homework && homework.dueDay > today)).toBe(true);
    const keys = plan.map(({ content }) => `${content.classNumber} ${content.day} ${content.periodId} ${content.subjectCode}`);
    expect(new Set(keys).size).toBe(keys.length);
  }
);

it('a timetable with a teacher in two rooms is seen as such', () => {
  const [slot] = timetableOf(classes, teachers);
  expect(isFreeOfClashes([slot, { ...slot, classNumber: 9 }])).toBe(false);
  expect(
    isFreeOfClashes([
      { ...slot, parity: 'A' },
      { ...slot, classNumber: 9, parity: 'B' }
    ])
  ).toBe(true);
});

it('everybody has a login of their own, at the example domain', () => {
  const logins = [...pupils, ...guardians, ...teachers].map(({ login }) => login);
  expect(new Set(logins).size).toBe(logins.length);
  expect(logins.every((login) => /^[a-z.-]+@ecole\.example$/.test(login))).toBe(true);
  expect(loginFor('Éléonore', 'Opale')).toBe('eleonore.opale@ecole.example');
});
