import type { Day } from './types';

/** First calendar year of the school year of a day. The year turns on 1 August, before any school goes back and after the last exams. */
export function schoolYearOf(day: Day): number {
  const year = Math.floor(day / 10000);
  return Math.floor(day / 100) % 100 >= 8 ? year : year - 1;
}
