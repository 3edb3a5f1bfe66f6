import { addDays, dayOfWeekIndex, isDay, makeDay, weekdayOf, weekIndexOf } from '../days';
import type { Day, WeekIndex, WeekParity } from '../types';
import { lastOfAdjoining, rangeAt, sortRanges } from './dayRanges';
import { publicHolidaysOf, type PublicHoliday } from './publicHolidays';
import type { CalendarSettings, DayRange } from './types';
import { createWeekParity } from './weekParity';

/**
 * Why there are no lessons on a day. `weekend` is any weekday on which the school never teaches. The title is the school's own word for
 * its holidays; a public holiday has its name in both languages.
 */
export type DayOff = { kind: 'weekend' } | { kind: 'publicHoliday'; title: string; titleEn: string } | { kind: 'holiday'; title: string };

export interface SchoolYearBounds {
  /** 1 August. */
  first: Day;
  /** 31 July of the next calendar year. */
  last: Day;
  /** Undefined when no weekday is taught, or when holidays fill the year. */
  firstSchoolDay?: Day;
  lastSchoolDay?: Day;
}

/** What a school's calendar says of any day between the years 1900 and 2199. */
export interface SchoolCalendar {
  isSchoolDay(day: Day): boolean;
  /** Undefined on a school day. A public holiday is named before the holidays that it falls in, and both before the weekend. */
  reasonOff(day: Day): DayOff | undefined;
  /** The first school day after a day; undefined when there is none before the year 2200. */
  nextSchoolDay(after: Day): Day | undefined;
  /** The school days from `first` to `last`, both included; none when `last` comes before `first`. */
  schoolDaysBetween(first: Day, last: Day): Day[];
  /** The school's holidays that hold the day; public holidays are not among them. */
  holidayAt(day: Day): DayRange | undefined;
  /** The closure of the ENT that holds the day. */
  closureAt(day: Day): DayRange | undefined;
  /** On a day of closure, the first day on which the ENT is open again, beyond closures that adjoin it; undefined on an open day. */
  opensAgain(day: Day): Day | undefined;
  /**
   * A or B. Undefined where the school has no A/B weeks, and, where only taught weeks count, in a week without a school day: it is neither.
   */
  parityOf(week: WeekIndex): WeekParity | undefined;
  /** True when a slot of this parity has its lesson in that week. A slot of parity A or B in a school without A/B weeks is shown every week. */
  happensIn(parity: WeekParity | '', week: WeekIndex): boolean;
  /** @param schoolYear first calendar year of the school year */
  schoolYear(schoolYear: number): SchoolYearBounds;
}

const LAST_DAY: Day = 21991231;

interface YearTable {
  holidays: ReadonlyMap<Day, DayRange>;
  publicHolidays: ReadonlyMap<Day, PublicHoliday>;
}

/**
 * The calendar that a school's settings make. It keeps what it has worked out, a year at a time, so that a screen may ask it day by day;
 * the settings must not change under it. Ranges that are none (a last day before the first) are passed over.
 */
export function createSchoolCalendar(settings: CalendarSettings): SchoolCalendar {
  const holidays = sortRanges(settings.holidays);
  const closures = sortRanges(settings.closures);
  const taught = new Set<number>(settings.teachingWeekdays);
  const years = new Map<number, YearTable>();

  const tableOf = (day: Day): YearTable => {
    const year = Math.floor(day / 10000);
    const known = years.get(year);
    if (known) return known;
    const table = { holidays: daysOff(holidays, year), publicHolidays: publicHolidaysOf(year, settings.alsaceMoselle) };
    years.set(year, table);
    return table;
  };

  const reasonOff = (day: Day): DayOff | undefined => {
    const table = tableOf(day);
    const publicHoliday = table.publicHolidays.get(day);
    if (publicHoliday) return { kind: 'publicHoliday', title: publicHoliday.fr, titleEn: publicHoliday.en };
    const holiday = table.holidays.get(day);
    if (holiday) return { kind: 'holiday', title: holiday.title };
    return taught.has(weekdayOf(day)) ? undefined : { kind: 'weekend' };
  };
  const isSchoolDay = (day: Day): boolean => {
    const table = tableOf(day);
    return taught.has(weekdayOf(day)) && !table.publicHolidays.has(day) && !table.holidays.has(day);
  };

  const nextSchoolDay = (after: Day): Day | undefined => {
    if (taught.size === 0) return undefined;
    let day = after;
    while (day < LAST_DAY) {
      day = addDays(day, 1);
      if (isSchoolDay(day)) return day;
      day = tableOf(day).holidays.get(day)?.last ?? day;
    }
    return undefined;
  };
  const schoolDaysBetween = (first: Day, last: Day): Day[] => {
    const days: Day[] = [];
    for (let day = isSchoolDay(first) ? first : nextSchoolDay(first); day !== undefined && day <= last; day = nextSchoolDay(day)) {
      days.push(day);
    }
    return days;
  };

  const isTaughtWeek = (week: WeekIndex): boolean =>
    settings.teachingWeekdays.some((weekday) => isSchoolDay(dayOfWeekIndex(week, weekday)));
  const anchor = isDay(settings.weekAAnchor) ? weekIndexOf(settings.weekAAnchor) : undefined;
  const parityOf =
    anchor === undefined ? () => undefined : createWeekParity(anchor, settings.parityRule === 'taughtWeeks' ? isTaughtWeek : undefined);

  return {
    isSchoolDay,
    reasonOff,
    nextSchoolDay,
    schoolDaysBetween,
    holidayAt: (day) => tableOf(day).holidays.get(day),
    closureAt: (day) => rangeAt(closures, day),
    opensAgain: (day) => {
      const last = lastOfAdjoining(closures, day);
      return last === undefined ? undefined : addDays(Math.min(last, LAST_DAY - 1), 1);
    },
    parityOf,
    happensIn: (parity, week) => parity === '' || anchor === undefined || parityOf(week) === parity,
    schoolYear: (schoolYear) => {
      const first = makeDay(schoolYear, 8, 1);
      const last = makeDay(schoolYear + 1, 7, 31);
      const days = schoolDaysBetween(first, last);
      return { first, last, firstSchoolDay: days[0], lastSchoolDay: days[days.length - 1] };
    }
  };
}

const calendars = new WeakMap<CalendarSettings, SchoolCalendar>();

/** The calendar of a school as it was loaded: one for each settings object, kept as long as that is. */
export function calendarOf(settings: CalendarSettings): SchoolCalendar {
  const known = calendars.get(settings) ?? createSchoolCalendar(settings);
  calendars.set(settings, known);
  return known;
}

/** The days of one calendar year that holidays hold, each with the range that names it: the one that began first. */
function daysOff(sorted: readonly DayRange[], year: number): Map<Day, DayRange> {
  const days = new Map<Day, DayRange>();
  const newYear = makeDay(year, 1, 1);
  const yearEnd = makeDay(year, 12, 31);
  for (const range of sorted) {
    const last = Math.min(range.last, yearEnd);
    for (let day = Math.max(range.first, newYear); day <= last; day = addDays(day, 1)) {
      if (!days.has(day)) days.set(day, range);
      if (day === yearEnd) break;
    }
  }
  return days;
}
