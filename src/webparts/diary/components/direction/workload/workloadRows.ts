import { dayOfWeekIndex, toIso } from '../../../../../domain/days';
import { dayLoad, workloadTable, type DayLoad, type WeekLoad } from '../../../../../domain/diary/workload';
import { writeCsv } from '../../../../../domain/exports/csv';
import type { Day, Homework, Minutes, SchoolClass, Weekday, WeekIndex } from '../../../../../domain/types';

/** A class's week: what the pupil with the most has to do for each day. */
export interface WorkloadRow {
  schoolClass: SchoolClass;
  /** In the order of `days`. */
  loads: DayLoad[];
  week: WeekLoad;
}

/** The days of the table: those that the school teaches on, and any other for which work is due. */
export function workloadDays(week: WeekIndex, teachingWeekdays: readonly Weekday[], homework: readonly Homework[]): Day[] {
  const days = new Set([...teachingWeekdays.map((weekday) => dayOfWeekIndex(week, weekday)), ...homework.map(({ dueDay }) => dueDay)]);
  return [...days].sort((a, b) => a - b);
}

/** One row a class, in the order given. @param homework due in that week, of all these classes */
export function workloadRows(
  classes: readonly SchoolClass[],
  week: WeekIndex,
  days: readonly Day[],
  homework: readonly Homework[],
  threshold: Minutes
): WorkloadRow[] {
  const table = workloadTable(
    homework,
    classes.map(({ number }) => number),
    [week],
    threshold
  );
  return classes.map((schoolClass, at) => {
    const ofClass = homework.filter(({ classNumber }) => classNumber === schoolClass.number);
    return { schoolClass, loads: days.map((day) => dayLoad(ofClass, day)), week: table[at][0] };
  });
}

/** The same as a file: minutes, one column a day. */
export function workloadCsv(
  rows: readonly WorkloadRow[],
  days: readonly Day[],
  heads: { aClass: string; total: string; without: string }
): string {
  return writeCsv(
    [heads.aClass, ...days.map(toIso), heads.total, heads.without],
    rows.map(({ schoolClass, loads, week }) => [
      schoolClass.title,
      ...loads.map(({ heaviest }) => `${heaviest}`),
      `${week.minutes}`,
      `${week.withoutMinutes}`
    ])
  );
}
