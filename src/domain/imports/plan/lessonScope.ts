import type { RegisterValues } from '../../register/types';
import type { Weekday } from '../../types';
import type { ClassBook } from './books';
import { PART_OF_CLASS, SEPARATORS } from './lessonParts';
import type { ImportOptions } from './options';

type Slot = RegisterValues['slot'];

/** A part of the timetable that a refused row speaks of: what stands there is not taken away. */
export interface LessonPlace {
  className: string;
  weekday?: Weekday;
  periodIds?: readonly string[];
}

/** Which stored lessons the file speaks for: see `ImportOptions.timetableScope`. */
export function isInScope(slots: readonly Slot[], { complete, timetableScope }: ImportOptions): (slot: Slot) => boolean {
  const teachers = new Set(slots.map(({ teacherNumber }) => teacherNumber));
  const classes = new Set(slots.map(({ classNumber }) => classNumber));
  const byTeacher = timetableScope === 'teachers' || (timetableScope === undefined && teachers.size <= classes.size);
  const byClass = timetableScope === 'classes' || (timetableScope === undefined && classes.size <= teachers.size);
  return ({ teacherNumber, classNumber }) =>
    slots.length > 0 && (complete || ((!byTeacher || teachers.has(teacherNumber)) && (!byClass || classes.has(classNumber))));
}

/** Whether a stored lesson stands where a refused row speaks of. */
export function isKept(places: readonly LessonPlace[], classes: ClassBook): (slot: Slot) => boolean {
  const kept = new Map<number, LessonPlace[]>();
  for (const place of places) {
    for (const part of place.className.split(SEPARATORS)) {
      const number = classes.find(part.trim().replace(PART_OF_CLASS, '$1'))?.number ?? 0;
      const ofClass = kept.get(number) ?? [];
      ofClass.push(place);
      kept.set(number, ofClass);
    }
  }
  return (slot) =>
    (kept.get(slot.classNumber) ?? []).some(
      ({ weekday, periodIds }) => (weekday ?? slot.weekday) === slot.weekday && (periodIds?.includes(slot.periodId) ?? true)
    );
}
