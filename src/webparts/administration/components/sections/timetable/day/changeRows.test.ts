import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../../../../../../domain/bellSchedule';
import { DEFAULT_CALENDAR } from '../../../../../../domain/calendar/defaults';
import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { stored } from '../../../../../../domain/register/testing/registers';
import type { RegisterChange, Stored } from '../../../../../../domain/register/types';
import { register } from '../../classes/testing/school';
import type { Teacher } from '../owner/owner';
import { addedFormOf, addedRows, changeFormOf, dayChangeRows, withoutChanges, type AddedForm, type ChangeForm } from './changeRows';
import { comingChanges } from './comingChanges';
import { dayRows, weekOfDay, type DayRow } from './dayLessons';

const THURSDAY = 20261126;
const school = { ...DEFAULT_CALENDAR, periods: [...DEFAULT_PERIODS] };
const calendar = createSchoolCalendar(school);
const teachers: Teacher[] = [
  { number: 1, name: 'Mme Aubépine' },
  { number: 2, name: 'M. Charme' }
];
/** M. Charme's lesson of two classes. */
const change = (parts: Partial<DayChange> = {}): DayChange => ({
  day: THURSDAY,
  periodId: 'M2',
  classNumber: 1,
  group: 'LATIN',
  subjectCode: 'LATIN',
  teacherNumber: 2,
  kind: 'cancelled',
  room: '',
  subject: 'Latin',
  teacherName: 'M. Charme',
  note: '',
  ...parts
});

function rowsOf(changes: readonly Stored<DayChange>[], owner: 'class' | 'teacher' = 'teacher', number = 2): DayRow[] {
  return dayRows(weekOfDay(register.slots, THURSDAY, school, calendar, changes), THURSDAY, { kind: owner, number }, changes);
}

/** The rows after the changes; new ones get the next ids. */
function after(rows: readonly Stored<DayChange>[], changes: readonly RegisterChange[]): Stored<DayChange>[] {
  let next = 500;
  let now = [...rows];
  for (const each of changes) {
    if (each.kind !== 'change') throw new Error(each.kind);
    if (each.op !== 'add') now = now.filter(({ id }) => id !== each.id);
    if (each.op === 'add') now.push(stored(next++, each.value));
    if (each.op === 'update') now.push({ ...each.value, id: each.id, etag: 'x' });
  }
  return now;
}

test('a lesson of two classes is one, as long as the day says the same of both', () => {
  expect(rowsOf([])).toMatchObject([{ lessons: [{ slot: { classNumber: 1 } }, { slot: { classNumber: 2 } }] }]);
  const apart = rowsOf([stored(1, change())]);
  expect(apart.map(({ lessons, changes }) => [lessons[0].state, lessons.length, changes.length])).toEqual([
    ['cancelled', 1, 1],
    ['planned', 1, 0]
  ]);
  expect(rowsOf([], 'class', 2)).toHaveLength(1);
});

test('a lesson that somebody takes is in both teachers’ day', () => {
  const taken = [stored(1, change({ kind: 'changed', room: 'C1', replacedBy: { teacherNumber: 1, teacherName: 'Mme Aubépine' } }))];
  expect(rowsOf(taken, 'teacher', 1)).toMatchObject([{ lessons: [{ planned: { teacherNumber: 2 } }] }]);
  expect(rowsOf(taken, 'teacher', 2)).toHaveLength(2);
});

test('whatever was entered before, each class has one row afterwards that says what the fields say', () => {
  const before = fc.record({
    classNumber: fc.constantFrom(1, 2),
    kind: fc.constantFrom('cancelled' as const, 'changed' as const),
    room: fc.constantFrom('', 'Z'),
    note: fc.constantFrom('', 'x')
  });
  const asked = fc.record<ChangeForm>({
    kind: fc.constantFrom('cancelled' as const, 'changed' as const),
    classNumbers: fc.subarray([1, 2]),
    room: fc.constantFrom('', 'CDI'),
    teacherNumber: fc.constantFrom(0, 1),
    note: fc.constantFrom('', 'Page 12')
  });
  const [{ lessons }] = rowsOf([]);
  fc.assert(
    fc.property(fc.array(before, { maxLength: 4 }), asked, (parts, form) => {
      const rows = parts.map((part, at) => stored(at + 1, change(part)));
      const now = after(rows, dayChangeRows(form, rows, lessons, teachers));
      expect(now.map(({ classNumber }) => classNumber).sort()).toEqual(form.classNumbers);
      for (const row of now) {
        expect([row.kind, row.note, row.replacedBy?.teacherNumber ?? 0]).toEqual([form.kind, form.note, form.teacherNumber]);
        expect(row.room).toBe(form.room || (form.teacherNumber ? 'C1' : ''));
      }
      if (now.length > 0) expect(changeFormOf(now, lessons, 'cancelled')).toEqual(form);
      expect(dayChangeRows(form, now, lessons, teachers)).toEqual([]);
      expect(after(now, withoutChanges(now))).toEqual([]);
    })
  );
});

test('an added lesson has one row a class; what was said of it besides goes with a change of it', () => {
  const none: AddedForm = { classNumbers: [], group: '', subjectCode: '', teacherNumber: 0, periodId: '', room: '', note: '' };
  const form: AddedForm = { ...none, classNumbers: [1, 2], subjectCode: 'GREC', teacherNumber: 1, periodId: 'S1', room: ' A1 ' };
  const names = { subject: 'Grec ancien', teacherName: 'Mme Aubépine' };
  const rows = after([], addedRows(form, [], THURSDAY, names));
  expect(rows).toMatchObject([
    { kind: 'added', classNumber: 1, room: 'A1', subject: 'Grec ancien' },
    { kind: 'added', classNumber: 2 }
  ]);
  expect(addedFormOf(rows, none)).toEqual({ ...form, room: 'A1' });
  expect(addedFormOf([], none)).toBe(none);
  expect(addedRows({ ...form, room: 'A1' }, rows, THURSDAY, names)).toEqual([]);
  const withCancelled = [...rows, stored(900, { ...rows[0], kind: 'cancelled' as const })];
  const fewer = after(withCancelled, addedRows({ ...form, classNumbers: [1] }, withCancelled, THURSDAY, names));
  expect(fewer.map(({ kind, classNumber }) => [kind, classNumber])).toEqual([['added', 1]]);
});

test('what is to come is told by day, with what has no effect (any more)', () => {
  const changes = [
    stored(1, change({ day: THURSDAY + 1 })),
    stored(2, change()),
    stored(3, change({ day: THURSDAY - 1 })),
    stored(4, change({ periodId: 'M1', kind: 'added' }))
  ];
  const coming = comingChanges(changes, THURSDAY, register.slots, school, calendar);
  expect(coming.map(({ change: { id }, orphan }) => [id, orphan])).toEqual([
    [4, undefined],
    [2, undefined],
    [1, 'noLesson']
  ]);
});
