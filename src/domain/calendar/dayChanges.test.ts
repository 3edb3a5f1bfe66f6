import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../bellSchedule';
import { timetableOfWeek } from '../timetable';
import type { TimetableSlot } from '../types';
import { applyDayChanges, type ChangedWeek } from './dayChanges';
import { DEFAULT_CALENDAR } from './defaults';
import { createSchoolCalendar } from './schoolCalendar';
import type { DayChange } from './types';

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

const change = (parts: Partial<DayChange>): DayChange => ({
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
  note: '',
  ...parts
});

const added = (parts: Partial<DayChange> = {}): DayChange =>
  change({ kind: 'added', periodId: 'S1', subject: 'Mathématiques', teacherName: 'Mme Aubépine', room: '204', ...parts });

const school = { ...DEFAULT_CALENDAR, periods: [...DEFAULT_PERIODS] };
const slots = [slot({}), slot({ id: 2, weekday: 3, periodId: 'M2' }), slot({ id: 3, weekday: 5, periodId: 'M2', group: 'G1' })];

const weekWith = (changes: DayChange[], of = slots, week = 464): ChangedWeek =>
  applyDayChanges(timetableOfWeek(of, week, school, createSchoolCalendar(school)), changes, school);

const shown = ({ lessons }: ChangedWeek): unknown[] =>
  lessons.map(({ day, slot: { periodId, room }, state }) => [day, periodId, room, state]);

describe('the changes of a day', () => {
  it('leave a week without any as planned', () => {
    expect(weekWith([])).toMatchObject({
      lessons: [{ state: 'planned', note: '' }, { state: 'planned' }, { state: 'planned' }],
      orphans: []
    });
  });

  it('show a cancelled lesson as such, and why', () => {
    const week = weekWith([change({ note: 'Sortie au jardin botanique' })]);
    expect(week.lessons).toHaveLength(3);
    expect(week.lessons[0]).toMatchObject({ state: 'cancelled', note: 'Sortie au jardin botanique', slot: { id: 1 } });
    expect(week.orphans).toEqual([]);
  });

  it('put an added lesson at the bells of its weekday', () => {
    expect(weekWith([added()]).lessons[1]).toMatchObject({
      state: 'added',
      day: 20261123,
      start: 810,
      end: 865,
      slot: { id: 0, room: '204' }
    });
  });

  it('give a lesson another room or another teacher, and keep what was planned', () => {
    const [lesson] = weekWith([
      change({ kind: 'changed', room: '301' }),
      change({ kind: 'changed', replacedBy: { teacherNumber: 9, teacherName: 'M. Charme' } })
    ]).lessons;
    expect(lesson).toMatchObject({
      state: 'changed',
      slot: { room: '301', teacherNumber: 9, teacherName: 'M. Charme' },
      planned: { room: '112', teacherNumber: 3, teacherName: 'Mme Aubépine' }
    });
  });

  it('let an added lesson be changed and called off', () => {
    expect(shown(weekWith([change({ kind: 'changed', periodId: 'S1', room: '105' }), added()]))).toContainEqual([
      20261123,
      'S1',
      '105',
      'added'
    ]);
    expect(shown(weekWith([change({ periodId: 'S1' }), added()]))).toContainEqual([20261123, 'S1', '204', 'cancelled']);
  });

  it('keep a cancelled lesson cancelled, whichever was entered first', () => {
    const other = change({ kind: 'changed', room: '301' });
    for (const changes of [
      [change({}), other],
      [other, change({})]
    ]) {
      expect(weekWith(changes).lessons[0]).toMatchObject({ state: 'cancelled', slot: { room: '301' }, planned: { room: '112' } });
    }
  });

  it('that concern no lesson are reported, each with its reason', () => {
    const reasons = (changes: DayChange[], of?: TimetableSlot[], week?: number): string[] =>
      weekWith(changes, of, week).orphans.map(({ reason }) => reason);
    expect(reasons([change({ periodId: 'M3' })])).toEqual(['noLesson']);
    expect(reasons([change({ teacherNumber: 8 })])).toEqual(['noLesson']);
    expect(reasons([change({ day: 20261127, periodId: 'M2' })])).toEqual(['noLesson']);
    expect(reasons([added({ periodId: 'M1' })])).toEqual(['alreadyThere']);
    expect(reasons([added(), added()])).toEqual(['alreadyThere']);
    expect(reasons([added({ periodId: 'S9' })])).toEqual(['unknownPeriod']);
    // Wednesday 11 November 2026.
    expect(reasons([change({ day: 20261111, periodId: 'M2' })], slots, 462)).toEqual(['dayOff']);
  });

  it('of another week are passed over', () => {
    expect(weekWith([change({ day: 20261130 })])).toEqual(weekWith([]));
  });

  it('of one day concern the slots of both weeks where a school shows both', () => {
    const both = [slot({ id: 1, parity: 'A' }), slot({ id: 2, parity: 'B', room: '113' })];
    expect(weekWith([change({})], both).lessons.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });

  const anyChange = fc.record({
    day: fc.constantFrom(20261123, 20261125, 20261127, 20261130),
    periodId: fc.constantFrom('M1', 'M2', 'S9'),
    group: fc.constantFrom('', 'G1'),
    kind: fc.constantFrom('cancelled' as const, 'added' as const, 'changed' as const),
    room: fc.constantFrom('', '301')
  });

  it('lose no lesson and no change, and cancel in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(anyChange.map(change), { maxLength: 12 }), (changes) => {
        const week = weekWith(changes);
        const reversed = weekWith([...changes].reverse());
        const count = (state: string, of: ChangedWeek): number => of.lessons.filter((lesson) => lesson.state === state).length;
        expect(slots.every(({ id }) => week.lessons.some((lesson) => (lesson.planned ?? lesson.slot).id === id))).toBe(true);
        expect(count('cancelled', week)).toBe(count('cancelled', reversed));
        expect(week.orphans.length).toBe(reversed.orphans.length);
        const addedOnes = changes.filter(({ kind, day }) => kind === 'added' && day !== 20261130).length;
        expect(week.lessons.length - slots.length).toBe(addedOnes - week.orphans.filter(({ change: { kind } }) => kind === 'added').length);
        expect(weekWith(changes)).toEqual(week);
      })
    );
  });
});
