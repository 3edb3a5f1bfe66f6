import { applyDayChanges } from '../calendar/dayChanges';
import type { DayOff } from '../calendar/schoolCalendar';
import { weekIndexOf } from '../days';
import { timetableOfWeek } from '../timetable';
import type { WeekIndex } from '../types';
import {
  comparePlaces,
  courseOf,
  layOn,
  lessonsToLay,
  placeOf,
  type Laid,
  type LessonPlace,
  type LessonsAsked,
  type ProgressionEntry
} from './progressions';

/** Why nothing can be laid on a lesson. */
export type Skipped =
  | { why: 'cancelled'; note: string }
  | { why: 'dayOff'; off: DayOff }
  | { why: 'closed'; title: string }
  /** Something is written there already; its title, may be empty. */
  | { why: 'held'; title: string };

/** A lesson as the preview shows it: with what it gets, or why it is passed over; neither for one that stays free. */
export interface LaidLesson<E> {
  place: LessonPlace;
  entry?: E;
  skipped?: Skipped;
}

export interface LayPlan<E> extends Laid<E> {
  /** Entries that a course has already, so that they are not laid twice. */
  already: { course: string; entry: E }[];
  /** From the first day to the last lesson that gets something, each in its order. */
  weeks: { week: WeekIndex; lessons: LaidLesson<E>[] }[];
}

export interface LayPlanAsked<E> extends LessonsAsked {
  /** As `courseOf` names them. */
  courses: ReadonlySet<string>;
  entries: readonly E[];
  /** Titles of what is written, by the lesson's key. */
  held: ReadonlyMap<string, string>;
  /** Ids of the entries that each course has already. */
  laidBefore: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * What laying would do, week by week, with what is passed over and why. Each course gets the entries that it does not have yet: laid
 * again after an interruption, the rest goes on the lessons that are free.
 */
export function planLaying<E extends ProgressionEntry & { id: number }>(asked: LayPlanAsked<E>): LayPlan<E> {
  const { courses, entries, held, laidBefore, calendar } = asked;
  const ofCourses = (place: LessonPlace): boolean => courses.has(courseOf(place));
  const lessons = lessonsToLay(asked).filter(ofCourses);
  const plan: LayPlan<E> = { drafts: [], unplaced: [], already: [], weeks: [] };
  for (const course of courses) {
    const has = laidBefore.get(course) ?? new Set<number>();
    const rest = entries.filter(({ id }) => !has.has(id));
    plan.already.push(...entries.filter(({ id }) => has.has(id)).map((entry) => ({ course, entry })));
    const own = lessons.filter((lesson) => courseOf(lesson) === course);
    const { drafts, unplaced } = layOn(rest, own, new Set(held.keys()), calendar);
    plan.drafts.push(...drafts);
    // Without a single lesson `layOn` knows no course.
    plan.unplaced.push(...(own.length === 0 ? rest.map((entry) => ({ course, entry })) : unplaced));
  }
  const got = new Map(plan.drafts.map(({ place, entry }) => [place.key, entry]));
  const last = plan.drafts.map(({ place }) => place).sort(comparePlaces)[plan.drafts.length - 1];
  if (!last) return plan;
  const shown = [...lessons.map((place): LaidLesson<E> => laidLesson(place, got.get(place.key), held.get(place.key))), ...passedOver(asked)]
    .filter(({ place }) => ofCourses(place) && place.day <= last.day)
    .sort((a, b) => comparePlaces(a.place, b.place));
  const byWeek = new Map<WeekIndex, LaidLesson<E>[]>();
  for (const lesson of shown) {
    const week = weekIndexOf(lesson.place.day);
    byWeek.set(week, [...(byWeek.get(week) ?? []), lesson]);
  }
  plan.weeks = [...byWeek].map(([week, ofWeek]) => ({ week, lessons: ofWeek }));
  return plan;
}

function laidLesson<E>(place: LessonPlace, entry: E | undefined, title: string | undefined): LaidLesson<E> {
  if (entry) return { place, entry };
  return title === undefined ? { place } : { place, skipped: { why: 'held', title } };
}

/** The lessons of the timetable that `lessonsToLay` leaves out. */
function passedOver({ slots, changes, school, calendar, from, until }: LessonsAsked): { place: LessonPlace; skipped: Skipped }[] {
  const found: { place: LessonPlace; skipped: Skipped }[] = [];
  for (let week = weekIndexOf(from); week <= weekIndexOf(until); week++) {
    const timetable = timetableOfWeek(slots, week, school, calendar);
    for (const lesson of applyDayChanges(timetable, changes, school).lessons) {
      const place = placeOf(lesson);
      const closure = calendar.closureAt(place.day);
      if (closure) found.push({ place, skipped: { why: 'closed', title: closure.title } });
      else if (lesson.state === 'cancelled') found.push({ place, skipped: { why: 'cancelled', note: lesson.note } });
    }
    for (const lesson of timetable.off) {
      found.push({ place: placeOf({ ...lesson, state: 'planned', note: '' }), skipped: { why: 'dayOff', off: lesson.off } });
    }
  }
  return found.filter(({ place }) => place.day >= from && place.day <= until);
}

/** The courses of some slots, in the order of their classes: what a progression can be laid on. */
export function coursesOf<S extends Pick<LessonPlace, 'classNumber' | 'subjectCode' | 'group'>>(slots: readonly S[]): Map<string, S> {
  const sorted = [...slots].sort(
    (a, b) => a.classNumber - b.classNumber || compare(a.subjectCode, b.subjectCode) || compare(a.group, b.group)
  );
  const courses = new Map<string, S>();
  for (const slot of sorted) if (!courses.has(courseOf(slot))) courses.set(courseOf(slot), slot);
  return courses;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
