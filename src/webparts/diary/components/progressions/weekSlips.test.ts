import { draftOn, lessonPlace } from '../../../../domain/diary/testing/lessons';
import type { Day } from '../../../../domain/types';
import type { WeekLesson } from '../teacher/weekLessons';
import { school } from '../testing/memoryDiary';
import { slipsOfWeek } from './weekSlips';

const lesson = (day: Day, entryId: number | undefined, change: Partial<WeekLesson> = {}): WeekLesson => ({
  ...lessonPlace(day, change),
  room: '',
  inTimetable: true,
  state: 'draft',
  otherVersions: [],
  homework: [],
  draft: draftOn(day, entryId),
  ...change
});
const cancelled = { change: { kind: 'cancelled' as const, note: '' } } as Partial<WeekLesson>;
const now = { day: 20261124, minutes: 600 };

test('a cancelled lesson makes what follows it in its class slip, and nothing else', () => {
  const lessons = [
    lesson(20261123, 1),
    lesson(20261124, 2, { start: 700, end: 755, ...cancelled }),
    lesson(20261126, 3),
    lesson(20261126, 4, { classNumber: 2 }),
    lesson(20261127, undefined)
  ];
  expect(slipsOfWeek(lessons, school, now)).toEqual({ toShift: 2, left: 1 });
  expect(slipsOfWeek(lessons.slice(2), school, now)).toEqual({ toShift: 0, left: 0 });
});

test('a closed day and a lesson that is in no timetable any more lose their sessions too', () => {
  const closed = { ...school, closures: [{ title: 'Travaux', first: 20261126, last: 20261126 }] };
  expect(slipsOfWeek([lesson(20261126, 1)], closed, now).toShift).toBe(1);
  expect(slipsOfWeek([lesson(20261126, 1, { inTimetable: false })], school, now).toShift).toBe(1);
});

test('what is published has not slipped', () => {
  const session = { ...draftOn(20261126, 1), status: 'published' as const };
  expect(slipsOfWeek([lesson(20261126, 1, { session, ...cancelled })], school, now)).toEqual({ toShift: 0, left: 0 });
});
