import type { Day, Draft, Minutes, Session } from '../types';
import { catchUp } from './catchUp';
import { comparePlaces, courseOf, shift, type LessonPlace, type Move, type Placement } from './progressions';

/** What is written of a teacher's lessons from some day on, and those lessons that take place. */
export interface Course {
  lessons: readonly LessonPlace[];
  sessions: readonly Pick<Session, 'key'>[];
  drafts: readonly Draft[];
  /** The school's clock. */
  now: { day: Day; minutes: Minutes };
}

/** A draft that was laid from a progression: drafts of their own stay where their teacher put them. */
export type LaidDraft = Draft & { entryId: number };

export function isLaid(draft: Draft): draft is LaidDraft {
  return draft.entryId !== undefined;
}

export function placementOf(draft: LaidDraft): Placement {
  const { classNumber, day, periodId, subjectCode, group, key, subject, teacherNumber, teacherName, start, end } = draft;
  const place = { classNumber, day, periodId, subjectCode, group, key, subject, teacherNumber, teacherName, start, end };
  return { entryId: draft.entryId, place };
}

/** Laid drafts of which the lesson no longer takes place: cancelled, on a day off or a closed day, or gone from the timetable. */
export function lostDrafts({ lessons, sessions, drafts }: Pick<Course, 'lessons' | 'sessions' | 'drafts'>): LaidDraft[] {
  const kept = new Set([...lessons, ...sessions].map(({ key }) => key));
  return drafts.filter(isLaid).filter(({ key }) => !kept.has(key));
}

/** Laid drafts of which the lesson is over: done and never published, or not done. Only their teacher knows. */
export function leftDrafts({ lessons, sessions, drafts, now }: Course): LaidDraft[] {
  const published = new Set(sessions.map(({ key }) => key));
  const took = new Set(lessons.map(({ key }) => key));
  return drafts.filter(isLaid).filter((draft) => isOver(draft, now) && took.has(draft.key) && !published.has(draft.key));
}

export function isOver({ day, end }: Pick<LessonPlace, 'day' | 'end'>, now: Course['now']): boolean {
  return day < now.day || (day === now.day && end <= now.minutes);
}

/**
 * The moves after some lessons slipped: of what is laid in their courses and not over, and of the lessons that hold nothing else.
 * @param slipped keys of lessons that did not or will not see their session; lost ones need not be named
 */
export function movesAfter(course: Course, slipped: ReadonlySet<string>): Move[] {
  const lost = lostDrafts(course);
  const away = new Set([...slipped, ...lost.map(({ key }) => key)]);
  const concerned = course.drafts.filter(isLaid).filter(({ key }) => away.has(key));
  const courses = new Set(concerned.map(courseOf));
  const moving = movable(course).filter((draft) => courses.has(courseOf(draft)) || away.has(draft.key));
  const placements = [...moving, ...concerned.filter((draft) => !moving.includes(draft))].map(placementOf);
  return shift(placements, freeFor(course, placements), away, course.now.day);
}

/** The moves that close the gaps before a laid draft and after the one before it; the drafts that follow it come along. */
export function movesForward(course: Course, from: LaidDraft): Move[] {
  const { place } = placementOf(from);
  const ofCourse = movable(course)
    .filter((draft) => courseOf(draft) === courseOf(from))
    .map(placementOf)
    .sort((a, b) => comparePlaces(a.place, b.place));
  const before = ofCourse.filter((one) => comparePlaces(one.place, place) < 0);
  const placements = ofCourse.slice(before.length);
  return catchUp(placements, freeFor(course, placements), before[before.length - 1]?.place);
}

/** A draft that goes back into the plan, and what follows it comes forward. */
export function movesWithout(course: Course, taken: LaidDraft): Move[] {
  const { entryId, place } = placementOf(taken);
  const rest = { ...course, drafts: course.drafts.filter(({ id }) => id !== taken.id) };
  const next = movable(rest)
    .filter((draft) => courseOf(draft) === courseOf(taken) && comparePlaces(placementOf(draft).place, place) > 0)
    .sort((a, b) => comparePlaces(placementOf(a).place, placementOf(b).place))[0];
  return [{ entryId, from: place }, ...(next ? movesForward(rest, next) : [])];
}

/** Laid drafts whose lesson is to come and that nobody published. */
function movable({ drafts, sessions, now }: Course): LaidDraft[] {
  const published = new Set(sessions.map(({ key }) => key));
  return drafts.filter(isLaid).filter((draft) => !isOver(draft, now) && !published.has(draft.key));
}

/** Lessons to come that hold nothing but what is placed. */
function freeFor({ lessons, sessions, drafts, now }: Course, placements: readonly Placement[]): LessonPlace[] {
  const own = new Set(placements.map(({ place }) => place.key));
  const held = new Set([...sessions, ...drafts].map(({ key }) => key).filter((key) => !own.has(key)));
  return lessons.filter((lesson) => !held.has(lesson.key) && !isOver(lesson, now));
}
