import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import type { DayLesson } from '../../../../../domain/calendar/dayChanges';
import { filling, homeworkFigures, type FigureAxis, type Filling, type WorkFigure } from '../../../../../domain/diary/figures';
import { dayLessonsOf } from '../../../../../domain/diary/periodLessons';
import { writeCsv } from '../../../../../domain/exports/csv';
import type { Day, Homework, Minutes, School, SchoolClass, Session, TimetableSlot } from '../../../../../domain/types';
import type { DiaryReading } from '../../../../../lists/repositories/diary/types';
import { weeksOf, type Period } from '../choices/periods';
import type { DirectionStrings } from '../loc/fr';

/** What one class gives to the figures. */
export interface Counted {
  schoolClass: SchoolClass;
  lessons: DayLesson[];
  sessions: Session[];
  homework: Homework[];
}

/** The lessons of a class that are over, with what was written of them. */
export function countClass(
  schoolClass: SchoolClass,
  { sessions, homework, changes }: Omit<DiaryReading, 'visas'>,
  slots: readonly TimetableSlot[],
  period: Period,
  school: School,
  now: { day: Day; minutes: Minutes }
): Counted {
  const isOver = ({ day, end }: DayLesson): boolean => day < now.day || (day === now.day && end <= now.minutes);
  const within = (day: Day): boolean => day >= period.first && day <= period.last;
  const lessons = dayLessonsOf({ slots, changes, weeks: weeksOf(period), school, calendar: calendarOf(school) });
  return {
    schoolClass,
    lessons: lessons.filter((lesson) => within(lesson.day) && isOver(lesson)),
    sessions: sessions.flatMap(({ session, otherVersions }) => [session, ...otherVersions]).filter(({ day }) => within(day)),
    homework: homework.filter(({ givenDay }) => within(givenDay))
  };
}

/** One line of the table. Undefined figures are of too few lessons to be shown. */
export interface FigureRow extends Filling {
  name: string;
  work?: WorkFigure;
}

/** The lines of an axis, in the order of their names (of weeks: of time), never of their values. */
export function figureRows(
  axis: FigureAxis,
  counted: readonly Counted[],
  timeZone: string,
  nameOf: (of: number | string) => string
): FigureRow[] {
  const rows = filling(
    axis,
    counted.flatMap((each) => each.lessons),
    counted.flatMap((each) => each.sessions),
    timeZone
  );
  const work = new Map(
    homeworkFigures(
      axis,
      counted.flatMap((each) => each.homework)
    ).map((figure) => [figure.of, figure])
  );
  const named = rows.map((row) => ({ ...row, name: nameOf(row.of), work: work.get(row.of) }));
  // The order in which names are looked up; weeks come in theirs already.
  return axis === 'week' ? named : named.sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }));
}

/** The same as a file, cells that would run as formulas disarmed (see `writeCsv`). */
export function figuresCsv(rows: readonly FigureRow[], heads: DirectionStrings['csvHeads']): string {
  const text = (value: number | undefined): string => (value === undefined ? '' : `${value}`);
  return writeCsv(
    [heads.what, heads.lessons, heads.filled, heads.delay, heads.pieces, heads.minutes],
    rows.map(({ name, lessons, filled, medianDelay, work }) => [
      name,
      text(lessons),
      text(filled),
      text(medianDelay),
      text(work?.pieces),
      text(work?.minutes)
    ])
  );
}
