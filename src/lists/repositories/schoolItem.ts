import { readPeriods } from '../../domain/bellSchedule';
import { DEFAULT_CALENDAR } from '../../domain/calendar/defaults';
import { readRanges, readWeekdays } from '../../domain/calendar/readRanges';
import { clockInZone, isDay } from '../../domain/days';
import { DEFAULT_WORKLOAD_MINUTES } from '../../domain/diary/workload';
import type { Period, School, Weekday } from '../../domain/types';
import type { school } from '../definitions';
import type { ItemOf, ValuesOf } from '../definitions/types';
import { EntError } from '../errors';

/**
 * The item of EntSchool. What a site of the last schema does not say yet is as `DEFAULT_CALENDAR` has it.
 * @throws EntError `invalid` when the bell schedule or the time zone is not one: nothing can be placed in a week then
 */
export function schoolOf(row: Partial<ItemOf<typeof school>>): School {
  const timeZone = row.EntTimeZone ?? '';
  const periods = readPeriods(parseJson(row.EntPeriods ?? ''));
  if (!periods || !isTimeZone(timeZone)) {
    throw new EntError('invalid', `EntSchool: time zone ${timeZone}, bell schedule ${row.EntPeriods ?? ''}`);
  }
  return {
    name: row.Title ?? '',
    uai: row.EntUai ?? '',
    timeZone,
    schoolYear: row.EntSchoolYear ?? 0,
    periods,
    periodsByWeekday: periodsByWeekdayOf(parseJson(row.EntPeriodsByWeekday ?? '')),
    ...(row.EntZone ? { zone: row.EntZone } : {}),
    teachingWeekdays: readWeekdays(row.EntTeachingWeekdays ?? '') ?? DEFAULT_CALENDAR.teachingWeekdays,
    holidays: readRanges(parseJson(row.EntHolidays ?? '')),
    closures: readRanges(parseJson(row.EntClosures ?? '')),
    alsaceMoselle: row.EntAlsaceMoselle ?? DEFAULT_CALENDAR.alsaceMoselle,
    parityRule: row.EntParityRule ?? DEFAULT_CALENDAR.parityRule,
    ...(isDay(row.EntWeekAAnchor) ? { weekAAnchor: row.EntWeekAAnchor } : {}),
    workloadMinutes: workloadMinutesOf(row.EntWorkloadMinutes),
    schemaVersion: row.EntSchemaVersion ?? 0
  };
}

/** What an administrator may change of the school; `weekAAnchor` and `zone` are taken away by `null`. */
export type SchoolChanges = Partial<Omit<School, 'schemaVersion' | 'weekAAnchor' | 'zone'>> & {
  weekAAnchor?: School['weekAAnchor'] | null;
  zone?: School['zone'] | null;
};

type SchoolValues = { [K in keyof ValuesOf<typeof school>]: ValuesOf<typeof school>[K] | null };

/** The columns of some changes; `null` empties one. */
export function schoolValues(changes: SchoolChanges): SchoolValues {
  const values: { [K in keyof SchoolValues]: SchoolValues[K] | undefined } = {
    Title: changes.name,
    EntUai: changes.uai,
    EntTimeZone: changes.timeZone,
    EntSchoolYear: changes.schoolYear,
    EntPeriods: changes.periods && JSON.stringify(changes.periods),
    EntPeriodsByWeekday: changes.periodsByWeekday && JSON.stringify(changes.periodsByWeekday),
    EntZone: changes.zone,
    EntTeachingWeekdays: changes.teachingWeekdays?.join(','),
    EntHolidays: changes.holidays && JSON.stringify(changes.holidays),
    EntClosures: changes.closures && JSON.stringify(changes.closures),
    EntAlsaceMoselle: changes.alsaceMoselle,
    EntParityRule: changes.parityRule,
    EntWeekAAnchor: changes.weekAAnchor,
    EntWorkloadMinutes: changes.workloadMinutes
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** A threshold that is none, such as 0, would warn of everything. */
function workloadMinutesOf(value: number | null | undefined): number {
  return value && value > 0 ? value : DEFAULT_WORKLOAD_MINUTES;
}

function periodsByWeekdayOf(value: unknown): Partial<Record<Weekday, Period[]>> {
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  const entries = Object.entries(value).flatMap(([weekday, stored]): [string, Period[]][] => {
    const periods = readPeriods(stored);
    return periods && readWeekdays(weekday) ? [[weekday, periods]] : [];
  });
  return Object.fromEntries(entries);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return name !== '' && isDay(clockInZone(0, name).day);
  } catch (error) {
    if (error instanceof RangeError) {
      return false;
    }
    throw error;
  }
}
