import type { SchoolClass, TimetableSlot, Weekday } from '../../../../../../domain/types';

/** When a school teaches, as far as a lesson's place in the week depends on it. */
export interface SchoolHours {
  teachingWeekdays: readonly Weekday[];
  periods: readonly { id: string }[];
  periodsByWeekday: Partial<Record<Weekday, readonly { id: string }[]>>;
}

/** Lessons of the timetable that had an hour and would have none. */
export interface LostLessons {
  /** By code, in the timetable's order of weekdays. */
  periods: { periodId: string; weekdays: Weekday[]; lessons: number }[];
  weekdays: { weekday: Weekday; lessons: number }[];
  /** All of them. */
  lessons: number;
}

type Slot = Pick<TimetableSlot, 'weekday' | 'periodId'>;

/** The slots of the classes of this year: archived ones are nobody's week any more. */
export function currentSlots<S extends Pick<TimetableSlot, 'classNumber'>>(
  slots: readonly S[],
  classes: readonly Pick<SchoolClass, 'number' | 'status'>[]
): S[] {
  const archived = new Set(classes.filter(({ status }) => status === 'archived').map(({ number }) => number));
  return slots.filter(({ classNumber }) => !archived.has(classNumber));
}

/** Which lessons the new hours would leave without a weekday or without an hour; those that are so already are not told again. */
export function lostLessons(slots: readonly Slot[], before: SchoolHours, after: SchoolHours): LostLessons {
  const byPeriod = new Map<string, { weekdays: Set<Weekday>; lessons: number }>();
  const byWeekday = new Map<Weekday, number>();
  for (const { weekday, periodId } of slots) {
    if (!isTaught(before, weekday) || !hasPeriod(before, weekday, periodId)) continue;
    if (!isTaught(after, weekday)) {
      byWeekday.set(weekday, (byWeekday.get(weekday) ?? 0) + 1);
    } else if (!hasPeriod(after, weekday, periodId)) {
      const lost = byPeriod.get(periodId) ?? { weekdays: new Set(), lessons: 0 };
      byPeriod.set(periodId, { weekdays: lost.weekdays.add(weekday), lessons: lost.lessons + 1 });
    }
  }
  const periods = [...byPeriod]
    .map(([periodId, lost]) => ({ periodId, weekdays: [...lost.weekdays].sort(), lessons: lost.lessons }))
    .sort((a, b) => (a.periodId < b.periodId ? -1 : 1));
  const weekdays = [...byWeekday].map(([weekday, lessons]) => ({ weekday, lessons })).sort((a, b) => a.weekday - b.weekday);
  return { periods, weekdays, lessons: [...periods, ...weekdays].reduce((sum, { lessons }) => sum + lessons, 0) };
}

function isTaught({ teachingWeekdays }: SchoolHours, weekday: Weekday): boolean {
  return teachingWeekdays.includes(weekday);
}

function hasPeriod(hours: SchoolHours, weekday: Weekday, periodId: string): boolean {
  return (hours.periodsByWeekday[weekday] ?? hours.periods).some(({ id }) => id === periodId);
}
