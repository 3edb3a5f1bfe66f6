import { instantOf } from '../calendar/instants';
import type { DayLesson } from '../calendar/dayChanges';
import { isPublished } from '../diaryFold';
import { weekIndexOf } from '../days';
import { makeSessionKey } from '../sessionKey';
import { sessionSlotOf } from '../timetable';
import type { Homework, Minutes, Session } from '../types';

/**
 * Figures of the class diary, folded from the lessons and the sessions by those who may read both; nothing is counted of what persons do.
 * Rows come in the order of their number or code, never of their value: no ranking of persons.
 */

/** A cell of fewer lessons tells of single persons rather than of the school, and is hidden (CNIL's rule of thumb for small counts). */
export const SMALLEST_CELL = 5;

export type FigureAxis = 'class' | 'teacher' | 'subject' | 'week';

export interface Filling {
  /** Class or teacher number, subject code or week index. */
  of: number | string;
  /** Lessons that took place; undefined, as all that follows from it, in a cell too small to be shown. */
  lessons?: number;
  /** How many of them have a published session. */
  filled?: number;
  /** Median of the minutes between the end of a lesson and its publication; 0 where that came before. Undefined with fewer than five. */
  medianDelay?: Minutes;
}

/**
 * How far the diary is filled in.
 * @param lessons of the days that are over, whatever their state: cancelled ones are passed over
 * @param sessions of the same days; of rows of one key one is enough
 * @param timeZone the school's, in which lessons end
 */
export function filling(axis: FigureAxis, lessons: readonly DayLesson[], sessions: readonly Session[], timeZone: string): Filling[] {
  const published = firstOfKey(sessions);
  const cells = new Map<number | string, Map<string, DayLesson>>();
  for (const lesson of lessons.filter(({ state }) => state !== 'cancelled')) {
    const of = axisOf(axis, lesson);
    const cell = cells.get(of) ?? new Map<string, DayLesson>();
    // Of a lesson that two teachers hold together one is enough, but in the rows of the teachers themselves.
    cells.set(of, cell.set(makeSessionKey(sessionSlotOf(lesson)), lesson));
  }
  return [...cells].sort(([a], [b]) => compare(a, b)).map(([of, cell]) => ({ of, ...shown([...cell], published, timeZone) }));
}

function shown(
  cell: readonly (readonly [string, DayLesson])[],
  published: ReadonlyMap<string, Session>,
  timeZone: string
): Omit<Filling, 'of'> {
  if (cell.length < SMALLEST_CELL) return {};
  const filled = cell.flatMap(([key, lesson]) => {
    const session = published.get(key);
    return session ? [{ lesson, session }] : [];
  });
  const delays = filled.flatMap(({ lesson, session }) => delayOf(lesson, session, timeZone));
  const median = delays.length < SMALLEST_CELL ? undefined : medianOf(delays);
  return { lessons: cell.length, filled: filled.length, ...(median === undefined ? {} : { medianDelay: median }) };
}

function firstOfKey(sessions: readonly Session[]): Map<string, Session> {
  const first = new Map<string, Session>();
  for (const session of sessions.filter(isPublished)) {
    const known = first.get(session.key);
    if (!known || (session.created ?? '') < (known.created ?? '')) first.set(session.key, session);
  }
  return first;
}

function axisOf(axis: FigureAxis, { slot, day }: DayLesson): number | string {
  switch (axis) {
    case 'class':
      return slot.classNumber;
    case 'teacher':
      return slot.teacherNumber;
    case 'subject':
      return slot.subjectCode;
    case 'week':
      return weekIndexOf(day);
  }
}

/** Minutes from the end of the lesson to the row's first writing; none where SharePoint did not say when that was. */
function delayOf(lesson: DayLesson, session: Session, timeZone: string): Minutes[] {
  const created = Date.parse(session.created ?? '');
  if (Number.isNaN(created)) return [];
  return [Math.max(0, Math.round((created - instantOf(lesson.day, lesson.end, timeZone)) / 60_000))];
}

/** The middle one; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : Math.round((sorted[middle - 1] + sorted[middle]) / 2);
}

export interface WorkFigure {
  of: number | string;
  /** Pieces of work given; undefined below five. */
  pieces?: number;
  minutes?: Minutes;
}

/** Homework given, by class, teacher, subject or week in which it was given. */
export function homeworkFigures(axis: FigureAxis, homework: readonly Homework[]): WorkFigure[] {
  const cells = new Map<number | string, Homework[]>();
  for (const work of homework.filter(isPublished)) {
    const of =
      axis === 'class'
        ? work.classNumber
        : axis === 'teacher'
          ? work.teacherNumber
          : axis === 'subject'
            ? work.subjectCode
            : weekIndexOf(work.givenDay);
    cells.set(of, [...(cells.get(of) ?? []), work]);
  }
  return [...cells]
    .sort(([a], [b]) => compare(a, b))
    .map(([of, cell]) =>
      cell.length < SMALLEST_CELL ? { of } : { of, pieces: cell.length, minutes: cell.reduce((total, { minutes }) => total + minutes, 0) }
    );
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : `${a}` < `${b}` ? -1 : 1;
}
