import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { teacherLessonsBetween } from '../../../../../../domain/calendar/teacherDay';
import { lessonsBetween, timetableToIcs, type TimetableToExport } from '../../../../../../domain/calendar/timetableExport';
import type { DayChange } from '../../../../../../domain/calendar/types';
import type { Day, School, TimetableSlot } from '../../../../../../domain/types';
import { isOf, type Owner } from '../owner/owner';

/** Apart, because the library that writes the file is loaded only when somebody asks for one. */

export interface FileAsked extends Omit<TimetableToExport, 'lessons' | 'timeZone'> {
  owner: Owner;
  slots: readonly TimetableSlot[];
  first: Day;
  last: Day;
  school: School;
  calendar: SchoolCalendar;
  changes: readonly DayChange[];
}

/** The lessons of a class or a teacher from one day to another as an iCalendar file, with the changes of their days. */
export function timetableFile(asked: FileAsked): { text: string; lessons: number } {
  const { owner, slots, first, last, school, calendar, changes, ...rest } = asked;
  const own = slots.filter((slot) => isOf(owner, slot));
  const lessons =
    owner.kind === 'teacher'
      ? teacherLessonsBetween(own, first, last, school, calendar, changes, owner.number)
      : lessonsBetween(own, first, last, school, calendar, changes);
  return { text: timetableToIcs({ ...rest, lessons, timeZone: school.timeZone }), lessons: lessons.length };
}
