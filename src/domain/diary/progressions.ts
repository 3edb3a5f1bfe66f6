import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { applyDayChanges, type DayLesson } from '../calendar/dayChanges';
import type { DayChange } from '../calendar/types';
import type { BellSchedule } from '../bellSchedule';
import { weekIndexOf } from '../days';
import { makeSessionKey } from '../sessionKey';
import { timetableOfWeek } from '../timetable';
import type { Day, HomeworkContent, Minutes, RowStatus, SessionContent, SessionSlot, TimetableSlot } from '../types';

/** A teacher's ordered plan of sessions. */
export interface Progression {
  title: string;
  teacherNumber: number;
  schoolYear: number;
  /** Empty where it is for no subject in particular. */
  subjectCode: string;
  subject: string;
  level: string;
  /** Names of the folders in their order; entries outside them come first. */
  folders: readonly string[];
  status: RowStatus;
}

/** Homework as a plan has it: due so many lessons of the class later. */
export type PlannedWork = Omit<HomeworkContent, 'dueDay'> & { dueAfter: number };

/** One session of a plan. */
export interface ProgressionEntry extends Omit<SessionContent, 'urgent'> {
  progressionId: number;
  /** Empty outside any folder. */
  folder: string;
  /** Greater comes later, within the whole plan; see `orderBetween`. */
  order: number;
  homework?: PlannedWork;
  status: RowStatus;
}

/** A lesson on which an entry may be laid: everything that its draft needs to know of it. */
export interface LessonPlace extends SessionSlot {
  key: string;
  subject: string;
  teacherNumber: number;
  teacherName: string;
  start: Minutes;
  end: Minutes;
}

/** In the order of the plan: folders one after the other, then `order`. */
export function sortEntries<E extends Pick<ProgressionEntry, 'folder' | 'order'> & { id: number }>(
  entries: readonly E[],
  folders: readonly string[]
): E[] {
  const place = (folder: string): number => folders.indexOf(folder);
  return [...entries].sort((a, b) => place(a.folder) - place(b.folder) || a.order - b.order || a.id - b.id);
}

const ORDER_STEP = 1024;

/**
 * An order between two neighbours, either of which may be missing. Undefined when no whole number lies between them: all have to be
 * numbered anew then (`renumbered`).
 */
export function orderBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? ORDER_STEP : after - ORDER_STEP;
  if (after === undefined) return before + ORDER_STEP;
  const middle = Math.floor((before + after) / 2);
  return middle > before && middle < after ? middle : undefined;
}

/** Orders for so many entries, with room between them. */
export function renumbered(count: number): number[] {
  return Array.from({ length: count }, (_unused, index) => (index + 1) * ORDER_STEP);
}

export interface LessonsAsked {
  slots: readonly TimetableSlot[];
  /** Of the weeks concerned, in the order in which they were entered. */
  changes: readonly DayChange[];
  school: BellSchedule;
  calendar: SchoolCalendar;
  /** First and last day, both included. */
  from: Day;
  until: Day;
}

/**
 * The lessons on which something can be laid: those of the timetable with the changes of the day, but for the cancelled ones and those on
 * holidays, public holidays and days on which the school is closed. In order; two slots of one lesson (co-teachers) are one.
 */
export function lessonsToLay({ slots, changes, school, calendar, from, until }: LessonsAsked): LessonPlace[] {
  const places = new Map<string, LessonPlace>();
  for (let week = weekIndexOf(from); week <= weekIndexOf(until); week++) {
    const { lessons } = applyDayChanges(timetableOfWeek(slots, week, school, calendar), changes, school);
    for (const lesson of lessons) {
      if (lesson.day < from || lesson.day > until || lesson.state === 'cancelled' || calendar.closureAt(lesson.day)) continue;
      const place = placeOf(lesson);
      if (!places.has(place.key)) places.set(place.key, place);
    }
  }
  return [...places.values()].sort(comparePlaces);
}

/** Where a lesson's draft is written. Whoever takes it that day, the lesson is its teacher's. */
export function placeOf({ slot, planned, day, start, end }: DayLesson): LessonPlace {
  const { classNumber, periodId, subjectCode, group, subject, teacherNumber, teacherName } = planned ?? slot;
  const at = { classNumber, day, periodId, subjectCode, group };
  return { ...at, key: makeSessionKey(at), subject, teacherNumber, teacherName, start, end };
}

/** By day, start and key. */
export function comparePlaces(a: LessonPlace, b: LessonPlace): number {
  return a.day - b.day || a.start - b.start || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** The lessons that follow each other for one and the same audience: a class or a group of it, in one subject. */
export function courseOf({ classNumber, subjectCode, group }: Pick<LessonPlace, 'classNumber' | 'subjectCode' | 'group'>): string {
  return `${classNumber}|${subjectCode}|${group}`;
}

/** An entry on a lesson. */
export interface Placement {
  entryId: number;
  place: LessonPlace;
}

export interface Laid<E> {
  /** In the order in which they are to be written: course by course, lesson by lesson. */
  drafts: { entry: E; place: LessonPlace; homework?: HomeworkContent }[];
  /** What found no lesson any more, by course. */
  unplaced: { course: string; entry: E }[];
}

/**
 * Lays entries on the lessons of each course among `lessons`: the first on the first lesson that is free, and so on, in order. Nothing is
 * written here: this is the preview.
 * @param lessons from `lessonsToLay`
 * @param taken keys of the lessons that hold a session or a draft already: they are passed over
 */
export function layOn<E extends ProgressionEntry & { id: number }>(
  entries: readonly E[],
  lessons: readonly LessonPlace[],
  taken: ReadonlySet<string>,
  calendar: SchoolCalendar
): Laid<E> {
  const laid: Laid<E> = { drafts: [], unplaced: [] };
  for (const [course, all] of byCourse(lessons, (lesson) => lesson)) {
    const free = all.filter(({ key }) => !taken.has(key));
    entries.forEach((entry, index) => {
      if (index >= free.length) laid.unplaced.push({ course, entry });
      else laid.drafts.push({ entry, place: free[index], ...workFor(entry.homework, free[index], all, calendar) });
    });
  }
  return laid;
}

/** Work of an entry on a lesson, due at a later lesson of the course; where none is known any more, on the next school day. */
function workFor(
  planned: PlannedWork | undefined,
  place: LessonPlace,
  course: readonly LessonPlace[],
  calendar: SchoolCalendar
): { homework?: HomeworkContent } {
  if (!planned) return {};
  const { dueAfter, ...content } = planned;
  const later = course.filter((lesson) => lesson.day > place.day);
  const dueDay = later.length > 0 ? later[Math.min(Math.max(dueAfter, 1), later.length) - 1].day : calendar.nextSchoolDay(place.day);
  return { homework: { ...content, dueDay: dueDay ?? place.day } };
}

/** What moves, and where to: undefined when no lesson is left for it, so that it goes back into the plan. */
export interface Move {
  entryId: number;
  from: LessonPlace;
  to?: LessonPlace;
  /** The course's first lesson after the day of `to`, for homework that would be due too early; undefined when none is known. */
  nextDay?: Day;
  /** The day on which its homework is due from then on, whatever it was; undefined keeps it, or `nextDay` where it would be too early. */
  dueDay?: Day;
}

/**
 * What a lesson that slips does to those after it. A lesson has slipped when it no longer takes place (it is not among `lessons`) or was
 * not done (`slipped`). Its entry goes to the next lesson of the course, whose entry goes to the next, and so on until a free lesson takes
 * up the delay. No entry is lost or doubled, none overtakes another, and none moves that need not.
 * @param placements entries that are not done yet, with their lessons
 * @param lessons that take place, from `lessonsToLay`, without those that hold something else
 * @param notBefore today: nothing is moved to a lesson that is over
 * @returns the moves, each course from the last lesson to the first, so that written in this order each finds its lesson free
 */
export function shift(
  placements: readonly Placement[],
  lessons: readonly LessonPlace[],
  slipped: ReadonlySet<string>,
  notBefore: Day
): Move[] {
  const available = byCourse(
    lessons.filter(({ key }) => !slipped.has(key)),
    (lesson) => lesson
  );
  const moves: Move[] = [];
  for (const [course, ofCourse] of byCourse(placements, ({ place }) => place)) {
    const free = available.get(course) ?? [];
    let next = 0;
    const ofThis: Move[] = [];
    for (const { entryId, place } of ofCourse) {
      while (next < free.length && comparePlaces(free[next], place) < 0) next++;
      const stays = next < free.length && free[next].key === place.key;
      while (!stays && next < free.length && free[next].day < notBefore) next++;
      if (!stays) ofThis.push({ entryId, from: place, ...(next < free.length ? targetAt(free, next) : {}) });
      next++;
    }
    moves.push(...ofThis.reverse());
  }
  return moves;
}

/** A lesson to move to, with the day of the one after. */
export function targetAt(lessons: readonly LessonPlace[], index: number): Pick<Move, 'to' | 'nextDay'> {
  const later = lessons.slice(index).find(({ day }) => day > lessons[index].day);
  return { to: lessons[index], ...(later ? { nextDay: later.day } : {}) };
}

/** In order within each course; courses by their first lesson. */
export function byCourse<T>(items: readonly T[], placeIn: (item: T) => LessonPlace): Map<string, T[]> {
  const courses = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => comparePlaces(placeIn(a), placeIn(b)))) {
    const course = courseOf(placeIn(item));
    courses.set(course, [...(courses.get(course) ?? []), item]);
  }
  return courses;
}
