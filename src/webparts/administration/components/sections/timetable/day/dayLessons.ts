import type { BellSchedule } from '../../../../../../domain/bellSchedule';
import { applyDayChanges, type ChangedWeek, type DayLesson } from '../../../../../../domain/calendar/dayChanges';
import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { weekIndexOf } from '../../../../../../domain/days';
import type { Stored } from '../../../../../../domain/register/types';
import { timetableOfWeek } from '../../../../../../domain/timetable';
import type { Day, TimetableSlot } from '../../../../../../domain/types';
import { isOf, type Owner } from '../owner/owner';

/** What tells a lesson of a day from the others, by the teacher of the timetable. */
export type Place = Pick<DayChange, 'day' | 'periodId' | 'classNumber' | 'group' | 'subjectCode' | 'teacherNumber'>;

export function placeOf({ slot, planned = slot, day }: DayLesson): Place {
  const { periodId, classNumber, group, subjectCode, teacherNumber } = planned;
  return { day, periodId, classNumber, group, subjectCode, teacherNumber };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.day === b.day &&
    a.periodId === b.periodId &&
    a.classNumber === b.classNumber &&
    a.group === b.group &&
    a.subjectCode === b.subjectCode &&
    a.teacherNumber === b.teacherNumber
  );
}

/** One lesson of a day: of one class, or of several that have it together. */
export interface DayRow {
  key: string;
  /** At least one; they differ in their class alone. */
  lessons: DayLesson[];
  /** What was entered of it, in that order. */
  changes: Stored<DayChange>[];
}

/** The week of a day with the changes of the whole school. */
export function weekOfDay(
  slots: readonly TimetableSlot[],
  day: Day,
  school: BellSchedule,
  calendar: SchoolCalendar,
  changes: readonly DayChange[]
): ChangedWeek {
  return applyDayChanges(timetableOfWeek(slots, weekIndexOf(day), school, calendar), changes, school);
}

/** The lessons of one class or teacher on a day: also those that the teacher takes for somebody else, or that somebody takes for them. */
export function dayRows({ lessons }: ChangedWeek, day: Day, owner: Owner, changes: readonly Stored<DayChange>[]): DayRow[] {
  const rows = new Map<string, DayRow>();
  for (const lesson of lessons.filter((each) => each.day === day)) {
    const { slot, planned, state, note } = lesson;
    const place = placeOf(lesson);
    const key = JSON.stringify([{ ...place, classNumber: 0 }, slot.room, slot.teacherNumber, planned?.room, state, note]);
    const row = rows.get(key) ?? { key, lessons: [], changes: [] };
    row.lessons.push(lesson);
    row.changes.push(...changes.filter((change) => isSamePlace(change, place)));
    rows.set(key, row);
  }
  return [...rows.values()].filter((row) =>
    row.lessons.some(({ slot, planned }) => isOf(owner, slot) || (planned !== undefined && isOf(owner, planned)))
  );
}
