import { isDay, weekIndexOf } from './days';
import type { Day, WeekIndex, WeekParity } from './types';

/** A or B, counted from the Monday of a week A; undefined where the school has no A/B weeks. */
export function parityOf(week: WeekIndex, weekAAnchor: Day | undefined): WeekParity | undefined {
  if (!isDay(weekAAnchor)) {
    return undefined;
  }
  return (((week - weekIndexOf(weekAAnchor)) % 2) + 2) % 2 === 0 ? 'A' : 'B';
}

/** True when a slot of this parity has its lesson in that week. A slot of parity A or B in a school without A/B weeks is shown every week. */
export function happensIn(parity: WeekParity | '', week: WeekIndex, weekAAnchor: Day | undefined): boolean {
  const ofWeek = parityOf(week, weekAAnchor);
  return parity === '' || ofWeek === undefined || parity === ofWeek;
}

/** First calendar year of the school year of a day. The year turns on 1 August, before any school goes back and after the last exams. */
export function schoolYearOf(day: Day): number {
  const year = Math.floor(day / 10000);
  return Math.floor(day / 100) % 100 >= 8 ? year : year - 1;
}
