import { standingsOf } from './standing';
import { draftOn, lessonPlace, planEntry } from './testing/lessons';
import { sessionRow } from './testing/rows';

const entries = [1, 2, 3, 4, 5].map((id) => planEntry(id));
const now = { day: 20261130, minutes: 600 };
const lessons = [20261130, 20261203, 20261207, 20261210].map((day) => lessonPlace(day));

test('each class stands somewhere else', () => {
  const standings = standingsOf({
    entries,
    sessions: [
      sessionRow(1, { day: 20261123, entryId: 1 }),
      sessionRow(2, { day: 20261203, entryId: 3 }),
      sessionRow(3, { classNumber: 2, entryId: 1 }),
      sessionRow(4, { classNumber: 3, entryId: 99 })
    ],
    drafts: [draftOn(20261126, 2), draftOn(20261207, 4), draftOn(20261210, undefined)],
    lessons,
    now
  });
  expect(standings.map(({ course }) => course)).toEqual(['1|MATHS|', '2|MATHS|']);
  const [first, second] = standings;
  expect(first.done.map(({ entry }) => entry.id)).toEqual([1, 3]);
  expect(first.laid.map(({ entry }) => entry.id)).toEqual([2, 4]);
  expect(first.remaining.map(({ id }) => id)).toEqual([5]);
  // The draft of Thursday is late, Thursday's published session ahead; of three lessons to come all are needed, and one is missing.
  expect([first.late, first.ahead, first.lessonsLeft, first.margin]).toEqual([1, 1, 3, -1]);
  expect([second.done.length, second.remaining.length, second.lessonsLeft, second.margin]).toEqual([1, 4, 0, -4]);
});

test('what was published counts as done, whatever draft was left of it', () => {
  const [standing] = standingsOf({ entries, sessions: [sessionRow(1, { entryId: 1 })], drafts: [draftOn(20261123, 1)], lessons, now });
  expect([standing.done.length, standing.laid.length, standing.late]).toEqual([1, 0, 0]);
});
