import fc from 'fast-check';
import { addDays } from '../days';
import { catchUp, undoMoves } from './catchUp';
import { comparePlaces, shift, type Move } from './progressions';
import { isOver, leftDrafts, lostDrafts, movesAfter, movesForward, movesWithout, type Course, type LaidDraft } from './slipping';
import { draftOn, lessonPlace } from './testing/lessons';

const days = [20261123, 20261126, 20261130, 20261203, 20261207, 20261210];
const course = (change: Partial<Course> = {}): Course => ({
  lessons: days.map((day) => lessonPlace(day)),
  sessions: [],
  drafts: [draftOn(20261126, 1), draftOn(20261130, 2), draftOn(20261203, 3)],
  now: { day: 20261124, minutes: 540 },
  ...change
});
const told = (moves: readonly Move[]): string[] => moves.map(({ entryId, from, to }) => `${entryId}: ${from.day} → ${to?.day ?? 'plan'}`);

test('a cancelled lesson makes what follows shift, until a free lesson takes up the delay', () => {
  const cancelled = course({ lessons: course().lessons.filter(({ day }) => day !== 20261126) });
  expect(lostDrafts(cancelled).map(({ entryId }) => entryId)).toEqual([1]);
  expect(told(movesAfter(cancelled, new Set()))).toEqual(['3: 20261203 → 20261207', '2: 20261130 → 20261203', '1: 20261126 → 20261130']);
});

test('other classes, drafts of the teacher’s own and published lessons stay where they are', () => {
  const moves = movesAfter(
    course({
      lessons: [...course().lessons.filter(({ day }) => day !== 20261126), lessonPlace(20261127, { classNumber: 2 })],
      sessions: [{ key: lessonPlace(20261130).key }],
      drafts: [...course().drafts, draftOn(20261207, undefined), draftOn(20261127, 9, { classNumber: 2 })]
    }),
    new Set()
  );
  expect(told(moves)).toEqual(['3: 20261203 → 20261210', '1: 20261126 → 20261203']);
});

test('a lesson that is over moves only if its teacher says that it was not done', () => {
  const later = course({ now: { day: 20261126, minutes: 535 } });
  expect(leftDrafts(later).map(({ entryId }) => entryId)).toEqual([1]);
  expect(movesAfter(later, new Set())).toEqual([]);
  expect(told(movesAfter(later, new Set([lessonPlace(20261126).key])))).toEqual([
    '3: 20261203 → 20261207',
    '2: 20261130 → 20261203',
    '1: 20261126 → 20261130'
  ]);
  expect(leftDrafts({ ...later, sessions: [{ key: lessonPlace(20261126).key }] })).toEqual([]);
  expect([isOver(lessonPlace(20261126), { day: 20261126, minutes: 534 }), isOver(lessonPlace(20261126), later.now)]).toEqual([false, true]);
});

test('forward, the gap before a lesson closes and its followers come along', () => {
  const gap = course({ drafts: [draftOn(20261126, 1), draftOn(20261203, 2), draftOn(20261207, 3)] });
  const moves = movesForward(gap, gap.drafts[1] as LaidDraft);
  expect(told(moves)).toEqual(['2: 20261203 → 20261130', '3: 20261207 → 20261203']);
  expect(movesForward(course(), course().drafts[1] as LaidDraft)).toEqual([]);
  // A lesson that is free before the session before is none: it would overtake that one.
  expect(told(movesForward({ ...gap, now: { day: 20261120, minutes: 0 } }, gap.drafts[1] as LaidDraft))).toEqual(told(moves));
  // The first of all comes to the next lesson that is not over, not into the past.
  expect(told(movesForward(gap, gap.drafts[0] as LaidDraft))).toEqual(told(moves));
});

test('a session taken out goes back into the plan, and what follows comes forward', () => {
  expect(told(movesWithout(course(), course().drafts[0] as LaidDraft))).toEqual([
    '1: 20261126 → plan',
    '2: 20261130 → 20261126',
    '3: 20261203 → 20261130'
  ]);
  expect(told(movesWithout(course(), course().drafts[2] as LaidDraft))).toEqual(['3: 20261203 → plan']);
});

test('moves are taken back in the opposite order, with the days of the homework', () => {
  const moves = movesAfter(course(), new Set([lessonPlace(20261126).key]));
  const undone = undoMoves([...moves, { entryId: 8, from: lessonPlace(20261210) }], new Map([[lessonPlace(20261130).key, 20261203]]));
  expect(told(undone)).toEqual(['1: 20261130 → 20261126', '2: 20261203 → 20261130', '3: 20261207 → 20261203']);
  expect(undone.map(({ dueDay }) => dueDay)).toEqual([undefined, 20261203, undefined]);
});

test('coming forward keeps the order, loses and doubles nothing, and written in order finds each lesson free', () => {
  const nine = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  fc.assert(
    fc.property(nine, nine, (held, gone) => {
      const lessons = [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .filter((at) => held.includes(at) || !gone.includes(at))
        .map((at) => lessonPlace(addDays(20261123, at)));
      const placements = held.map((at) => ({ entryId: at + 1, place: lessonPlace(addDays(20261123, at)) }));
      const moves = catchUp(placements, lessons);
      const holder = new Map(placements.map(({ entryId, place }) => [place.key, entryId]));
      for (const { entryId, from, to } of moves) {
        expect([holder.get(from.key), to && holder.has(to.key), to && comparePlaces(to, from) < 0]).toEqual([entryId, false, true]);
        holder.delete(from.key);
        if (to) holder.set(to.key, entryId);
      }
      // The first lessons, in order, without a gap.
      expect(lessons.map(({ key }) => holder.get(key))).toEqual(lessons.map((_lesson, at) => placements[at]?.entryId));
    })
  );
});

test('slipping and coming forward again is where one began', () => {
  const start = course();
  const moves = movesAfter(start, new Set([lessonPlace(20261126).key]));
  const moved = start.drafts.map((draft) => {
    const to = moves.find(({ entryId }) => entryId === draft.entryId)?.to;
    return to ? draftOn(to.day, draft.entryId) : draft;
  });
  const back = movesForward({ ...start, drafts: moved }, moved[0] as LaidDraft);
  expect(told(back)).toEqual(['1: 20261130 → 20261126', '2: 20261203 → 20261130', '3: 20261207 → 20261203']);
  expect(shift([], start.lessons, new Set(), 20261124)).toEqual([]);
});
