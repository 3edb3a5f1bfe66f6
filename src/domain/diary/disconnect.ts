import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { isDay } from '../days';
import type { Day, Minutes, Role } from '../types';

/**
 * The right to disconnect: what is published in the evening, at night or on a day without lessons appears at 07:00 of the next school day,
 * so that nobody is expected to look before. Source: the ministry's advice on ENT at quiet hours (eduscol, July 2025), whose hours these
 * are. Everything here is the wall clock's in the school's zone, so that a clock change moves nothing.
 *
 * Advisory: SharePoint gives the row at once to whoever asks it by REST. Authors and staff are shown it, with when it will appear.
 */

/** A reading of the school's clock, as `clockInZone` gives. */
export interface ClockTime {
  day: Day;
  minutes: Minutes;
}

/** A reading of the clock as the number `yyyymmddHHMM`, e.g. 202611230700; 0: at once. */
export type VisibleFrom = number;

const QUIET_FROM: Minutes = 20 * 60;
const QUIET_UNTIL: Minutes = 7 * 60;

/**
 * When what is published at that moment appears to pupils and guardians: that very moment, or 07:00 of the next school day. In a school
 * whose calendar has no school day any more nothing waits for one.
 */
export function appearsAt(published: ClockTime, calendar: SchoolCalendar, urgent: boolean): ClockTime {
  const { day, minutes } = published;
  const schoolDay = calendar.isSchoolDay(day);
  if (urgent || (schoolDay && minutes >= QUIET_UNTIL && minutes < QUIET_FROM)) return published;
  const appearing = schoolDay && minutes < QUIET_UNTIL ? day : calendar.nextSchoolDay(day);
  return appearing === undefined ? published : { day: appearing, minutes: QUIET_UNTIL };
}

/**
 * What to store with a row that is published now. What pupils see already stays seen: writing it again in the evening hides nothing.
 * @param stored what the row says so far; undefined for a new row or one without a moment
 * @param known false for a new row
 */
export function visibleFromOf(
  published: ClockTime,
  calendar: SchoolCalendar,
  urgent: boolean,
  known: boolean = false,
  stored?: VisibleFrom
): VisibleFrom {
  if (known && isVisible(stored, published)) return stored ?? 0;
  const appearing = appearsAt(published, calendar, urgent);
  return appearing.day === published.day && appearing.minutes === published.minutes ? 0 : momentOf(appearing);
}

/** True when a row that says so is shown at that reading of the clock. */
export function isVisible(visibleFrom: VisibleFrom | undefined, now: ClockTime): boolean {
  return !visibleFrom || visibleFrom <= momentOf(now);
}

/** Who is shown what has not appeared yet: everybody but those whom the quiet hours are for. */
export function seesBeforehand(role: Role): boolean {
  return role !== 'pupil' && role !== 'guardian';
}

/** The rows that somebody in that role is shown. */
export function shownTo<T extends { visibleFrom?: VisibleFrom }>(role: Role, rows: readonly T[], now: ClockTime): T[] {
  return rows.filter((row) => seesBeforehand(role) || isVisible(row.visibleFrom, now));
}

/** `yyyymmddHHMM`. */
export function momentOf({ day, minutes }: ClockTime): VisibleFrom {
  return day * 10000 + Math.floor(minutes / 60) * 100 + (minutes % 60);
}

/** The reading of a stored number; undefined for 0 and for what is none. */
export function clockTimeOf(moment: number | null | undefined): ClockTime | undefined {
  if (!moment || !Number.isInteger(moment)) return undefined;
  const day = Math.floor(moment / 10000);
  const hours = Math.floor(moment / 100) % 100;
  const minutes = moment % 100;
  return isDay(day) && hours < 24 && minutes < 60 ? { day, minutes: hours * 60 + minutes } : undefined;
}
