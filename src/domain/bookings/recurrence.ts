import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { addDays, daysBetween, weekdayOf, weekIndexOf } from '../days';
import type { Day, Weekday, WeekParity } from '../types';
import { planAcquisition, type PlannedClaim, type TakenSlot, type WantedSlot } from './plan';
import { closedOn, type DayClosed } from './slots';
import type { Booking, FoldedDay } from './types';

/** Bookings that come again: days of the calendar and nothing else, so that a clock change moves none. */

export interface Recurrence {
  /** The first day that may be one, not before it. */
  first: Day;
  /** At least one. */
  weekdays: readonly Weekday[];
  /** 1 every week, 2 every other week, … counted from the week of `first`. */
  everyWeeks: number;
  /** Only weeks A or only weeks B; empty: all. */
  parity: WeekParity | '';
  /** The last day, included, or how many bookings there shall be; those that are skipped do not count. */
  until: { day: Day } | { count: number };
}

export interface Occurrence {
  day: Day;
  /** Why there is none on that day. */
  skipped?: DayClosed;
}

/** No recurrence goes on for longer: a school year. */
export const RECURRENCE_DAYS = 366;

/** The days of a recurrence in order, those that are skipped with their reason; the last one is never skipped where a count ends it. */
export function expandRecurrence({ first, weekdays, everyWeeks, parity, until }: Recurrence, calendar: SchoolCalendar): Occurrence[] {
  const occurrences: Occurrence[] = [];
  const last = 'day' in until ? until.day : addDays(first, RECURRENCE_DAYS);
  let missing = 'count' in until ? until.count : Infinity;
  for (let days = 0; days <= Math.min(RECURRENCE_DAYS, daysBetween(first, last)) && missing > 0; days++) {
    const day = addDays(first, days);
    const week = weekIndexOf(day);
    const inTurn = (week - weekIndexOf(first)) % Math.max(1, everyWeeks) === 0;
    if (!weekdays.includes(weekdayOf(day)) || !inTurn) continue;
    const skipped = closedOn(day, calendar);
    // A week without a school day may be neither A nor B: its days are skipped for what they are, not passed over as the other week's.
    const isNeither = skipped !== undefined && calendar.parityOf(week) === undefined;
    if (parity !== '' && !isNeither && !calendar.happensIn(parity, week)) continue;
    occurrences.push(skipped ? { day, skipped } : { day });
    if (!skipped) missing--;
  }
  while ('count' in until && occurrences[occurrences.length - 1]?.skipped) occurrences.pop();
  return occurrences;
}

/** A date of a series before it is booked: `skipped`, `taken` with who is there, or the claims that would take it. */
export interface SeriesDate extends Occurrence {
  claims?: PlannedClaim[];
  taken?: TakenSlot[];
}

/** The dates of a series against what is booked on them; a date whose day is not among the folded ones is left without a word on it. */
export function previewSeries(
  occurrences: readonly Occurrence[],
  folded: readonly FoldedDay[],
  wanted: readonly WantedSlot[],
  quantity: number = 1
): SeriesDate[] {
  const ofDay = new Map(folded.map((each) => [each.day, each]));
  return occurrences.map((occurrence) => {
    const at = ofDay.get(occurrence.day);
    return occurrence.skipped || !at ? occurrence : { ...occurrence, ...planAcquisition(at, wanted, quantity) };
  });
}

export type SeriesScope = 'one' | 'following' | 'all';

/**
 * The bookings of the same series and author that a change of one is meant for, by day: itself, it and those after it, or all. What is over
 * stays as it is.
 * @param bookings the person's, this one among them
 */
export function bookingsInScope(bookings: readonly Booking[], one: Booking, scope: SeriesScope, today: Day): Booking[] {
  if (scope === 'one' || one.series === 0) return [one];
  return bookings
    .filter(({ series, author, live }) => series === one.series && author === one.author && live.length > 0)
    .filter(({ day }) => day >= today && (scope === 'all' || day >= one.day))
    .sort((a, b) => a.day - b.day || a.number - b.number);
}
