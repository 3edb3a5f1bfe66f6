import { periodsOf } from '../../../../../../domain/bellSchedule';
import type { Period, School, Weekday, WeekParity } from '../../../../../../domain/types';
import type { WeeklyLesson } from './lessons';

/** A thing in the grid: a lesson, or the place where one can be added. `key` is the place's, so that the focus stays there. */
export type GridItem =
  { kind: 'lesson'; key: string; lesson: WeeklyLesson } | { kind: 'add'; key: string; weekday: Weekday; periodId: string };

export interface WeekShape {
  weekdays: Weekday[];
  /** The periods of any of these days, in the order of the day. */
  periods: Period[];
  itemsAt: (weekday: Weekday, periodId: string) => GridItem[];
  /** Lessons at hours that the bells of their weekday do not know: to be put elsewhere. */
  unplaced: WeeklyLesson[];
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The week of some lessons: the days that the school teaches and those that have lessons. @param parity only lessons of these weeks; undefined: all */
export function shapeOf(lessons: readonly WeeklyLesson[], school: School, parity: WeekParity | undefined): WeekShape {
  const shown = lessons.filter(({ rows: [row] }) => parity === undefined || row.parity === '' || row.parity === parity);
  const rings = (weekday: Weekday, periodId: string): boolean => periodsOf(school, weekday).some(({ id }) => id === periodId);
  const weekdays = WEEKDAYS.filter(
    (weekday) => school.teachingWeekdays.includes(weekday) || shown.some(({ rows: [row] }) => row.weekday === weekday)
  );
  const periods = new Map<string, Period>();
  for (const weekday of weekdays) for (const period of periodsOf(school, weekday)) periods.set(period.id, period);
  for (const period of school.periods) if (periods.has(period.id)) periods.set(period.id, period);
  return {
    weekdays,
    periods: [...periods.values()].sort((a, b) => a.start - b.start),
    unplaced: shown.filter(({ rows: [row] }) => !rings(row.weekday, row.periodId)),
    itemsAt: (weekday, periodId) => {
      if (!rings(weekday, periodId)) return [];
      const here = shown.filter(({ rows: [row] }) => row.weekday === weekday && row.periodId === periodId);
      if (here.length === 0) return [{ kind: 'add', key: `${weekday}|${periodId}|0`, weekday, periodId }];
      return here.map((lesson, at) => ({ kind: 'lesson', key: `${weekday}|${periodId}|${at}`, lesson }));
    }
  };
}
