import { stored } from '../../../../../domain/register/testing/registers';
import type { TemporaryAccess } from '../../../../../domain/register/types';
import type { Weekday } from '../../../../../domain/types';
import { AUBEPINE, REGISTER } from '../people/testing/sampleRegister';
import { formOf, planAccess, planEnd, problemsOf, suggestedDays, type AccessForm } from './accessForm';
import { isOutside } from './isOutside';

const MONDAY = 20261123;
const lichen: TemporaryAccess = {
  kind: 'substitute',
  login: 'sylvain.lichen@ecole.example',
  name: 'M. Lichen',
  teacherNumber: 1,
  untilDay: 20261127,
  status: 'active'
};
const known = stored(61, lichen);
const register = { ...REGISTER, accesses: [known] };
const form: AccessForm = { login: 'iris.lavande@ecole.example', name: ' Mme Lavande ', teacherNumber: 1, untilDay: 20261218 };

test('what is missing or impossible is said field by field', () => {
  expect(problemsOf(formOf(undefined, MONDAY), 'substitute', undefined, register, MONDAY)).toEqual({
    login: 'noLogin',
    name: 'noName',
    teacher: 'noTeacher',
    untilDay: 'noDay'
  });
  expect(problemsOf(form, 'substitute', undefined, register, MONDAY)).toEqual({});
  expect(problemsOf({ ...form, login: 'iris', untilDay: 20261122 }, 'inspector', undefined, register, MONDAY)).toEqual({
    login: 'notALogin',
    untilDay: 'noDay'
  });
  expect(problemsOf({ ...form, login: AUBEPINE.login }, 'substitute', undefined, register, MONDAY)).toEqual({ teacher: 'replacesSelf' });
});

test('an access that is open is prolonged, not given twice', () => {
  expect(problemsOf({ ...form, login: lichen.login }, 'substitute', undefined, register, MONDAY)).toEqual({ login: 'alreadyOpen' });
  expect(problemsOf({ ...form, login: lichen.login }, 'inspector', undefined, register, MONDAY)).toEqual({});
  expect(problemsOf({ ...form, login: lichen.login }, 'substitute', undefined, register, 20261128)).toEqual({});
});

test('a new access is a row; what the same person had in the same place is given again over its row', () => {
  expect(planAccess(form, 'substitute', undefined, register, MONDAY)).toEqual({
    kind: 'access',
    op: 'add',
    value: { kind: 'substitute', login: form.login, name: 'Mme Lavande', teacherNumber: 1, untilDay: 20261218, status: 'active' }
  });
  const again = { ...form, login: lichen.login, name: 'M. Lichen' };
  expect(planAccess(again, 'substitute', undefined, register, 20261130)).toMatchObject({
    op: 'update',
    id: 61,
    value: { untilDay: 20261218, status: 'active' }
  });
  expect(planAccess({ ...again, teacherNumber: 7 }, 'substitute', undefined, register, MONDAY)?.op).toBe('add');
  expect(planAccess({ ...again, teacherNumber: 7 }, 'inspector', undefined, register, MONDAY)?.value).toMatchObject({ teacherNumber: 0 });
});

test('prolonging writes the day; the same day writes nothing', () => {
  expect(planAccess({ ...formOf(known, MONDAY), untilDay: 20261204 }, 'substitute', known, register, MONDAY)).toMatchObject({
    op: 'update',
    etag: known.etag,
    value: { untilDay: 20261204 }
  });
  expect(planAccess(formOf(known, MONDAY), 'substitute', known, register, MONDAY)).toBeUndefined();
  // What is over has no day to keep.
  expect(formOf(known, 20261128).untilDay).toBeUndefined();
});

test('an end is noted on its day, never later', () => {
  expect(planEnd(known, MONDAY).value).toMatchObject({ status: 'ended', untilDay: MONDAY });
  expect(planEnd(known, 20261210).value).toMatchObject({ status: 'ended', untilDay: 20261127 });
});

test('the days proposed are those that people mean', () => {
  const holidays = [
    { first: 20261219, last: 20270103, title: 'Noël' },
    { first: 20261017, last: 20261101, title: 'Toussaint' }
  ];
  const teachingWeekdays: Weekday[] = [1, 2, 3, 4, 5];
  expect(suggestedDays(MONDAY, { holidays, teachingWeekdays })).toEqual({ friday: [20261127, 20261204], beforeHolidays: 20261218 });
  // The ministry's calendar begins after Saturday's lessons: a school that has none ends on the Friday.
  const sunday = [{ ...holidays[0], first: 20261220 }];
  expect(suggestedDays(MONDAY, { holidays: sunday, teachingWeekdays }).beforeHolidays).toBe(20261218);
  expect(suggestedDays(MONDAY, { holidays: sunday, teachingWeekdays: [1, 2, 3, 4, 5, 6] }).beforeHolidays).toBe(20261219);
  expect(suggestedDays(20261128, { holidays: [], teachingWeekdays })).toEqual({ friday: [20261204], beforeHolidays: undefined });
});

test('an account of another domain, and a guest’s, are from outside', () => {
  const mine = 'admin@ecole.example';
  expect(isOutside('lea@ecole.example', mine)).toBe(false);
  expect(isOutside('edith@academie.example', mine)).toBe(true);
  expect(isOutside('edith_academie.example#EXT#@ecole.example', mine)).toBe(true);
});
