import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../bellSchedule';
import { timetableOfWeek } from '../timetable';
import type { TimetableSlot } from '../types';
import { DEFAULT_CALENDAR } from './defaults';
import { createSchoolCalendar } from './schoolCalendar';
import { applyTeacherChanges, teacherLessonsBetween, type TeacherWeekOfDays } from './teacherDay';
import type { DayChange } from './types';

const WEEK = 464;
const ME = 3;
const OTHER = { teacherNumber: 9, teacherName: 'M. Charme' };
const school = { ...DEFAULT_CALENDAR, periods: [...DEFAULT_PERIODS] };
const mine: TimetableSlot = {
  id: 1,
  classNumber: 2,
  teacherNumber: ME,
  teacherName: 'Mme Aubépine',
  weekday: 1,
  periodId: 'M1',
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  group: '',
  room: '112',
  parity: ''
};

const change = (parts: Partial<DayChange>): DayChange => ({
  day: 20261123,
  periodId: 'M1',
  classNumber: 2,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: ME,
  kind: 'changed',
  room: '',
  subject: 'Mathématiques',
  teacherName: 'Mme Aubépine',
  note: '',
  ...parts
});

/** M. Charme's lesson of Tuesday, which I take. */
const taken = (parts: Partial<DayChange> = {}): DayChange =>
  change({
    ...OTHER,
    day: 20261124,
    periodId: 'S2',
    room: '204',
    replacedBy: { teacherNumber: ME, teacherName: 'Mme Aubépine' },
    ...parts
  });

const weekWith = (changes: readonly DayChange[], slots = [mine]): TeacherWeekOfDays =>
  applyTeacherChanges(timetableOfWeek(slots, WEEK, school, createSchoolCalendar(school)), changes, school, ME);

describe('a teacher’s week with the changes of its days', () => {
  it('keeps a lesson that somebody else takes', () => {
    const { lessons, orphans } = weekWith([change({ replacedBy: OTHER })]);
    expect(lessons).toMatchObject([{ state: 'changed', slot: OTHER, planned: { teacherNumber: ME } }]);
    expect(lessons[0].insteadOf).toBeUndefined();
    expect(orphans).toEqual([]);
  });

  it('has the lessons that this teacher takes, with the room and the name of whose they are', () => {
    const { lessons, orphans } = weekWith([taken({ note: 'Page 12' })]);
    expect(lessons[1]).toMatchObject({
      day: 20261124,
      start: 870,
      state: 'added',
      insteadOf: 'M. Charme',
      note: 'Page 12',
      slot: { id: 0, teacherNumber: ME, teacherName: 'Mme Aubépine', room: '204', subject: 'Mathématiques' }
    });
    expect(orphans).toEqual([]);
  });

  it('shows that a lesson which was taken is called off', () => {
    expect(weekWith([taken({ kind: 'cancelled' })]).lessons[1]).toMatchObject({ state: 'cancelled', insteadOf: 'M. Charme' });
    expect(weekWith([taken(), taken({ kind: 'cancelled' })]).lessons).toHaveLength(2);
  });

  it('has a lesson once that was taken twice, as the later row says', () => {
    const { lessons, orphans } = weekWith([taken(), taken({ room: 'CDI' })]);
    expect(lessons.slice(1)).toMatchObject([{ slot: { room: 'CDI' } }]);
    expect(orphans).toEqual([]);
  });

  it('tells an added lesson of one’s own from one that is taken', () => {
    const { lessons } = weekWith([change({ kind: 'added', periodId: 'S1', room: '7' })]);
    expect(lessons[1]).toMatchObject({ state: 'added' });
    expect(lessons[1].insteadOf).toBeUndefined();
  });

  it('passes over what is neither this teacher’s nor taken by them', () => {
    expect(weekWith([change({ teacherNumber: 8 }), taken({ replacedBy: { teacherNumber: 8, teacherName: 'x' } })])).toEqual(weekWith([]));
  });

  it('between two days holds what each of them has, also what is taken', () => {
    const slots = [mine, { ...mine, id: 2, teacherNumber: 9, weekday: 2 as const }];
    const lessons = teacherLessonsBetween(slots, 20261124, 20261130, school, createSchoolCalendar(school), [taken()], ME);
    expect(lessons.map(({ day, state }) => [day, state])).toEqual([
      [20261124, 'added'],
      [20261130, 'planned']
    ]);
  });

  it('never loses a lesson of the timetable, whatever the changes', () => {
    const anyChange = fc.record({
      teacherNumber: fc.constantFrom(ME, 9),
      kind: fc.constantFrom('cancelled' as const, 'added' as const, 'changed' as const),
      periodId: fc.constantFrom('M1', 'M2', 'XX'),
      replacedBy: fc.constantFrom(undefined, OTHER, { teacherNumber: ME, teacherName: 'Mme Aubépine' })
    });
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), (parts) => {
        const { lessons } = weekWith(parts.map(change));
        const own = lessons.filter(({ slot, planned }) => (planned ?? slot).id === mine.id);
        return (
          own.length === 1 && lessons.filter(({ insteadOf }) => insteadOf !== undefined).every(({ slot }) => slot.teacherNumber === ME)
        );
      })
    );
  });
});
