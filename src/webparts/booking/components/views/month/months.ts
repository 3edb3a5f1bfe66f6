import { addDays, makeDay, mondayOf, partsOfDay } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';

/** The first day of the month that comes so many months later. */
export function monthFrom(day: Day, later: number): Day {
  const { year, month } = partsOfDay(day);
  const count = year * 12 + month - 1 + later;
  return makeDay(Math.floor(count / 12), (count % 12) + 1, 1);
}

/** The weeks that a month touches, Monday first; days of other months are undefined. */
export function weeksOfMonth(day: Day): (Day | undefined)[][] {
  const first = monthFrom(day, 0);
  const next = monthFrom(day, 1);
  const weeks: (Day | undefined)[][] = [];
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map((each) => (each >= first && each < next ? each : undefined)));
  }
  return weeks;
}
