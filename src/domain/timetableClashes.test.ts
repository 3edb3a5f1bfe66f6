import fc from 'fast-check';
import { clashesOf, type Placed } from './timetableClashes';
import type { TimetableSlot } from './types';

const lesson: Placed = {
  classNumbers: [1],
  teacherNumber: 1,
  weekday: 1,
  periodId: 'M1',
  subjectCode: 'MATHS',
  group: '',
  room: 'B12',
  parity: ''
};
const other = (parts: Partial<TimetableSlot>): TimetableSlot => ({
  id: 9,
  classNumber: 2,
  teacherNumber: 2,
  teacherName: 'M. Charme',
  weekday: 1,
  periodId: 'M1',
  subjectCode: 'SVT',
  subject: 'SVT',
  group: '',
  room: 'C1',
  parity: '',
  ...parts
});
const kinds = (parts: Partial<TimetableSlot>, of: Partial<Placed> = {}): string[] =>
  clashesOf({ ...lesson, ...of }, [other(parts)]).map(({ kind }) => kind);

test('nothing stands in the way of a lesson elsewhere, at another moment, or by others', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ teacherNumber: 1, weekday: 2 })).toEqual([]);
  expect(kinds({ teacherNumber: 1, periodId: 'M2' })).toEqual([]);
  expect(kinds({ teacherNumber: 1, parity: 'B' }, { parity: 'A' })).toEqual([]);
});

test('the teacher, the room and the class are in a lesson already', () => {
  expect(kinds({ teacherNumber: 1 })).toEqual(['teacher']);
  expect(kinds({ teacherNumber: 1, parity: 'B' })).toEqual(['teacher']);
  expect(kinds({ room: 'b 12' })).toEqual(['room']);
  expect(kinds({ room: '' }, { room: '' })).toEqual([]);
  expect(kinds({ classNumber: 1 })).toEqual(['class']);
  expect(kinds({ classNumber: 1, teacherNumber: 1 })).toEqual(['teacher', 'class']);
});

test('a whole class meets each of its groups, two groups do not meet', () => {
  expect(kinds({ classNumber: 1, group: 'G1' })).toEqual(['class']);
  expect(kinds({ classNumber: 1 }, { group: 'G1' })).toEqual(['class']);
  expect(kinds({ classNumber: 1, group: 'G2' }, { group: 'G1' })).toEqual([]);
});

test('several classes together, and two teachers together, are one lesson', () => {
  expect(kinds({ teacherNumber: 1, subjectCode: 'MATHS', room: 'B12' })).toEqual([]);
  expect(kinds({ teacherNumber: 1, subjectCode: 'MATHS', room: '' })).toEqual([]);
  expect(kinds({ teacherNumber: 1, subjectCode: 'MATHS', room: 'C1' })).toEqual(['teacher']);
  expect(kinds({ classNumber: 1, subjectCode: 'MATHS', room: 'B12' })).toEqual([]);
  expect(kinds({ subjectCode: 'MATHS', room: 'B12' })).toEqual(['room']);
});

test('two lessons of one class each stand in each other’s way alike', () => {
  const any = fc.record({
    classNumber: fc.constantFrom(1, 2),
    teacherNumber: fc.constantFrom(1, 2),
    weekday: fc.constantFrom(1 as const, 2 as const),
    periodId: fc.constantFrom('M1', 'M2'),
    subjectCode: fc.constantFrom('MATHS', 'SVT'),
    group: fc.constantFrom('', 'G1', 'G2'),
    room: fc.constantFrom('', 'B12', 'C1'),
    parity: fc.constantFrom('' as const, 'A' as const, 'B' as const)
  });
  const against = (a: TimetableSlot, b: TimetableSlot): string[] =>
    clashesOf({ ...a, classNumbers: [a.classNumber] }, [b]).map(({ kind }) => kind);
  fc.assert(fc.property(any, any, (a, b) => expect(against(other(a), other(b))).toEqual(against(other(b), other(a)))));
});
