import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../bellSchedule';
import { addDays } from '../days';
import type { TimetableSlot, WeekParity, Weekday } from '../types';
import { DEFAULT_CALENDAR } from './defaults';
import { createSchoolCalendar } from './schoolCalendar';
import { lessonsBetween, timetableToIcs } from './timetableExport';
import { readTimetableIcs } from './timetableIcs';
import type { DayChange } from './types';

const school = {
  ...DEFAULT_CALENDAR,
  timeZone: 'Europe/Paris',
  periods: [...DEFAULT_PERIODS],
  weekAAnchor: 20260831,
  holidays: [
    { title: 'Vacances de la Toussaint', first: 20261018, last: 20261101 },
    { title: 'Vacances de Noël', first: 20261220, last: 20270103 }
  ]
};
const calendar = createSchoolCalendar(school);

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
  room: 'B12',
  parity: '',
  ...change
});

function exported(slots: TimetableSlot[], first: number, last: number, changes: DayChange[] = []): string {
  return timetableToIcs({
    name: 'Mme Aubépine',
    lessons: lessonsBetween(slots, first, last, school, calendar, changes),
    timeZone: school.timeZone,
    now: Date.UTC(2026, 8, 1),
    host: 'ecole.example',
    classTitle: (number) => `2GT${number}`,
    words: { subject: 'Matière', teacher: 'Professeur', class: 'Classe', group: 'Groupe' }
  });
}

const lines = (text: string, name: string): string[] =>
  text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

const change: DayChange = {
  day: 20261123,
  periodId: 'M1',
  classNumber: 2,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: 3,
  kind: 'cancelled',
  room: '',
  subject: '',
  teacherName: '',
  note: ''
};

describe('an exported timetable', () => {
  it('rings at the school’s hour on both sides of both clock changes', () => {
    const text = exported([slot({ weekday: 5 }), slot({ id: 2 })], 20261012, 20261106);
    expect(lines(text, 'DTSTART')).toEqual(['20261012T060000Z', '20261016T060000Z', '20261102T070000Z', '20261106T070000Z']);
    expect(lines(exported([slot({})], 20270322, 20270404), 'DTSTART')).toEqual(['20270322T070000Z']);
    expect(lines(exported([slot({ weekday: 2 })], 20270323, 20270330), 'DTSTART')).toEqual(['20270323T070000Z', '20270330T060000Z']);
  });

  it('holds the days asked for, both included, and no holidays', () => {
    expect(lines(exported([slot({}), slot({ id: 2, weekday: 2 })], 20261123, 20261130), 'DTSTART')).toHaveLength(3);
    expect(lines(exported([slot({})], 20261220, 20270103), 'DTSTART')).toEqual([]);
  });

  it('says of each lesson what it is, escaped and folded, with line ends', () => {
    const text = exported([slot({ subject: 'Arts, sons; image\\s', group: 'G1' })], 20261123, 20261123, []);
    expect(lines(text, 'SUMMARY')).toEqual(['Arts\\, sons\\; image\\\\s - Mme Aubépine - 2GT2']);
    expect(lines(text, 'LOCATION')).toEqual(['B12']);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(/[^\r]\n/.test(text)).toBe(false);
  });

  it('identifies a lesson by its place: the same at the next export, in another room, called off', () => {
    const before = exported([slot({})], 20261123, 20261130);
    const after = exported([slot({ id: 99, room: 'C3' })], 20261123, 20261130, [change]);
    expect(lines(after, 'UID')).toEqual(lines(before, 'UID'));
    expect(lines(before, 'UID')).toEqual(['2|20261123|M1|MATHS||3@ecole.example', '2|20261130|M1|MATHS||3@ecole.example']);
    expect(lines(after, 'STATUS')).toEqual(['CANCELLED', 'CONFIRMED']);
    const replaced = exported([slot({})], 20261123, 20261123, [
      { ...change, kind: 'changed', replacedBy: { teacherNumber: 9, teacherName: 'M. Charme' } }
    ]);
    expect(lines(replaced, 'UID')).toEqual(['2|20261123|M1|MATHS||3@ecole.example']);
    expect(lines(replaced, 'SUMMARY')).toEqual(['Mathématiques - M. Charme - 2GT2']);
    expect(new Set(lines(exported([slot({}), slot({ id: 2, room: 'C3' })], 20261123, 20261123), 'UID')).size).toBe(2);
  });

  it('read back is the timetable that it was made of', () => {
    const anySlot = fc.record({
      weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5),
      periodId: fc.constantFrom(...DEFAULT_PERIODS.map(({ id }) => id)),
      subject: fc.constantFrom('Mathématiques', 'Histoire, géographie', 'Arts; sons', 'E.P.S.', 'Langue \\ littérature'),
      group: fc.constantFrom('', 'G1', 'LV-B'),
      room: fc.constantFrom('', 'B12', 'Labo 3'),
      parity: fc.constantFrom<WeekParity | ''>('', 'A', 'B'),
      classNumber: fc.integer({ min: 1, max: 3 })
    });
    const placeOf = (each: Pick<TimetableSlot, 'weekday' | 'periodId'>): string => `${each.weekday}${each.periodId}`;
    fc.assert(
      fc.property(
        fc.uniqueArray(anySlot, { minLength: 1, maxLength: 20, selector: placeOf }),
        fc.integer({ min: 0, max: 60 }),
        (made, shift) => {
          const slots = made.map((each, index) => slot({ ...each, id: index + 1 }));
          const first = addDays(20260907, shift);
          const text = exported(slots, first, addDays(first, 120));
          const file = readTimetableIcs(text, school, calendar);
          if (file.kind !== 'read') throw new Error(`not read: ${JSON.stringify(file)}`);
          expect(file.unread).toEqual([]);
          const said = file.slots.map(({ weekday, periodId, subject, teacher, className, group, room, parity }) =>
            [weekday, periodId, subject, teacher, className, group, room, parity].join('/')
          );
          const expected = slots.map(({ weekday, periodId, subject, teacherName, classNumber, group, room, parity }) =>
            [weekday, periodId, subject, teacherName, `2GT${classNumber}`, group, room, parity].join('/')
          );
          expect(said.sort()).toEqual(expected.sort());
          expect(file.slots.every(({ weeks, possible }) => weeks.length === possible)).toBe(true);
        }
      ),
      { numRuns: 25 }
    );
  });
});
