import { DEFAULT_PERIODS } from '../bellSchedule';
import { DEFAULT_CALENDAR } from '../calendar/defaults';
import { createSchoolCalendar } from '../calendar/schoolCalendar';
import type { DayChange } from '../calendar/types';
import { weekIndexOf } from '../days';
import { foldSessions } from '../diaryFold';
import type { TimetableSlot } from '../types';
import { isHeldBy, onlyLessons, periodDays, type PeriodDay, type PeriodInput } from './periodLessons';
import { sessionRow, workRow } from './testing/rows';

const school = {
  ...DEFAULT_CALENDAR,
  periods: [...DEFAULT_PERIODS],
  holidays: [{ title: 'Vacances', first: 20261221, last: 20270103 }]
};
const slot = (id: number, change: Partial<TimetableSlot> = {}): TimetableSlot => ({
  id,
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
});
const days = (change: Partial<PeriodInput> = {}): PeriodDay[] =>
  periodDays({
    slots: [slot(1), slot(2, { weekday: 2 }), slot(3, { weekday: 4 })],
    sessions: [],
    homework: [],
    changes: [],
    weeks: [weekIndexOf(20261123)],
    school,
    calendar: createSchoolCalendar(school),
    now: { day: 20261124, minutes: 700 },
    ...change
  });
const said = (found: readonly PeriodDay[]): unknown[] =>
  found.flatMap(({ day, off, lessons }) => (off ? [[day, off.kind]] : lessons.map(({ state, subject }) => [day, state, subject])));

test('a lesson that is over and has no session is not filled in; one to come is not late', () => {
  const sessions = foldSessions([sessionRow(1)]);
  expect(said(days({ sessions }))).toEqual([
    [20261123, 'filled', 'Mathématiques'],
    [20261124, 'notFilled', 'Mathématiques'],
    [20261126, 'coming', 'Mathématiques']
  ]);
  const early = DEFAULT_PERIODS[0].end - 1;
  expect(said(days({ sessions, now: { day: 20261124, minutes: early } }))[1]).toEqual([20261124, 'coming', 'Mathématiques']);
  expect(said(days({ sessions, now: { day: 20261124, minutes: early + 1 } }))[1]).toEqual([20261124, 'notFilled', 'Mathématiques']);
});

test('a cancelled lesson is not late, and one that is held together is cancelled only for both', () => {
  const change: DayChange = {
    kind: 'cancelled',
    day: 20261123,
    periodId: 'M1',
    classNumber: 1,
    group: '',
    subjectCode: 'MATHS',
    subject: 'Mathématiques',
    teacherNumber: 1,
    teacherName: 'Mme Aubépine',
    room: '',
    note: ''
  };
  expect(said(days({ slots: [slot(1)], changes: [change] }))).toEqual([[20261123, 'cancelled', 'Mathématiques']]);
  const together = [slot(1), slot(4, { teacherNumber: 2, teacherName: 'M. Genévrier' })];
  const [{ lessons }] = days({ slots: together, changes: [change] });
  expect(lessons.map(({ state, teacherName, teacherNumbers }) => [state, teacherName, teacherNumbers])).toEqual([
    ['notFilled', 'Mme Aubépine, M. Genévrier', [1, 2]]
  ]);
  expect(isHeldBy(lessons[0], 2)).toBe(true);
  expect(isHeldBy(lessons[0], 3)).toBe(false);
});

test('a day off is shown as such, and stays when nothing is looked for on it', () => {
  const off = days({ weeks: [weekIndexOf(20261221)] });
  expect(said(off)[0]).toEqual([20261221, 'holiday']);
  expect(off).toHaveLength(5);
  expect(onlyLessons(off, () => false)).toHaveLength(5);
  expect(onlyLessons(days(), ({ day }) => day === 20261123).map(({ day }) => day)).toEqual([20261123]);
});

test('what is off the timetable, work without a session and what only a visa tells of are shown beside the rest', () => {
  const sessions = foldSessions([sessionRow(1, { periodId: 'S4', start: 990, end: 1045 })]);
  const homework = [workRow(1, { givenDay: 20261124 }), workRow(2, { givenDay: 20261125 }), workRow(3, { status: 'removed' })];
  const found = days({ sessions, homework, alsoKeys: ['1|20261127|M1|SVT|', '1|20261123|M1|MATHS|', 'no key'] });
  expect(said(found)).toEqual([
    [20261123, 'notFilled', 'Mathématiques'],
    [20261123, 'filled', 'Mathématiques'],
    [20261124, 'notFilled', 'Mathématiques'],
    [20261125, 'workOnly', 'Mathématiques'],
    [20261126, 'coming', 'Mathématiques'],
    [20261127, 'gone', 'SVT']
  ]);
  expect(found[1].lessons[0].homework.map(({ id }) => id)).toEqual([1]);
});
