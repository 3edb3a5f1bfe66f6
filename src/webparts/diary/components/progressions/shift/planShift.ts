import {
  isLaid,
  isOver,
  leftDrafts,
  lostDrafts,
  movesAfter,
  movesForward,
  movesWithout,
  type Course,
  type LaidDraft
} from '../../../../../domain/diary/slipping';
import type { Move } from '../../../../../domain/diary/progressions';
import type { ShiftAsked } from '../types';

/** What there is to shift, and the moves that do it. */
export interface ShiftPlan {
  lost: LaidDraft[];
  /** Past ones that are drafts still: their teacher says which were not done. */
  left: LaidDraft[];
  moves: Move[];
  /** False when the session that was asked for is laid no more. */
  found: boolean;
}

/** @param notDone keys of past lessons that were not done */
export function planShift(course: Course, asked: ShiftAsked | undefined, notDone: ReadonlySet<string>): ShiftPlan {
  const lost = lostDrafts(course);
  if (!asked) return { lost, left: leftDrafts(course), moves: movesAfter(course, notDone), found: true };
  const draft = course.drafts.filter(isLaid).find(({ id }) => id === asked.draftId);
  const none = { lost: [], left: [], moves: [], found: draft !== undefined };
  if (!draft) return none;
  if (asked.kind === 'later') return { ...none, moves: movesAfter(course, new Set([draft.key])) };
  // A session whose lesson is over comes forward into nothing.
  if (asked.kind === 'earlier') return { ...none, moves: isOver(draft, course.now) ? [] : movesForward(course, draft) };
  return { ...none, moves: movesWithout(course, draft) };
}
