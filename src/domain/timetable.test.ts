import { DEFAULT_PERIODS } from './bellSchedule';
import { createSchoolCalendar } from './calendar/schoolCalendar';
import { DEFAULT_CALENDAR } from './calendar/defaults';
import { sessionSlotOf, timetableOfWeek, type WeekTimetable } from './timetable';
import type { School, TimetableSlot } from './types';

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

type Settings = Parameters<typeof createSchoolCalendar>[0] & Pick<School, 'periods' | 'periodsByWeekday'>;

const school: Settings = { ...DEFAULT_CALENDAR, periods: [...DEFAULT_PERIODS] };

const weekOf = (slots: TimetableSlot[], week: number, change: Partial<Settings> = {}): WeekTimetable =>
  timetableOfWeek(slots, week, { ...school, ...change }, createSchoolCalendar({ ...school, ...change }));

describe('the timetable of a week', () => {
  it('puts each slot on its day and at its hour, sorted', () => {
    const slots = [
      slot({ id: 1, weekday: 2 }),
      slot({ id: 2, periodId: 'S1' }),
      slot({ id: 3 }),
      slot({ id: 4, group: 'G2' }),
      slot({ id: 5, group: 'G1' })
    ];
    const { lessons, unplaced } = weekOf(slots, 464);
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
    const { lessons, unplaced } = weekOf([slot({ periodId: 'S9' })], 464);
    expect(lessons).toEqual([]);
    expect(unplaced.map(({ periodId }) => periodId)).toEqual(['S9']);
  });

  it('leaves out the other week', () => {
    const slots = [slot({ id: 1, parity: 'A' }), slot({ id: 2, parity: 'B' })];
    const shown = (week: number): number[] => weekOf(slots, week, { weekAAnchor: 20261123 }).lessons.map(({ slot: { id } }) => id);
    expect([shown(464), shown(465)]).toEqual([[1], [2]]);
  });

  it('shows the slots of both weeks where there are no A/B weeks', () => {
    expect(weekOf([slot({ parity: 'A' }), slot({ parity: 'B' })], 464).lessons).toHaveLength(2);
  });

  it('rings the bells of the weekday', () => {
    const wednesday = [{ id: 'M1', start: 500, end: 545 }];
    const slots = [slot({ id: 1 }), slot({ id: 2, weekday: 3 }), slot({ id: 3, weekday: 3, periodId: 'S1' })];
    const { lessons, unplaced } = weekOf(slots, 464, { periodsByWeekday: { 3: wednesday } });
    expect(lessons.map(({ slot: { id }, start, end }) => [id, start, end])).toEqual([
      [1, 480, 535],
      [2, 500, 545]
    ]);
    expect(unplaced.map(({ id }) => id)).toEqual([3]);
  });

  it('leaves out holidays and public holidays, and says so', () => {
    // Monday 21 to Friday 25 December 2026; the holidays begin after class on Wednesday.
    const holidays = [{ title: 'Vacances de Noël', first: 20261224, last: 20270103 }];
    const slots = ([1, 3, 4, 5] as const).map((weekday) => slot({ id: weekday, weekday }));
    const { lessons, off } = weekOf(slots, 468, { holidays });
    expect(lessons.map(({ day }) => day)).toEqual([20261221, 20261223]);
    expect(off.map(({ day, off: reason }) => [day, reason])).toEqual([
      [20261224, { kind: 'holiday', title: 'Vacances de Noël' }],
      [20261225, { kind: 'publicHoliday', title: 'Noël', titleEn: 'Christmas Day' }]
    ]);
  });

  it('keeps a Saturday lesson of a school that says it teaches from Monday to Friday', () => {
    expect(weekOf([slot({ weekday: 6 })], 464).lessons.map(({ day }) => day)).toEqual([20261128]);
  });

  it('says where the session of a lesson is written', () => {
    const [lesson] = weekOf([slot({ group: 'G1' })], 464).lessons;
    expect(sessionSlotOf(lesson)).toEqual({ classNumber: 2, day: 20261123, periodId: 'M1', subjectCode: 'MATHS', group: 'G1' });
  });
});
