import { addDays, daysBetween, mondayOf, weekdayOf } from '../days';
import type { Day, Weekday } from '../types';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const UNDERSTOOD = new Set(['freq', 'interval', 'count', 'until', 'byday', 'wkst']);
/** A timetable is of one school year: no rule goes on for longer. */
const WEEKS_AT_MOST = 53;

/** A rule « every week », « every other week », on some weekdays. */
export interface WeeklyRule {
  interval: number;
  /** Undefined: as long as it goes. */
  count?: number;
  /** Last day, as text in jCal's form; undefined: as long as it goes. */
  until?: string;
  /** Empty: the weekday of the first occurrence. */
  weekdays: Weekday[];
}

/**
 * The weekly rule that the parts of an RRULE say; undefined for any other: the lessons of a week recur by weeks, and a rule that cannot be
 * walked in a bounded time (`FREQ=SECONDLY`, a 30 February) is not walked at all.
 */
export function readWeeklyRule(parts: Readonly<Record<string, unknown>>): WeeklyRule | undefined {
  const { freq, interval = 1, count, until, byday = [] } = parts;
  const names = (Array.isArray(byday) ? byday : [byday]) as unknown[];
  const weekdays = names.map((name) => (WEEKDAYS.indexOf(String(name)) + 1) as Weekday | 0);
  const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1;
  if (
    freq !== 'WEEKLY' ||
    !Object.keys(parts).every((name) => UNDERSTOOD.has(name)) ||
    !isCount(interval) ||
    !(count === undefined || isCount(count)) ||
    !(until === undefined || typeof until === 'string') ||
    weekdays.includes(0)
  ) {
    return undefined;
  }
  return { interval, count, until, weekdays: [...new Set(weekdays as Weekday[])].sort() };
}

/** How many days a rule has at most. */
export function daysAtMost({ interval, count = Infinity, weekdays }: WeeklyRule): number {
  return Math.min(count, (1 + Math.floor(WEEKS_AT_MOST / interval)) * Math.max(1, weekdays.length) + 1);
}

/** The days of a weekly rule from its first one, which always counts; at most 53 weeks. `until` is for the caller to hold against them. */
export function daysOfRule({ interval, count = Infinity, weekdays }: WeeklyRule, first: Day): Day[] {
  const days = [first];
  const monday = mondayOf(first);
  for (let week = 0; week <= WEEKS_AT_MOST && days.length < count; week += interval) {
    for (const weekday of weekdays.length > 0 ? weekdays : [weekdayOf(first)]) {
      const day = addDays(monday, week * 7 + weekday - 1);
      if (daysBetween(first, day) > 0 && days.length < count) days.push(day);
    }
  }
  return days;
}
