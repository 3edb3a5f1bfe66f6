import type { BellSchedule } from '../bellSchedule';
import { weekIndexOf } from '../days';
import { compareLessons, timetableOfWeek, type WeekTimetable } from '../timetable';
import type { Day, TimetableSlot } from '../types';
import { applyDayChanges, type ChangedWeek, type DayLesson } from './dayChanges';
import type { SchoolCalendar } from './schoolCalendar';
import type { DayChange } from './types';

/** A lesson of a teacher's day. */
export interface TeacherLesson extends DayLesson {
  /** The name of the teacher of the timetable, where this one takes the lesson for them; empty where the change does not say it. */
  insteadOf?: string;
}

export interface TeacherWeekOfDays extends Pick<ChangedWeek, 'orphans'> {
  /** Sorted by day, start, class and group. */
  lessons: TeacherLesson[];
}

/**
 * One teacher's week with the changes of its days: their own lessons, also those that somebody takes for them, and the lessons that they take
 * for somebody else, which their own timetable does not have and which appear as added. A lesson that is taken and then called off is there,
 * cancelled. The room of a lesson that is taken is the change's.
 * @param timetable the teacher's own slots in that week
 * @param changes those of the teacher's lessons and those in which they replace, in the order in which they were entered
 */
export function applyTeacherChanges(
  timetable: WeekTimetable,
  changes: readonly DayChange[],
  school: BellSchedule,
  teacherNumber: number
): TeacherWeekOfDays {
  const own = applyDayChanges(timetable, ofTeacher(changes, teacherNumber), school);
  const taken = changes.filter(
    (change) => change.teacherNumber !== teacherNumber && change.kind !== 'added' && change.replacedBy?.teacherNumber === teacherNumber
  );
  // Of two rows for one lesson the later counts; apart from one's own, which may say the same of another lesson at that place.
  const latest = new Map(taken.map((change) => [placeOf(change), change]));
  const asOwn = [...latest.values()].flatMap((change): DayChange[] => {
    const mine = { ...change, ...change.replacedBy };
    return [{ ...mine, kind: 'added' }, ...(change.kind === 'cancelled' ? [mine] : [])];
  });
  const others = applyDayChanges({ ...timetable, lessons: [], off: [], unplaced: [] }, asOwn, school);
  const lessons: TeacherLesson[] = others.lessons.map((lesson) => ({
    ...lesson,
    insteadOf: latest.get(placeOf({ ...lesson.slot, day: lesson.day }))?.teacherName ?? ''
  }));
  return { lessons: [...own.lessons, ...lessons].sort(compareLessons), orphans: [...own.orphans, ...others.orphans] };
}

/** One teacher's lessons from one day to another, both included, with the changes of their days: what an export holds. */
export function teacherLessonsBetween(
  slots: readonly TimetableSlot[],
  first: Day,
  last: Day,
  school: BellSchedule,
  calendar: SchoolCalendar,
  changes: readonly DayChange[],
  teacherNumber: number
): TeacherLesson[] {
  const own = slots.filter((slot) => slot.teacherNumber === teacherNumber);
  const lessons: TeacherLesson[] = [];
  for (let week = weekIndexOf(first); week <= weekIndexOf(last); week++) {
    lessons.push(...applyTeacherChanges(timetableOfWeek(own, week, school, calendar), changes, school, teacherNumber).lessons);
  }
  return lessons.filter(({ day }) => day >= first && day <= last);
}

function ofTeacher(changes: readonly DayChange[], teacherNumber: number): DayChange[] {
  return changes.filter((change) => change.teacherNumber === teacherNumber);
}

type Place = Pick<DayChange, 'day' | 'periodId' | 'classNumber' | 'group' | 'subjectCode'>;

function placeOf({ day, periodId, classNumber, group, subjectCode }: Place): string {
  return [day, periodId, classNumber, group, subjectCode].join('|');
}
