import { periodsOf, type BellSchedule } from './bellSchedule';
import type { DayOff, SchoolCalendar } from './calendar/schoolCalendar';
import { dayOfWeekIndex } from './days';
import type { Day, Minutes, SessionSlot, TimetableSlot, WeekIndex } from './types';

/** A slot of the timetable on the day it falls in a given week. */
export interface Lesson {
  slot: TimetableSlot;
  day: Day;
  start: Minutes;
  end: Minutes;
}

/** A lesson that does not take place, because its day is a holiday. */
export interface LessonOff extends Lesson {
  off: DayOff;
}

export interface WeekTimetable {
  week: WeekIndex;
  /** Sorted by day, start, class and group. */
  lessons: Lesson[];
  /** What the timetable would hold on the week's holidays and public holidays, sorted alike. */
  off: LessonOff[];
  /** Slots whose period the weekday's bell schedule does not know (any more): they cannot be placed, but must not vanish. */
  unplaced: TimetableSlot[];
}

/**
 * The lessons that the weekly slots give in one week: at the hours of the weekday's bell schedule, in weeks A or B as the calendar counts
 * them, and none on holidays and public holidays. A slot on a weekday that the school says it does not teach takes place: the timetable
 * knows better.
 */
export function timetableOfWeek(
  slots: readonly TimetableSlot[],
  week: WeekIndex,
  school: BellSchedule,
  calendar: SchoolCalendar
): WeekTimetable {
  const timetable: WeekTimetable = { week, lessons: [], off: [], unplaced: [] };
  for (const slot of slots.filter(({ parity }) => calendar.happensIn(parity, week))) {
    const period = periodsOf(school, slot.weekday).find(({ id }) => id === slot.periodId);
    if (!period) {
      timetable.unplaced.push(slot);
      continue;
    }
    const lesson = { slot, day: dayOfWeekIndex(week, slot.weekday), start: period.start, end: period.end };
    const off = calendar.reasonOff(lesson.day);
    if (off && off.kind !== 'weekend') {
      timetable.off.push({ ...lesson, off });
    } else {
      timetable.lessons.push(lesson);
    }
  }
  timetable.lessons.sort(compareLessons);
  timetable.off.sort(compareLessons);
  return timetable;
}

/** By day, start, class and group: the order in which a week is read. */
export function compareLessons(a: Lesson, b: Lesson): number {
  return (
    a.day - b.day ||
    a.start - b.start ||
    a.slot.classNumber - b.slot.classNumber ||
    compareText(a.slot.group, b.slot.group) ||
    a.slot.id - b.slot.id
  );
}

/** Where the session of a lesson is written. */
export function sessionSlotOf(lesson: Lesson): SessionSlot {
  const { classNumber, periodId, subjectCode, group } = lesson.slot;
  return { classNumber, day: lesson.day, periodId, subjectCode, group };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
