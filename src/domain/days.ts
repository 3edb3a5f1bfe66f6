import type { Day, Minutes, WeekIndex, Weekday } from './types';

/**
 * Arithmetic on calendar days (`yyyymmdd`) in whole numbers: no instant, no time zone, so that a clock change cannot
 * move a lesson. The count of days is H. Hinnant's `days_from_civil`, shifted to Monday 1 January 2018 (week 0).
 */

/** From 1 March of the year 0, where the count starts, to 1 January 2018. */
const COUNT_AT_WEEK_0 = 737000;

function yearOf(day: Day): number {
  return Math.floor(day / 10000);
}

function monthOf(day: Day): number {
  return Math.floor(day / 100) % 100;
}

function dayOfMonth(day: Day): number {
  return day % 100;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a number `yyyymmdd` that names a day of the Gregorian calendar between the years 1900 and 2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return false;
  }
  const year = yearOf(value);
  const month = monthOf(value);
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && dayOfMonth(value) >= 1 && dayOfMonth(value) <= daysInMonth(year, month)
  );
}

/**
 * The day of a year, a month (1..12) and a day of the month.
 * @throws RangeError when the calendar has no such day
 */
export function makeDay(year: number, month: number, dayInMonth: number): Day {
  const day = year * 10000 + month * 100 + dayInMonth;
  if (!isDay(day)) {
    throw new RangeError(`not a day: ${year}-${month}-${dayInMonth}`);
  }
  return day;
}

/** Days since Monday 1 January 2018, negative before. */
function serialOf(day: Day): number {
  if (!isDay(day)) {
    throw new RangeError(`not a day: ${day}`);
  }
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - COUNT_AT_WEEK_0;
}

function dayOfSerial(serial: number): Day {
  const count = serial + COUNT_AT_WEEK_0;
  const era = Math.floor(count / 146097);
  const dayOfEra = count - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The day `count` days later, earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfSerial(serialOf(day) + count);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return serialOf(to) - serialOf(from);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): Weekday {
  return ((((serialOf(day) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Weeks since Monday 1 January 2018. */
export function weekIndexOf(day: Day): WeekIndex {
  return Math.floor(serialOf(day) / 7);
}

/** The day of a week index and a weekday: the inverse of `weekIndexOf` and `weekdayOf`. */
export function dayOfWeekIndex(week: WeekIndex, weekday: Weekday): Day {
  return dayOfSerial(week * 7 + weekday - 1);
}

/** `2026-11-23`. */
export function toIso(day: Day): string {
  const pad = (value: number, length: number): string => `${value}`.padStart(length, '0');
  return `${pad(yearOf(day), 4)}-${pad(monthOf(day), 2)}-${pad(dayOfMonth(day), 2)}`;
}

/** The day of `yyyy-mm-dd`, or undefined when the text is no such day. */
export function fromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = match ? Number(match[1]) * 10000 + Number(match[2]) * 100 + Number(match[3]) : 0;
  return isDay(day) ? day : undefined;
}

/** A day's three parts; `month` is 1..12. */
export function partsOfDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: yearOf(day), month: monthOf(day), dayOfMonth: dayOfMonth(day) };
}

/** One a zone: to make one costs a hundred times what its use does. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23'
  });
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * What the school's clock shows at an instant.
 * @param instant milliseconds since 1970, as `Date.now()` gives
 * @param timeZone IANA name, e.g. Europe/Paris
 * @throws RangeError when the zone is unknown
 */
export function clockInZone(instant: number, timeZone: string): { day: Day; minutes: Minutes } {
  const parts = clockOf(timeZone).formatToParts(instant);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { day: makeDay(read('year'), read('month'), read('day')), minutes: read('hour') * 60 + read('minute') };
}

/** The school's day at an instant (milliseconds since 1970). */
export function dayInZone(instant: number, timeZone: string): Day {
  return clockInZone(instant, timeZone).day;
}
