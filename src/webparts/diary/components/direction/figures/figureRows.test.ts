import { sessionRow, workRow } from '../../../../../domain/diary/testing/rows';
import type { TimetableSlot, Weekday } from '../../../../../domain/types';
import { frame, school } from '../../testing/memoryDiary';
import { fr } from '../loc/fr';
import { countClass, figureRows, figuresCsv, type Counted } from './figureRows';

const NOW = { day: 20261128, minutes: 600 };
const period = { first: 20261123, last: 20261127 };
const slot = (weekday: Weekday, change: Partial<TimetableSlot>): TimetableSlot => ({
  id: weekday,
  classNumber: 2,
  teacherNumber: 1,
  teacherName: 'Mme Aubépine',
  weekday,
  periodId: 'M1',
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  group: '',
  room: '',
  parity: '',
  ...change
});
const week = (change: Partial<TimetableSlot>): TimetableSlot[] => ([1, 2, 3, 4, 5] as const).map((weekday) => slot(weekday, change));
const days = [20261123, 20261124, 20261125, 20261126, 20261127];

function counted(): Counted[] {
  const slots = [...week({}), ...week({ teacherNumber: 2, teacherName: '=Zoé', periodId: 'M2', subjectCode: 'SVT', subject: 'SVT' })];
  const sessions = days.map((day, at) => ({
    session: sessionRow(at + 1, { classNumber: 2, teacherNumber: 2, subjectCode: 'SVT', periodId: 'M2', day }),
    otherVersions: []
  }));
  const homework = days.map((day, at) => workRow(at + 1, { classNumber: 2, givenDay: day }));
  return [countClass(frame.classes[0], { sessions, homework, changes: [] }, slots, period, school, NOW)];
}
const names: Record<string, string> = { 1: 'Mme Aubépine', 2: '=Zoé' };

test('rows come in the order of their names, whatever their values', () => {
  const rows = figureRows('teacher', counted(), school.timeZone, (of) => names[of]);
  expect(rows.map(({ name, lessons, filled }) => [name, lessons, filled])).toEqual([
    ['=Zoé', 5, 5],
    ['Mme Aubépine', 5, 0]
  ]);
  const turned = figureRows('teacher', counted(), school.timeZone, (of) => ({ 1: 'Aaa', 2: 'Zzz' })[Number(of)] ?? '');
  expect(turned.map(({ name, filled }) => [name, filled])).toEqual([
    ['Aaa', 0],
    ['Zzz', 5]
  ]);
});

test('as a file, a name that would run as a formula is disarmed', () => {
  const csv = figuresCsv(
    figureRows('teacher', counted(), school.timeZone, (of) => names[of]),
    fr.csvHeads
  );
  expect(csv).toContain("'=Zoé;5;5;");
  expect(csv).toContain('Mme Aubépine;5;0;;5;150');
});

test('only lessons that are over, within the days of the period, count', () => {
  const [one] = [
    countClass(frame.classes[0], { sessions: [], homework: [], changes: [] }, week({}), { first: 20261124, last: 20261127 }, school, {
      day: 20261126,
      minutes: 534
    })
  ];
  expect(one.lessons.map(({ day }) => day)).toEqual([20261124, 20261125]);
});
