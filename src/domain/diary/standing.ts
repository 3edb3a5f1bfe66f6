import type { Day, Draft, Minutes, Session } from '../types';
import { comparePlaces, courseOf, type LessonPlace } from './progressions';
import { isLaid, isOver, type LaidDraft } from './slipping';

/** How far a class is in a progression. */
export interface Standing<E> {
  course: string;
  /** Entries that were published, with the day of their session. */
  done: { entry: E; session: Session }[];
  /** Entries that are laid and not published, in the order of their lessons. */
  laid: { entry: E; draft: LaidDraft }[];
  /** Entries that are on no lesson of this course, in the plan's order. */
  remaining: E[];
  /** Laid entries whose lesson is over: behind the calendar. */
  late: number;
  /** Published entries whose lesson is still to come: ahead of it. */
  ahead: number;
  /** Lessons to come until the end of the year. */
  lessonsLeft: number;
  /** Lessons that will be left once everything is done; negative: so many are missing. */
  margin: number;
}

export interface StandingAsked<E> {
  /** Of one progression, in order. */
  entries: readonly E[];
  sessions: readonly Session[];
  drafts: readonly Draft[];
  /** Until the last day of the school year, from `lessonsToLay`. */
  lessons: readonly LessonPlace[];
  now: { day: Day; minutes: Minutes };
}

/** Where each course stands that has something of the progression, in the order of their classes. */
export function standingsOf<E extends { id: number }>({ entries, sessions, drafts, lessons, now }: StandingAsked<E>): Standing<E>[] {
  const ids = new Set(entries.map(({ id }) => id));
  const published = sessions.filter(({ entryId }) => entryId !== undefined && ids.has(entryId));
  const laidDrafts = drafts.filter(isLaid).filter(({ entryId }) => ids.has(entryId));
  const courses = new Map([...published, ...laidDrafts].map((row) => [courseOf(row), row]));
  const sorted = [...courses].sort(([, a], [, b]) => a.classNumber - b.classNumber || comparePlaces(a, b));
  return sorted.map(([course]) => {
    const sessionOf = new Map(published.filter((row) => courseOf(row) === course).map((row) => [row.entryId, row]));
    const draftOf = new Map(laidDrafts.filter((row) => courseOf(row) === course).map((row) => [row.entryId, row]));
    const done: Standing<E>['done'] = [];
    const laid: Standing<E>['laid'] = [];
    const remaining: E[] = [];
    for (const entry of entries) {
      const session = sessionOf.get(entry.id);
      const draft = draftOf.get(entry.id);
      if (session) done.push({ entry, session });
      else if (draft) laid.push({ entry, draft });
      else remaining.push(entry);
    }
    laid.sort((a, b) => comparePlaces(a.draft, b.draft));
    const lessonsLeft = lessons.filter((lesson) => courseOf(lesson) === course && !isOver(lesson, now)).length;
    const ahead = done.filter(({ session }) => !isOver(session, now)).length;
    return {
      course,
      done,
      laid,
      remaining,
      late: laid.filter(({ draft }) => isOver(draft, now)).length,
      ahead,
      lessonsLeft,
      margin: lessonsLeft - ahead - laid.length - remaining.length
    };
  });
}
