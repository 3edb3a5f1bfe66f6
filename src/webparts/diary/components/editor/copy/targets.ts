import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { addDays, weekIndexOf } from '../../../../../domain/days';
import { makeSessionKey } from '../../../../../domain/sessionKey';
import { sessionSlotOf, timetableOfWeek } from '../../../../../domain/timetable';
import type { Day, School, TimetableSlot, WeekIndex } from '../../../../../domain/types';
import type { LessonToSave } from '../../../../../lists/repositories/types';
import { nextLessonDays } from '../../teacher/weekLessons';

/** A lesson of the timetable to which something can be given or copied. */
export type Target = LessonToSave & { key: string; start: number; end: number };

/** The teacher's lessons of some weeks in one subject, in the order in which they take place. */
export function lessonsAhead(
  slots: readonly TimetableSlot[],
  subjectCode: string,
  weeks: { from: WeekIndex; count: number },
  school: School
): Target[] {
  const same = slots.filter((slot) => slot.subjectCode === subjectCode);
  const calendar = calendarOf(school);
  return Array.from({ length: weeks.count }, (_, at) => timetableOfWeek(same, weeks.from + at, school, calendar).lessons).flatMap(
    (lessons) =>
      lessons.map((lesson) => {
        const slot = sessionSlotOf(lesson);
        const { subject, teacherNumber, teacherName } = lesson.slot;
        return { ...slot, key: makeSessionKey(slot), subject, teacherNumber, teacherName, start: lesson.start, end: lesson.end };
      })
  );
}

/** The day for which work given at a lesson is due unless somebody says otherwise: the next lesson of that class. */
export function dueAfter(slots: readonly TimetableSlot[], lesson: Target, school: School): Day {
  return nextLessonDays(slots, lesson, school, 1)[0] ?? addDays(lesson.day, 7);
}

/** The other classes and groups of the teacher in that subject, each with the lessons at which work can be given: from that day's week on. */
export function otherClasses(slots: readonly TimetableSlot[], lesson: Target, school: School): Target[][] {
  const classOf = ({ classNumber, group }: Target): string => `${classNumber}|${group}`;
  const found = new Map<string, Target[]>();
  for (const target of lessonsAhead(slots, lesson.subjectCode, { from: weekIndexOf(lesson.day), count: 3 }, school)) {
    if (classOf(target) !== classOf(lesson)) found.set(classOf(target), [...(found.get(classOf(target)) ?? []), target]);
  }
  return [...found.values()].sort(([a], [b]) => a.classNumber - b.classNumber || (a.group < b.group ? -1 : 1));
}

/** Where the work of a lesson is given in another class: at its first lesson from the same day on, else at its last before. */
export function nearest(targets: readonly Target[], day: Day): Target {
  return targets.find((target) => target.day >= day) ?? targets[targets.length - 1];
}
