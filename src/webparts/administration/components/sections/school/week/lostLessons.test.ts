import { DEFAULT_PERIODS } from '../../../../../../domain/bellSchedule';
import type { Weekday } from '../../../../../../domain/types';
import { currentSlots, lostLessons, type SchoolHours } from './lostLessons';

const before: SchoolHours = { teachingWeekdays: [1, 2, 3, 4, 5], periods: DEFAULT_PERIODS, periodsByWeekday: {} };
const without = (id: string): SchoolHours => ({ ...before, periods: DEFAULT_PERIODS.filter((period) => period.id !== id) });
const slots: { weekday: Weekday; periodId: string }[] = [
  { weekday: 1, periodId: 'M1' },
  { weekday: 1, periodId: 'M1' },
  { weekday: 3, periodId: 'M1' },
  { weekday: 3, periodId: 'S1' },
  { weekday: 6, periodId: 'M1' },
  { weekday: 2, periodId: 'Z9' }
];

test('nothing changes, nothing is lost; what had no place before is not told again', () => {
  expect(lostLessons(slots, before, before)).toEqual({ periods: [], weekdays: [], lessons: 0 });
});

test('a period taken away, or given another code, loses its lessons', () => {
  expect(lostLessons(slots, before, without('M1'))).toEqual({
    periods: [{ periodId: 'M1', weekdays: [1, 3], lessons: 3 }],
    weekdays: [],
    lessons: 3
  });
  const renamed = { ...before, periods: DEFAULT_PERIODS.map((period) => (period.id === 'S1' ? { ...period, id: 'H5' } : period)) };
  expect(lostLessons(slots, before, renamed).periods).toEqual([{ periodId: 'S1', weekdays: [3], lessons: 1 }]);
});

test('a weekday with bells of its own is counted by those, a weekday without lessons as a whole', () => {
  const wednesday = { ...before, periodsByWeekday: { 3: DEFAULT_PERIODS.slice(0, 4) } };
  expect(lostLessons(slots, before, wednesday)).toMatchObject({ periods: [{ periodId: 'S1', lessons: 1 }], lessons: 1 });
  expect(lostLessons(slots, wednesday, before).lessons).toBe(0);
  // The ordinary day loses M1, Wednesday keeps it.
  expect(lostLessons(slots, before, { ...without('M1'), periodsByWeekday: { 3: DEFAULT_PERIODS } }).periods).toEqual([
    { periodId: 'M1', weekdays: [1], lessons: 2 }
  ]);
  expect(lostLessons(slots, before, { ...before, teachingWeekdays: [1, 2, 4, 5] })).toEqual({
    periods: [],
    weekdays: [{ weekday: 3, lessons: 2 }],
    lessons: 2
  });
});

test('the lessons of archived classes are not this year’s', () => {
  const classes = [
    { number: 1, status: 'active' as const },
    { number: 2, status: 'archived' as const }
  ];
  expect(currentSlots([{ classNumber: 1 }, { classNumber: 2 }, { classNumber: 3 }], classes)).toEqual([
    { classNumber: 1 },
    { classNumber: 3 }
  ]);
});
