import fc from 'fast-check';
import type { DayLesson } from '../calendar/dayChanges';
import { addDays, dayOfWeekIndex, weekIndexOf } from '../days';
import type { Day } from '../types';
import { filling, homeworkFigures, medianOf, SMALLEST_CELL } from './figures';
import { sessionRow, workRow } from './testing/rows';

const lesson = (day: Day, change: Partial<DayLesson['slot']> = {}, state: DayLesson['state'] = 'planned'): DayLesson => ({
  slot: {
    id: 1,
    classNumber: 1,
    teacherNumber: 1,
    teacherName: 'Mme Aubépine',
    weekday: 1,
    periodId: 'M1',
    subjectCode: 'MATHS',
    subject: 'Mathématiques',
    group: '',
    room: '',
    parity: '',
    ...change
  },
  day,
  start: 480,
  end: 535,
  state,
  note: ''
});
const days = Array.from({ length: 6 }, (_unused, index) => addDays(20261123, index));
const PARIS = 'Europe/Paris';

describe('how far the diary is filled in', () => {
  it('is sessions among the lessons that took place, with the median delay', () => {
    const lessons = [...days.map((day) => lesson(day)), lesson(20261201, {}, 'cancelled')];
    // Published 5, 65, 125, 185, 245 minutes after 08:55; the sixth lesson has none.
    const sessions = days
      .slice(0, 5)
      .map((day, index) => sessionRow(index + 1, { day, created: `2026-11-${23 + index}T${String(8 + index).padStart(2, '0')}:00:00Z` }));
    expect(filling('class', lessons, sessions, PARIS)).toEqual([{ of: 1, lessons: 6, filled: 5, medianDelay: 125 }]);
  });

  it('counts what was published before the lesson as without delay, and no removed session', () => {
    const sessions = days.map((day, index) => sessionRow(index + 1, { day, created: '2026-11-20T10:00:00Z' }));
    expect(
      filling(
        'class',
        days.map((day) => lesson(day)),
        sessions,
        PARIS
      )
    ).toEqual([{ of: 1, lessons: 6, filled: 6, medianDelay: 0 }]);
    const removed = sessions.map((session) => ({ ...session, status: 'removed' as const }));
    expect(
      filling(
        'class',
        days.map((day) => lesson(day)),
        removed,
        PARIS
      )
    ).toEqual([{ of: 1, lessons: 6, filled: 0 }]);
  });

  it('hides cells that would tell of single persons', () => {
    const four = days.slice(0, SMALLEST_CELL - 1).map((day) => lesson(day, { teacherNumber: 2 }));
    const figures = filling('teacher', [...four, ...days.map((day) => lesson(day))], [], PARIS);
    expect(figures).toEqual([{ of: 1, lessons: 6, filled: 0 }, { of: 2 }]);
  });

  it('takes the lesson of two teachers once for the class, and once for each of them', () => {
    const shared = days.flatMap((day) => [lesson(day), lesson(day, { id: 2, teacherNumber: 2 })]);
    expect(filling('class', shared, [], PARIS)).toEqual([{ of: 1, lessons: 6, filled: 0 }]);
    expect(filling('teacher', shared, [], PARIS).map(({ of, lessons }) => [of, lessons])).toEqual([
      [1, 6],
      [2, 6]
    ]);
  });

  it('is in the order of numbers and codes, never of values: no ranking of persons', () => {
    const anyLesson = fc.record({ teacher: fc.integer({ min: 1, max: 40 }), offset: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 200 }), (asked) => {
        const lessons = asked.map(({ teacher, offset }) =>
          lesson(addDays(20261123, offset), { teacherNumber: teacher, periodId: `M${teacher}` })
        );
        const figures = filling('teacher', lessons, [], PARIS);
        const order = figures.map(({ of }) => Number(of));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const { lessons: count } of figures) expect(count === undefined || count >= SMALLEST_CELL).toBe(true);
        const weeks = filling('week', lessons, [], PARIS).map(({ of }) => Number(of));
        expect(weeks).toEqual([...new Set(lessons.map(({ day }) => weekIndexOf(day)))].sort((a, b) => a - b));
      })
    );
  });

  it('is counted by subject and by week too', () => {
    const lessons = days.flatMap((day) => [lesson(day), lesson(day, { subjectCode: 'SVT', periodId: 'M2' })]);
    expect(filling('subject', lessons, [], PARIS).map(({ of }) => of)).toEqual(['MATHS', 'SVT']);
    expect(filling('week', lessons, [], PARIS)).toEqual([
      { of: weekIndexOf(dayOfWeekIndex(weekIndexOf(20261123), 1)), lessons: 12, filled: 0 }
    ]);
  });
});

it('the median is the middle one', () => {
  expect([medianOf([]), medianOf([7]), medianOf([9, 1, 5]), medianOf([4, 1, 9, 2])]).toEqual([undefined, 7, 5, 3]);
});

it('homework is counted in pieces and minutes, hidden below five', () => {
  const work = Array.from({ length: 6 }, (_unused, index) => workRow(index + 1, { minutes: 10 * index }));
  const few = Array.from({ length: 4 }, (_unused, index) => workRow(index + 10, { classNumber: 2 }));
  expect(homeworkFigures('class', [...few, ...work, workRow(30, { status: 'removed' })])).toEqual([
    { of: 1, pieces: 6, minutes: 150 },
    { of: 2 }
  ]);
  expect(homeworkFigures('week', work)).toEqual([{ of: weekIndexOf(20261123), pieces: 6, minutes: 150 }]);
  expect([homeworkFigures('subject', work)[0].of, homeworkFigures('teacher', work)[0].of]).toEqual(['MATHS', 1]);
});
