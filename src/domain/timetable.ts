import { dayOfWeekIndex } from './days';
import { happensIn } from './schoolWeek';
import type { Day, Minutes, Period, SessionSlot, TimetableSlot, WeekIndex } from './types';

/** A slot of the timetable on the day it falls in a given week. */
export interface Lesson {
  slot: TimetableSlot;
  day: Day;
  start: Minutes;
  end: Minutes;
}

export interface WeekTimetable {
  /** Sorted by day, start, class and group. */
  lessons: Lesson[];
  /** Slots whose period the bell schedule does not know (any more): they cannot be placed, but must not vanish. */
  unplaced: TimetableSlot[];
}

/** The lessons that the weekly slots give in one week. */
export function timetableOfWeek(
  slots: readonly TimetableSlot[],
  week: WeekIndex,
  periods: readonly Period[],
  weekAAnchor: Day | undefined
): WeekTimetable {
  const periodOf = new Map(periods.map((period) => [period.id, period]));
  const lessons: Lesson[] = [];
  const unplaced: TimetableSlot[] = [];
  for (const slot of slots) {
    if (!happensIn(slot.parity, week, weekAAnchor)) {
      continue;
    }
    const period = periodOf.get(slot.periodId);
    if (period) {
      lessons.push({ slot, day: dayOfWeekIndex(week, slot.weekday), start: period.start, end: period.end });
    } else {
      unplaced.push(slot);
    }
  }
  lessons.sort(
    (a, b) =>
      a.day - b.day ||
      a.start - b.start ||
      a.slot.classNumber - b.slot.classNumber ||
      compareText(a.slot.group, b.slot.group) ||
      a.slot.id - b.slot.id
  );
  return { lessons, unplaced };
}

/** Where the session of a lesson is written. */
export function sessionSlotOf(lesson: Lesson): SessionSlot {
  const { classNumber, periodId, subjectCode, group } = lesson.slot;
  return { classNumber, day: lesson.day, periodId, subjectCode, group };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
