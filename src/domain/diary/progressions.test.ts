import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../bellSchedule';
import { DEFAULT_CALENDAR } from '../calendar/defaults';
import { createSchoolCalendar } from '../calendar/schoolCalendar';
import type { DayChange } from '../calendar/types';
import { addDays } from '../days';
import { makeSessionKey } from '../sessionKey';
import type { Day, TimetableSlot } from '../types';
import {
  comparePlaces,
  courseOf,
  layOn,
  lessonsToLay,
  orderBetween,
  renumbered,
  shift,
  sortEntries,
  type LessonPlace,
  type Move,
  type Placement,
  type ProgressionEntry
} from './progressions';

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
const place = (day: Day, change: Partial<LessonPlace> = {}): LessonPlace => {
  const at = { classNumber: 1, day, periodId: 'M1', subjectCode: 'MATHS', group: '', ...change };
  return { subject: 'Mathématiques', teacherNumber: 1, teacherName: 'Mme Aubépine', start: 480, end: 535, ...at, key: makeSessionKey(at) };
};
const entry = (id: number, change: Partial<ProgressionEntry> = {}): ProgressionEntry & { id: number } => ({
  id,
  progressionId: 1,
  folder: '',
  order: id * 10,
  title: `Séance ${id}`,
  body: '',
  status: 'published',
  ...change
});

describe('the plan’s order', () => {
  it('is that of the folders, then of the entries', () => {
    const entries = [entry(1, { folder: 'B' }), entry(2, { folder: 'A', order: 9 }), entry(3), entry(4, { folder: 'A', order: 2 })];
    expect(sortEntries(entries, ['A', 'B']).map(({ id }) => id)).toEqual([3, 4, 2, 1]);
  });

  it('leaves room between neighbours, and says when there is none left', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 3000 }), (before, gap) => {
        const between = orderBetween(before, before + gap);
        expect(between === undefined).toBe(gap === 1);
        if (between !== undefined) expect(between > before && between < before + gap).toBe(true);
        expect(orderBetween(before, undefined)).toBeGreaterThan(before);
        expect(orderBetween(undefined, before)).toBeLessThan(before);
      })
    );
    const orders = renumbered(5);
    expect(orders.slice(1).every((order, index) => orderBetween(orders[index], order) !== undefined)).toBe(true);
    expect(orderBetween(undefined, undefined)).toBe(renumbered(1)[0]);
  });
});

describe('the lessons to lay on', () => {
  const slots = [
    slot({ id: 1 }),
    slot({ id: 2, weekday: 4, periodId: 'M2' }),
    slot({ id: 3, weekday: 4, periodId: 'M2', teacherNumber: 2 })
  ];
  const change = (part: Partial<DayChange>): DayChange => ({
    day: 20261126,
    periodId: 'M2',
    classNumber: 1,
    group: '',
    subjectCode: 'MATHS',
    teacherNumber: 1,
    kind: 'cancelled',
    room: '',
    subject: 'Mathématiques',
    teacherName: 'Mme Aubépine',
    note: '',
    ...part
  });

  it('are those of the timetable but for holidays and closures, two teachers’ one lesson once', () => {
    const lessons = lessonsToLay({ slots, changes: [], school, calendar, from: 20261124, until: 20270105 });
    expect(lessons.map(({ day, periodId }) => `${day} ${periodId}`)).toEqual([
      '20261126 M2',
      '20261130 M1',
      '20261207 M1',
      '20261210 M2',
      '20261214 M1',
      '20261217 M2',
      '20270104 M1'
    ]);
  });

  it('follow the changes of the day', () => {
    const changes = [
      change({}),
      change({ teacherNumber: 2 }),
      change({ kind: 'added', day: 20261125, periodId: 'S1', note: 'Rattrapage' }),
      change({ kind: 'cancelled', day: 20261130, periodId: 'M1' })
    ];
    const lessons = lessonsToLay({ slots, changes, school, calendar, from: 20261123, until: 20261130 });
    expect(lessons.map(({ day, periodId }) => `${day} ${periodId}`)).toEqual(['20261123 M1', '20261125 S1']);
  });
});

describe('laying a plan', () => {
  it('goes lesson by lesson over what is free, each class by itself, and says what found no lesson', () => {
    const lessons = [
      place(20261123),
      place(20261130),
      place(20261207),
      place(20261124, { classNumber: 2 }),
      place(20261201, { classNumber: 2 })
    ];
    const taken = new Set([place(20261130).key]);
    const { drafts, unplaced } = layOn([entry(1), entry(2), entry(3)], lessons, taken, calendar);
    expect(drafts.map((draft) => [draft.entry.id, draft.place.key])).toEqual([
      [1, place(20261123).key],
      [2, place(20261207).key],
      [1, place(20261124, { classNumber: 2 }).key],
      [2, place(20261201, { classNumber: 2 }).key]
    ]);
    expect(unplaced.map(({ course, entry: { id } }) => [course, id])).toEqual([
      ['1|MATHS|', 3],
      ['2|MATHS|', 3]
    ]);
  });

  it('gives homework for a later lesson of the same class, or for the next school day after the last one', () => {
    const work = { title: 'Exercice 5', body: '', minutes: 20, toHandIn: false };
    const lessons = [place(20261123), place(20261126), place(20261218)];
    const entries = [2, 9, 1].map((dueAfter, index) => entry(index + 1, { homework: { ...work, dueAfter } }));
    const { drafts } = layOn(entries, lessons, new Set(), calendar);
    expect(drafts.map(({ homework }) => homework)).toEqual([20261218, 20261218, 20270104].map((dueDay) => ({ ...work, dueDay })));
  });

  it('lays each entry on each course at most once, in order, only on free lessons, and forgets none', () => {
    const anyLessons = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(1, 2)), {
      maxLength: 20,
      selector: (one) => one.join()
    });
    fc.assert(
      fc.property(
        anyLessons,
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 0, max: 8 }),
        (chosen, busy, count) => {
          const lessons = chosen.map(([offset, classNumber]) => place(addDays(20261123, offset), { classNumber }));
          const taken = new Set(lessons.filter((_lesson, index) => busy[index]).map(({ key }) => key));
          const entries = Array.from({ length: count }, (_unused, index) => entry(index + 1));
          const { drafts, unplaced } = layOn(entries, lessons, taken, calendar);
          for (const course of new Set(lessons.map(courseOf))) {
            const free = lessons.filter((lesson) => courseOf(lesson) === course && !taken.has(lesson.key)).sort(comparePlaces);
            const laid = drafts.filter((draft) => courseOf(draft.place) === course);
            expect(laid.map((draft) => draft.place)).toEqual(free.slice(0, count));
            const left = unplaced.filter((one) => one.course === course).map((one) => one.entry.id);
            expect([...laid.map((draft) => draft.entry.id), ...left]).toEqual(entries.map(({ id }) => id));
          }
        }
      )
    );
  });
});

describe('a lesson that slips', () => {
  const days = [20261123, 20261126, 20261130, 20261207, 20261210];
  const lessons = days.map((day) => place(day));
  const placed = (...of: number[]): Placement[] => of.map((index, at) => ({ entryId: at + 1, place: lessons[index] }));
  const told = (moves: readonly Move[]): [number, Day, Day | undefined][] =>
    moves.map(({ entryId, from, to }) => [entryId, from.day, to?.day]);

  it('is taken over by the next, and so on, until a free lesson takes up the delay', () => {
    // Entries on the first three lessons and the last; the fourth is free.
    const moves = shift(placed(0, 1, 2, 4), lessons, new Set([lessons[0].key]), 20261123);
    expect(told(moves)).toEqual([
      [3, 20261130, 20261207],
      [2, 20261126, 20261130],
      [1, 20261123, 20261126]
    ]);
    expect(moves[0].nextDay).toBe(20261210);
  });

  it('because it is cancelled moves what was on it', () => {
    const moves = shift(placed(0, 1), [lessons[1], lessons[2]], new Set(), 20261123);
    expect(told(moves)).toEqual([
      [2, 20261126, 20261130],
      [1, 20261123, 20261126]
    ]);
  });

  it('is never made up on a day that is over', () => {
    const moves = shift(placed(0), lessons, new Set([lessons[0].key]), 20261201);
    expect(told(moves)).toEqual([[1, 20261123, 20261207]]);
  });

  it('without a lesson left goes back into the plan', () => {
    const moves = shift(placed(3, 4), lessons, new Set([lessons[3].key]), 20261123);
    expect(told(moves)).toEqual([
      [2, 20261210, undefined],
      [1, 20261207, 20261210]
    ]);
  });

  it('changes nothing when nothing has slipped', () => {
    expect(shift(placed(0, 2, 4), lessons, new Set(), 20270101)).toEqual([]);
  });
});

/** Every way of putting the entries on lessons, by trying them all; the best is the one whose first entry comes soonest, then the second, … */
function bruteForce(placements: readonly Placement[], available: readonly LessonPlace[], notBefore: Day): (string | undefined)[] {
  const best: { found?: number[] } = {};
  const NONE = available.length;
  const search = (index: number, chosen: number[]): void => {
    if (index === placements.length) {
      if (!best.found || compareLists(chosen, best.found) < 0) best.found = chosen;
      return;
    }
    const own = placements[index].place;
    const last = chosen.length > 0 ? chosen[chosen.length - 1] : -1;
    for (let at = 0; at <= NONE; at++) {
      const after = at > last || (at === NONE && last === NONE);
      const allowed =
        at === NONE || available[at].key === own.key || (comparePlaces(available[at], own) > 0 && available[at].day >= notBefore);
      if (after && allowed) search(index + 1, [...chosen, at]);
    }
  };
  search(0, []);
  return (best.found ?? []).map((at) => available[at]?.key);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return a[index] - b[index];
  return 0;
}

describe('against a model that tries everything', () => {
  const anyCase = fc.record({
    // Which of nine lessons hold an entry, take place at all, or were not done.
    held: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { maxLength: 5 }),
    cancelled: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { maxLength: 4 }),
    notDone: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { maxLength: 3 }),
    today: fc.integer({ min: 0, max: 9 })
  });
  const lessonAt = (index: number, classNumber = 1): LessonPlace => place(addDays(20261123, index), { classNumber });

  it('each entry is where it would soonest be, none is lost or doubled, and the order holds', () => {
    fc.assert(
      fc.property(anyCase, ({ held, cancelled, notDone, today }) => {
        const placements = held.map((index) => ({ entryId: index + 1, place: lessonAt(index) }));
        const lessons = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((index) => !cancelled.includes(index)).map((index) => lessonAt(index));
        const slipped = new Set(notDone.map((index) => lessonAt(index).key));
        const notBefore = addDays(20261123, today);
        const moves = shift(placements, lessons, slipped, notBefore);
        const moveOf = new Map(moves.map((move) => [move.entryId, move]));
        expect(moveOf.size).toBe(moves.length);
        const after = placements.map(({ entryId, place: own }) => (moveOf.has(entryId) ? moveOf.get(entryId)?.to?.key : own.key));
        const available = lessons.filter(({ key }) => !slipped.has(key));
        expect(after).toEqual(bruteForce(placements, available, notBefore));
        const kept = after.filter((key) => key !== undefined);
        expect(new Set(kept).size).toBe(kept.length);
        for (const { from, to } of moves) expect(to?.key).not.toBe(from.key);
      }),
      { numRuns: 400 }
    );
  });

  it('written in the order told, each move finds its lesson free', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        const all = [one, other]
          .map(({ held }, index) => held.map((at) => ({ entryId: index * 10 + at, place: lessonAt(at, index + 1) })))
          .flat();
        const lessons = [0, 1, 2, 3, 4, 5, 6, 7, 8]
          .filter((index) => !one.cancelled.includes(index))
          .flatMap((index) => [lessonAt(index, 1), lessonAt(index, 2)]);
        const holder = new Map(all.map((placement) => [placement.place.key, placement.entryId]));
        for (const { entryId, from, to } of shift(all, lessons, new Set(), 20261101)) {
          expect(holder.get(from.key)).toBe(entryId);
          holder.delete(from.key);
          if (!to) continue;
          expect([to.classNumber, holder.has(to.key)]).toEqual([from.classNumber, false]);
          holder.set(to.key, entryId);
        }
      })
    );
  });
});
