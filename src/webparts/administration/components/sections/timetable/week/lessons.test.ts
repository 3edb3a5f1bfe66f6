import fc from 'fast-check';
import { applyChanges } from '../../../../../../domain/register/testing/registers';
import { DEFAULT_PERIODS } from '../../../../../../domain/bellSchedule';
import { DEFAULT_CALENDAR } from '../../../../../../domain/calendar/defaults';
import type { School } from '../../../../../../domain/types';
import { register, slot } from '../../classes/testing/school';
import { shapeOf } from './grid';
import { formOf, isThere, lessonChanges, weeklyLessons, type LessonForm } from './lessons';

const form: LessonForm = {
  classNumbers: [1, 2],
  group: '',
  teacherNumber: 1,
  subjectCode: 'MATHS',
  room: 'B12',
  weekday: 3,
  periodId: 'M1',
  parity: ''
};
const names = { subject: 'Mathématiques', teacherName: 'Mme Aubépine' };

test('rows of several classes at one moment with one teacher are one lesson', () => {
  const lessons = weeklyLessons(register.slots);
  expect(lessons.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[51], [52], [53, 54]]);
  expect(weeklyLessons([slot(1), slot(2, { room: 'C1' }), slot(3, { parity: 'A' })])).toHaveLength(3);
});

test('whatever a lesson was, its rows say afterwards what the fields say, one a class', () => {
  const anySlot = fc.record({
    classNumber: fc.constantFrom(1, 2, 3),
    room: fc.constantFrom('B12', 'C1'),
    group: fc.constantFrom('', 'G1')
  });
  fc.assert(
    fc.property(fc.array(anySlot, { maxLength: 4 }), fc.subarray([1, 2, 3], { minLength: 1 }), (parts, classNumbers) => {
      const slots = parts.map((part, at) => slot(100 + at, part));
      const asked = { ...form, classNumbers };
      const after = applyChanges({ ...register, slots }, lessonChanges(asked, slots, names));
      expect(after.slots.map(({ classNumber }) => classNumber).sort()).toEqual(classNumbers);
      expect(formOf(after.slots, form)).toEqual({ ...asked, classNumbers: expect.arrayContaining(classNumbers) });
      expect(after.slots.every((row) => row.subject === names.subject && row.teacherName === names.teacherName)).toBe(true);
    })
  );
});

test('what is as the fields say is not written again', () => {
  const rows = register.slots.filter(({ id }) => id > 52);
  const known = { subject: 'Latin', teacherName: 'M. Charme' };
  expect(lessonChanges(formOf(rows, form), rows, known)).toEqual([]);
  expect(lessonChanges({ ...formOf(rows, form), room: ' C1 ' }, rows, known)).toEqual([]);
});

test('the very same lesson is recognised, also where it is there every week', () => {
  const there = slot(1, { weekday: 3 });
  expect(isThere(form, [there])).toBe(true);
  expect(isThere({ ...form, parity: 'A' }, [there])).toBe(true);
  expect(isThere(form, [{ ...there, parity: 'A' }])).toBe(false);
  expect(isThere({ ...form, classNumbers: [2] }, [there])).toBe(false);
});

describe('the grid of a week', () => {
  const school = { ...DEFAULT_CALENDAR, periods: [...DEFAULT_PERIODS] } as School;
  const lessons = weeklyLessons([slot(1), slot(2, { weekday: 6, parity: 'A' }), slot(3, { periodId: 'S9' })]);

  test('has the days of school and those with lessons, and keeps apart what the bells do not know', () => {
    const shape = shapeOf(lessons, school, undefined);
    expect(shape.weekdays).toEqual([1, 2, 3, 4, 5, 6]);
    expect(shape.periods.map(({ id }) => id)).toEqual(DEFAULT_PERIODS.map(({ id }) => id));
    expect(shape.unplaced.map(({ rows }) => rows[0].id)).toEqual([3]);
    expect(shape.itemsAt(1, 'M1')).toMatchObject([{ kind: 'lesson', key: '1|M1|0' }]);
    expect(shape.itemsAt(1, 'M2')).toEqual([{ kind: 'add', key: '1|M2|0', weekday: 1, periodId: 'M2' }]);
  });

  test('of weeks B has the lessons of every week and of weeks B', () => {
    expect(shapeOf(lessons, school, 'B').weekdays).toEqual([1, 2, 3, 4, 5]);
    expect(shapeOf(lessons, school, 'A').itemsAt(6, 'M1')).toMatchObject([{ kind: 'lesson' }]);
  });

  test('offers no place where the bells of a weekday do not ring', () => {
    const shape = shapeOf([], { ...school, periodsByWeekday: { 3: DEFAULT_PERIODS.slice(0, 4) } }, undefined);
    expect(shape.itemsAt(3, 'S1')).toEqual([]);
    expect(shape.itemsAt(2, 'S1')).toHaveLength(1);
  });
});
