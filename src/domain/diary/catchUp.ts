import type { Day } from '../types';
import { byCourse, comparePlaces, targetAt, type LessonPlace, type Move, type Placement } from './progressions';

/**
 * The other direction of `shift`: entries go to the first lessons that are free, in their order, so that gaps close. None overtakes
 * another, none moves to a later lesson, and none moves that need not.
 * @param placements entries that are to come forward, not done yet
 * @param lessons that take place and hold nothing else, from `lessonsToLay`; those of `placements` are among them
 * @param after nothing comes forward to this lesson or before it: the one of the entry before
 * @returns the moves, each course from the first lesson to the last, so that written in this order each finds its lesson free
 */
export function catchUp(placements: readonly Placement[], lessons: readonly LessonPlace[], after?: LessonPlace): Move[] {
  const available = byCourse(
    lessons.filter((lesson) => !after || comparePlaces(lesson, after) > 0),
    (lesson) => lesson
  );
  return [...byCourse(placements, ({ place }) => place)].flatMap(([course, ofCourse]) => {
    const free = available.get(course) ?? [];
    return ofCourse.flatMap(({ entryId, place }, index): Move[] => {
      const to = free[index];
      return to && comparePlaces(to, place) < 0 ? [{ entryId, from: place, ...targetAt(free, index) }] : [];
    });
  });
}

/**
 * What takes moves back: each entry returns to its lesson, and its homework to its day. Entries that went back into the plan are not
 * among them; they are laid again.
 * @param dueDays when the homework of each moved session was due, by the key of the lesson that it came from
 */
export function undoMoves(moves: readonly Move[], dueDays: ReadonlyMap<string, Day>): Move[] {
  return [...moves].reverse().flatMap(({ entryId, from, to }): Move[] => {
    if (!to) return [];
    const dueDay = dueDays.get(from.key);
    return [{ entryId, from: to, to: from, ...(dueDay === undefined ? {} : { dueDay }) }];
  });
}
