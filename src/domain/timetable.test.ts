import { DEFAULT_PERIODS } from './bellSchedule';
import { sessionSlotOf, timetableOfWeek } from './timetable';
import type { TimetableSlot } from './types';

const slot = (change: Partial<TimetableSlot>): TimetableSlot => ({
  id: 1,
  classNumber: 2,
  teacherNumber: 3,
  teacherName: 'Mme Aubépine',
  weekday: 1,
  periodId: 'M1',
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  group: '',
  room: '112',
  parity: '',
  ...change
});

describe('the timetable of a week', () => {
  it('puts each slot on its day and at its hour, sorted', () => {
    const slots = [
      slot({ id: 1, weekday: 2 }),
      slot({ id: 2, periodId: 'S1' }),
      slot({ id: 3 }),
      slot({ id: 4, group: 'G2' }),
      slot({ id: 5, group: 'G1' })
    ];
    const { lessons, unplaced } = timetableOfWeek(slots, 464, DEFAULT_PERIODS, undefined);
    expect(lessons.map((lesson) => [lesson.slot.id, lesson.day, lesson.start, lesson.end])).toEqual([
      [3, 20261123, 480, 535],
      [5, 20261123, 480, 535],
      [4, 20261123, 480, 535],
      [2, 20261123, 810, 865],
      [1, 20261124, 480, 535]
    ]);
    expect(unplaced).toEqual([]);
  });

  it('sets aside a slot whose period no longer exists', () => {
    const { lessons, unplaced } = timetableOfWeek([slot({ periodId: 'S9' })], 464, DEFAULT_PERIODS, undefined);
    expect(lessons).toEqual([]);
    expect(unplaced.map(({ periodId }) => periodId)).toEqual(['S9']);
  });

  it('leaves out the other week', () => {
    const slots = [slot({ id: 1, parity: 'A' }), slot({ id: 2, parity: 'B' })];
    const shown = (week: number): number[] => timetableOfWeek(slots, week, DEFAULT_PERIODS, 20261123).lessons.map(({ slot: { id } }) => id);
    expect([shown(464), shown(465)]).toEqual([[1], [2]]);
  });

  it('says where the session of a lesson is written', () => {
    const [lesson] = timetableOfWeek([slot({ group: 'G1' })], 464, DEFAULT_PERIODS, undefined).lessons;
    expect(sessionSlotOf(lesson)).toEqual({ classNumber: 2, day: 20261123, periodId: 'M1', subjectCode: 'MATHS', group: 'G1' });
  });
});
