import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import { courseOf } from '../../../../domain/diary/progressions';
import type { Day, Minutes, School } from '../../../../domain/types';
import type { WeekLesson } from '../teacher/weekLessons';

/** What of a progression has slipped in a week, as far as the week itself tells. */
export interface WeekSlips {
  /** Sessions of the progression that are to be shifted: those that lost their lesson and, in the same classes, those that follow. */
  toShift: number;
  /** Sessions of which the lesson is over and that are drafts still. */
  left: number;
}

/** Asks nothing: from the lessons that the week has read already. */
export function slipsOfWeek(lessons: readonly WeekLesson[], school: School, now: { day: Day; minutes: Minutes }): WeekSlips {
  const laid = lessons.filter(({ draft, session }) => draft?.entryId !== undefined && !session);
  const isLost = ({ day, change, inTimetable }: WeekLesson): boolean =>
    !inTimetable || change?.kind === 'cancelled' || calendarOf(school).closureAt(day) !== undefined;
  const firstLost = new Map<string, WeekLesson>();
  for (const lesson of laid.filter(isLost)) if (!firstLost.has(courseOf(lesson))) firstLost.set(courseOf(lesson), lesson);
  const follows = (lesson: WeekLesson): boolean => {
    const first = firstLost.get(courseOf(lesson));
    return first !== undefined && (lesson.day > first.day || (lesson.day === first.day && lesson.start >= first.start));
  };
  const isOver = ({ day, end }: WeekLesson): boolean => day < now.day || (day === now.day && end <= now.minutes);
  return {
    toShift: laid.filter((lesson) => isLost(lesson) || (follows(lesson) && !isOver(lesson))).length,
    left: laid.filter((lesson) => isOver(lesson) && !isLost(lesson)).length
  };
}
