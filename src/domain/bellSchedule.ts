import { isPeriodId } from './sessionKey';
import type { Period, School, Weekday } from './types';

/** The day of a French lycée: four periods in the morning, four in the afternoon, of 55 minutes. */
export const DEFAULT_PERIODS: readonly Period[] = [
  { id: 'M1', start: 8 * 60, end: 8 * 60 + 55 },
  { id: 'M2', start: 9 * 60, end: 9 * 60 + 55 },
  { id: 'M3', start: 10 * 60 + 10, end: 11 * 60 + 5 },
  { id: 'M4', start: 11 * 60 + 10, end: 12 * 60 + 5 },
  { id: 'S1', start: 13 * 60 + 30, end: 14 * 60 + 25 },
  { id: 'S2', start: 14 * 60 + 30, end: 15 * 60 + 25 },
  { id: 'S3', start: 15 * 60 + 40, end: 16 * 60 + 35 },
  { id: 'S4', start: 16 * 60 + 40, end: 17 * 60 + 35 }
];

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 24 * 60;
}

function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { id, start, end } = value as Partial<Record<keyof Period, unknown>>;
  return typeof id === 'string' && isPeriodId(id) && isMinutes(start) && isMinutes(end) && start < end;
}

/**
 * The bell schedule that a stored value says, sorted by start; undefined when it is no schedule: not a list, a period without an
 * id or with an end before its start, two of one id, or two that overlap.
 */
export function readPeriods(value: unknown): Period[] | undefined {
  if (!Array.isArray(value) || !value.every(isPeriod)) {
    return undefined;
  }
  const periods = value.map(({ id, start, end }: Period) => ({ id, start, end })).sort((a, b) => a.start - b.start);
  const distinct = new Set(periods.map((period) => period.id)).size === periods.length;
  const apart = periods.every((period, index) => index === 0 || periods[index - 1].end <= period.start);
  return distinct && apart ? periods : undefined;
}

/** The bells of a school: what placing a lesson in a day needs to know of it. */
export type BellSchedule = Pick<School, 'periods' | 'periodsByWeekday'>;

/** The periods of a weekday: its own where the school has said some, the ordinary day's otherwise. */
export function periodsOf(school: BellSchedule, weekday: Weekday): readonly Period[] {
  return school.periodsByWeekday[weekday] ?? school.periods;
}
