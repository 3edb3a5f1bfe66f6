import { fromIso } from '../../domain/days';
import type { Day } from '../../domain/types';

/** What a day field holds: nothing, a day within its bounds, or something else that the person still has to mend. */
export type DayState = 'empty' | 'day' | 'invalid';

export interface TypedDay {
  state: DayState;
  /** Set for every day of the calendar, within the bounds or not. */
  day?: Day;
  why?: 'incomplete' | 'tooEarly' | 'tooLate';
}

/**
 * What the text of a day field means.
 * @param text `yyyy-mm-dd` as a date input gives it; empty for nothing
 * @param incomplete true where the input holds something that it cannot give as a date
 */
export function readTyped(text: string, { min, max, incomplete }: { min?: Day; max?: Day; incomplete: boolean }): TypedDay {
  if (text === '') return incomplete ? { state: 'invalid', why: 'incomplete' } : { state: 'empty' };
  // A year still being typed reads as the year 2 or 20.
  const day = fromIso(text);
  if (day === undefined) return { state: 'invalid', why: 'incomplete' };
  if (min !== undefined && day < min) return { state: 'invalid', day, why: 'tooEarly' };
  if (max !== undefined && day > max) return { state: 'invalid', day, why: 'tooLate' };
  return { state: 'day', day };
}
