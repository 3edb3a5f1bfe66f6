import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { dayOfWeekIndex, weekIndexOf } from '../../../../../../domain/days';
import type { Day, WeekParity, Weekday } from '../../../../../../domain/types';

export interface ComingWeek {
  monday: Day;
  /** Undefined where the week is neither. */
  letter: WeekParity | undefined;
  hasLessons: boolean;
  /** What takes all its lessons away: the names of the holidays, each once. */
  why: string[];
}

/** The weeks from one day's to another's, each with its letter and whether it has a lesson. */
export function comingWeeks(calendar: SchoolCalendar, from: Day, to: Day, teachingWeekdays: readonly Weekday[]): ComingWeek[] {
  const weeks: ComingWeek[] = [];
  for (let week = weekIndexOf(from); week <= weekIndexOf(to); week++) {
    const days = teachingWeekdays.map((weekday) => dayOfWeekIndex(week, weekday));
    const hasLessons = days.some((day) => calendar.isSchoolDay(day));
    const names = days.flatMap((day) => calendar.holidayAt(day)?.title ?? []);
    weeks.push({
      monday: dayOfWeekIndex(week, 1),
      letter: calendar.parityOf(week),
      hasLessons,
      why: hasLessons ? [] : [...new Set(names)]
    });
  }
  return weeks;
}
