import { clockInZone, partsOfDay } from '../days';
import type { Day, Minutes } from '../types';
import type { IcsTime } from './icsEvents';
import { instantOf } from './instants';

/** What Outlook and Exchange call the zones of French schools. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Mauritius Standard Time': 'Indian/Mauritius',
  'SA Western Standard Time': 'America/Guadeloupe',
  'SA Eastern Standard Time': 'America/Cayenne',
  'Saint Pierre Standard Time': 'America/Miquelon',
  'Central Pacific Standard Time': 'Pacific/Noumea',
  'Hawaiian Standard Time': 'Pacific/Tahiti'
};

/**
 * Reads times of iCalendar files on a school's wall clock. A time without a zone, and one whose zone nobody knows, is taken as the
 * school's own: a timetable says when the bell rings.
 * @param timeZone the school's, an IANA name
 * @returns a function that gives the day, and the minutes unless the time is a whole day
 */
export function createIcsClock(timeZone: string): (time: IcsTime) => { day: Day; minutes?: Minutes } {
  const zones = new Map<string, string | undefined>();
  const ianaOf = (name: string): string | undefined => {
    if (!zones.has(name)) zones.set(name, findZone(name));
    return zones.get(name);
  };
  return ({ day, minutes, zone }) => {
    if (minutes === undefined || zone === undefined) return { day, minutes };
    if (zone === 'utc') return clockInZone(utcInstantOf(day, minutes), timeZone);
    const from = ianaOf(zone);
    return from === undefined || from === timeZone ? { day, minutes } : clockInZone(instantOf(day, minutes, from), timeZone);
  };
}

function utcInstantOf(day: Day, minutes: Minutes): number {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return Date.UTC(year, month - 1, dayOfMonth, 0, minutes);
}

/** The IANA name of a TZID: itself, the end of a path such as `/example.org/2026/Europe/Paris`, or of a Windows name. */
function findZone(name: string): string | undefined {
  const path = name.split('/');
  const names = [name, WINDOWS_ZONES[name], path.slice(-2).join('/')];
  return names.find((each) => each !== undefined && isZone(each));
}

function isZone(name: string): boolean {
  try {
    clockInZone(0, name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
