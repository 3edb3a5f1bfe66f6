import type { Guardian, Pupil, Register, Stored } from '../../../../domain/register/types';
import { emptyRegister, school } from '../testing/renderSection';
import { isOver, stepsOf } from './firstHourSteps';

const TODAY = 20261123;
const known = { ...school, zone: 'B' as const, holidays: [{ first: 20261219, last: 20270103, title: 'Noël' }] };
const person = (id: number, login: string): Stored<Pupil> & Stored<Guardian> => ({
  id,
  etag: '"1"',
  key: `P${id}`,
  lastName: 'TILLEUL',
  firstName: 'Léa',
  login,
  status: 'present',
  classNumber: 1,
  groups: [],
  children: []
});
const member = { ...person(1, 'anne@ecole.example'), title: 'Mme Aubépine', functions: [], teacherNumber: 1, classNumbers: [] };
const slot = { id: 1 } as Register['slots'][number];
const full: Register = {
  ...emptyRegister,
  staff: [member],
  slots: [slot],
  pupils: [person(2, 'lea@ecole.example')],
  guardians: [person(3, '')]
};
const currents = (register: Register, waiting: number | undefined): string[] =>
  stepsOf(known, register, TODAY, waiting)
    .filter(({ current }) => current)
    .map(({ key }) => key);

test('a new school begins with itself, and nothing is over', () => {
  const steps = stepsOf({ ...school, uai: '' }, emptyRegister, TODAY, 0);
  expect(steps.filter(({ current }) => current).map(({ key }) => key)).toEqual(['school']);
  expect(steps.some(({ done }) => done)).toBe(false);
  expect(isOver(steps)).toBe(false);
});

test('who has no account yet does not keep the others out: access can be opened meanwhile', () => {
  expect(currents(full, 5)).toEqual(['accounts', 'groups']);
  expect(currents({ ...full, guardians: [] }, 5)).toEqual(['guardians']);
});

test('the first hour is over once the groups follow, not before they were looked at', () => {
  expect(isOver(stepsOf(known, full, TODAY, undefined))).toBe(false);
  expect(isOver(stepsOf(known, full, TODAY, 5))).toBe(false);
  expect(isOver(stepsOf(known, full, TODAY, 0))).toBe(true);
  const accounts = stepsOf(known, full, TODAY, 0).find(({ key }) => key === 'accounts');
  expect(accounts).toMatchObject({ done: false, count: 1 });
});
