import { DEFAULT_PERIODS } from '../bellSchedule';
import { DEFAULT_CALENDAR } from '../calendar/defaults';
import { createSchoolCalendar } from '../calendar/schoolCalendar';
import type { DayChange } from '../calendar/types';
import type { TimetableSlot } from '../types';
import { coursesOf, planLaying, type LayPlanAsked } from './layPlan';
import { lessonPlace, planEntry } from './testing/lessons';

const school = { periods: [...DEFAULT_PERIODS], periodsByWeekday: {} };
const calendar = createSchoolCalendar({
  ...DEFAULT_CALENDAR,
  holidays: [{ title: 'Vacances de Noël', first: 20261219, last: 20270103 }],
  closures: [{ title: 'Travaux', first: 20261203, last: 20261203 }]
});
const slot = (change: Partial<TimetableSlot>): TimetableSlot => ({
  id: 1,
  classNumber: 1,
  teacherNumber: 1,
  teacherName: 'Mme Aubépine',
  weekday: 1,
  periodId: 'M1',
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  group: '',
  room: 'B12',
  parity: '',
  ...change
});
const cancelled: DayChange = {
  day: 20261130,
  periodId: 'M1',
  classNumber: 1,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: 1,
  kind: 'cancelled',
  room: '',
  subject: '',
  teacherName: '',
  note: 'Sortie'
};
const entries = [planEntry(1), planEntry(2), planEntry(3), planEntry(4)];
const asked: LayPlanAsked<(typeof entries)[number]> = {
  slots: [
    slot({ id: 1 }),
    slot({ id: 2, weekday: 4 }),
    slot({ id: 3, classNumber: 2, weekday: 2 }),
    slot({ id: 4, subjectCode: 'SNT', weekday: 3 })
  ],
  changes: [cancelled],
  school,
  calendar,
  from: 20261123,
  until: 20270110,
  courses: new Set(['1|MATHS|']),
  entries,
  held: new Map([[lessonPlace(20261207).key, 'Contrôle']]),
  laidBefore: new Map()
};

test('a plan says week by week which lesson gets what, and why others are passed over', () => {
  const { weeks, drafts, unplaced } = planLaying(asked);
  const told = weeks.map(({ lessons }) =>
    lessons.map(({ place, entry, skipped }) => `${place.day} ${entry ? entry.id : (skipped?.why ?? 'free')}`)
  );
  expect(told).toEqual([
    ['20261123 1', '20261126 2'],
    ['20261130 cancelled', '20261203 closed'],
    ['20261207 held', '20261210 3'],
    ['20261214 4']
  ]);
  expect([drafts.length, unplaced]).toEqual([4, []]);
});

test('holidays in the middle are said by their name', () => {
  const { weeks } = planLaying({ ...asked, from: 20261217, entries: entries.slice(0, 2) });
  const off = weeks.flatMap(({ lessons }) => lessons).filter(({ skipped }) => skipped?.why === 'dayOff');
  expect(off.map(({ place, skipped }) => [place.day, skipped?.why === 'dayOff' && 'title' in skipped.off && skipped.off.title])).toEqual([
    [20261221, 'Vacances de Noël'],
    [20261224, 'Vacances de Noël'],
    [20261228, 'Vacances de Noël'],
    [20261231, 'Vacances de Noël']
  ]);
});

test('what a class has already is not laid again, and the other class gets all of it', () => {
  const plan = planLaying({
    ...asked,
    courses: new Set(['1|MATHS|', '2|MATHS|']),
    laidBefore: new Map([['1|MATHS|', new Set([1, 2])]])
  });
  const laid = plan.drafts.map(({ entry, place }) => `${place.classNumber}:${entry.id}`);
  expect(laid).toEqual(['1:3', '1:4', '2:1', '2:2', '2:3', '2:4']);
  expect(plan.already.map(({ course, entry }) => `${course} ${entry.id}`)).toEqual(['1|MATHS| 1', '1|MATHS| 2']);
});

test('what finds no lesson is said, for a class without any too', () => {
  const plan = planLaying({ ...asked, until: 20261126, courses: new Set(['1|MATHS|', '9|MATHS|']) });
  expect(plan.unplaced.map(({ course, entry }) => `${course} ${entry.id}`)).toEqual([
    '1|MATHS| 3',
    '1|MATHS| 4',
    ...entries.map(({ id }) => `9|MATHS| ${id}`)
  ]);
  expect(planLaying({ ...asked, courses: new Set() }).weeks).toEqual([]);
});

test('a lesson that a colleague takes that day stays its teacher’s', () => {
  const change: DayChange = { ...cancelled, day: 20261123, kind: 'changed', replacedBy: { teacherNumber: 5, teacherName: 'M. Lichen' } };
  const [{ place }] = planLaying({ ...asked, changes: [change] }).drafts;
  expect([place.day, place.teacherNumber, place.teacherName]).toEqual([20261123, 1, 'Mme Aubépine']);
});

test('the courses of a timetable are each there once, by class', () => {
  expect([...coursesOf([...asked.slots].reverse()).keys()]).toEqual(['1|MATHS|', '1|SNT|', '2|MATHS|']);
});
