import type { Draft, Homework, Session } from '../../../../domain/types';
import { weekIndexOf } from '../../../../domain/days';
import { school, slots } from '../testing/memoryDiary';
import { daysOfWeek, daysOffAmong, lessonsOfWeek, nextLessonDays } from './weekLessons';

const week = weekIndexOf(20261123);
const nothing = { sessions: [], drafts: [], homework: [], changes: [] };
const row = (key: string, more: object = {}): Session => {
  const [classNumber, day, periodId, subjectCode, group] = key.split('|');
  const at = { classNumber: Number(classNumber), day: Number(day), periodId, subjectCode, group };
  return { ...at, key, id: 1, etag: '"1"', subject: 'x', teacherNumber: 7, teacherName: 'x', start: 480, end: 535, ...more } as Session;
};

test('a week holds the timetable’s lessons in order, each with what is written of it', () => {
  const session = row('2|20261123|M1|MATHS|');
  const other = row('2|20261123|M1|MATHS|', { id: 9 });
  const draft = row('3|20261124|S1|MATHS|') as unknown as Draft;
  const given = { sessionKey: session.key, status: 'published' } as Homework;
  const removed = { sessionKey: session.key, status: 'removed' } as Homework;
  const { lessons } = lessonsOfWeek(7, slots, week, school, {
    sessions: [{ session, otherVersions: [other] }],
    drafts: [draft],
    homework: [given, removed],
    changes: []
  });
  expect(lessons.map(({ key, state, room }) => [key, state, room])).toEqual([
    ['2|20261123|M1|MATHS|', 'published', 'B12'],
    ['3|20261124|S1|MATHS|', 'draft', 'B12'],
    ['2|20261126|M2|MATHS|', 'empty', 'B12']
  ]);
  expect(lessons[0]).toMatchObject({ homework: [given], otherVersions: [other], inTimetable: true });
});

test('a published session with a newer draft is both', () => {
  const session = row('2|20261123|M1|MATHS|');
  const { lessons } = lessonsOfWeek(7, slots, week, school, {
    sessions: [{ session, otherVersions: [] }],
    drafts: [session as unknown as Draft],
    homework: [],
    changes: []
  });
  expect(lessons[0].state).toBe('changed');
});

test('what was written outside the timetable is not out of sight, nor is its day', () => {
  const saturday = row('2|20261128|M1|MATHS|');
  const { lessons } = lessonsOfWeek(7, slots, week, school, { ...nothing, sessions: [{ session: saturday, otherVersions: [] }] });
  expect(lessons[lessons.length - 1]).toMatchObject({ key: saturday.key, inTimetable: false });
  expect(daysOfWeek(week, slots, lessons)).toEqual([20261123, 20261124, 20261125, 20261126, 20261127, 20261128]);
  expect(daysOfWeek(week, slots, [])).toHaveLength(5);
});

test('slots at a time that the schedule does not know are counted', () => {
  expect(lessonsOfWeek(7, [{ ...slots[0], periodId: 'S9' }], week, school, nothing)).toEqual({ lessons: [], unplaced: 1 });
});

test('the next lessons are the same class, subject and group, across weeks and A/B', () => {
  const at = { classNumber: 2, day: 20261123, periodId: 'M1', subjectCode: 'MATHS', group: '' };
  expect(nextLessonDays(slots, at, school, 3)).toEqual([20261126, 20261130, 20261203]);
  expect(nextLessonDays(slots, { ...at, group: 'G1' }, school, 3)).toEqual([]);
  const alternating = slots.map((slot) => ({ ...slot, parity: 'A' as const }));
  expect(nextLessonDays(alternating, at, { ...school, weekAAnchor: 20261130 }, 2)).toEqual([20261130, 20261203]);
});

test('a holiday has no lessons to write and is named; what was written there stays in sight', () => {
  const pause = { ...school, holidays: [{ title: 'Journée pédagogique', first: 20261124, last: 20261124 }] };
  expect(lessonsOfWeek(7, slots, week, pause, nothing).lessons.map(({ day }) => day)).toEqual([20261123, 20261126]);
  const written = row('3|20261124|S1|MATHS|');
  const { lessons } = lessonsOfWeek(7, slots, week, pause, { ...nothing, sessions: [{ session: written, otherVersions: [] }] });
  expect(lessons[1]).toMatchObject({ key: written.key, inTimetable: false });
  const days = [20261111, 20261114, 20261123, 20261124];
  expect([...daysOffAmong(days, pause)].map(([day, off]) => [day, off.kind])).toEqual([
    [20261111, 'publicHoliday'],
    [20261124, 'holiday']
  ]);
});

test('the next lessons are after the holidays', () => {
  const christmas = { title: 'Vacances de Noël', first: 20261220, last: 20270103 };
  const at = { classNumber: 2, day: 20261217, periodId: 'M2', subjectCode: 'MATHS', group: '' };
  expect(nextLessonDays(slots, at, { ...school, holidays: [christmas] }, 2)).toEqual([20270104, 20270107]);
});
