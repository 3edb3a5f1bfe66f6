import type { TimeZoneRow } from '../rest/sites/timeZones';

/** A Sunday of a month at an hour of the wall clock; week 5 is the last one. Month 0: the clock never changes. */
interface ChangeDate {
  Day: number;
  DayOfWeek: number;
  Hour: number;
  Milliseconds: number;
  Minute: number;
  Month: number;
  Second: number;
  Year: number;
}

export interface TimeZoneData {
  Id: number;
  Description: string;
  /** Minutes to add to local time. */
  Bias: number;
  DaylightBias: number;
  StandardBias: number;
  DaylightDate: ChangeDate;
  StandardDate: ChangeDate;
}

const sunday = (Month: number, Day: number, Hour: number): ChangeDate => ({
  Day,
  DayOfWeek: 0,
  Hour,
  Milliseconds: 0,
  Minute: 0,
  Month,
  Second: 0,
  Year: 0
});

/** Europe changes at 01:00 UTC everywhere, North America at 02:00 of the wall clock. */
function changes({ zone, bias, daylightBias }: TimeZoneRow): Pick<TimeZoneData, 'DaylightDate' | 'StandardDate'> {
  if (daylightBias === 0) return { DaylightDate: sunday(0, 0, 0), StandardDate: sunday(0, 0, 0) };
  if (zone.startsWith('America/')) return { DaylightDate: sunday(3, 2, 2), StandardDate: sunday(11, 1, 2) };
  const standardHour = 1 - bias / 60;
  return { DaylightDate: sunday(3, 5, standardHour), StandardDate: sunday(10, 5, standardHour + 1) };
}

/** A zone as `spPageContextInfo` describes it (`webTimeZoneData`). */
export function timeZoneData(row: TimeZoneRow): TimeZoneData {
  return {
    Id: row.id,
    Description: row.description,
    Bias: row.bias,
    DaylightBias: row.daylightBias,
    StandardBias: 0,
    ...changes(row)
  };
}
