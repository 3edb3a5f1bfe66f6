import { periodsOf, type BellSchedule } from '../bellSchedule';
import type { DayOff, SchoolCalendar } from '../calendar/schoolCalendar';
import { daysBetween, weekdayOf } from '../days';
import type { Day, Minutes } from '../types';
import type { Booking, LendingState, Resource, Rules, Slot, SlotScheme, TimeRange } from './types';

/** The slots of a resource on a day, in minutes of the wall clock: a clock change moves none of them. */

/** Minutes of a quarter-hour. */
export const QUARTER: Minutes = 15;

/** Why nothing can be booked on a day. */
export type DayClosed = DayOff | { kind: 'closure'; title: string };

/** A reading of the school's clock, as `clockInZone` gives. */
export interface ClockTime {
  day: Day;
  minutes: Minutes;
}

/** Undefined on a day on which the school is open. */
export function closedOn(day: Day, calendar: SchoolCalendar): DayClosed | undefined {
  const closure = calendar.closureAt(day);
  return calendar.reasonOff(day) ?? (closure ? { kind: 'closure', title: closure.title } : undefined);
}

/** The slots of a school day that the opening rules leave, in order; none on a day off. */
export function slotsOf(
  scheme: SlotScheme,
  rules: Pick<Rules, 'opening'>,
  day: Day,
  school: BellSchedule,
  calendar: SchoolCalendar
): Slot[] {
  if (closedOn(day, calendar)) return [];
  const open = rules.opening && (rules.opening[weekdayOf(day)] ?? []);
  const all =
    scheme === 'periods'
      ? periodsOf(school, weekdayOf(day)).map(({ id, start, end }) => ({ id, start, end }))
      : quartersOf(day, school, open);
  return open ? all.filter((slot) => open.some(({ start, end }) => start <= slot.start && slot.end <= end)) : all;
}

/** From the first bell to the last, or over the whole opening, which may begin before and end after the bells. */
function quartersOf(day: Day, school: BellSchedule, open?: readonly TimeRange[]): Slot[] {
  const ranges = open ?? periodsOf(school, weekdayOf(day));
  const first = Math.floor(Math.min(...ranges.map(({ start }) => start)) / QUARTER);
  const end = Math.ceil(Math.max(...ranges.map((range) => range.end)) / QUARTER);
  return ranges.length === 0 ? [] : Array.from({ length: end - first }, (_, index) => quarterAt((first + index) * QUARTER));
}

/** The quarter-hour that starts at these minutes, a multiple of 15. */
export function quarterAt(start: Minutes): Slot {
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return { id: `Q${two(Math.floor(start / 60))}${two(start % 60)}`, start, end: start + QUARTER };
}

/** When a slot is, open or not; undefined when the day's bell schedule has no such period any more. */
export function timesOfSlot(scheme: SlotScheme, slot: string, day: Day, school: BellSchedule): TimeRange | undefined {
  if (scheme === 'quarters') {
    const [, hours, minutes] = /^Q(\d\d)(\d\d)$/.exec(slot) ?? [];
    const start = Number(hours) * 60 + Number(minutes);
    return hours === undefined ? undefined : { start, end: start + QUARTER };
  }
  const period = periodsOf(school, weekdayOf(day)).find(({ id }) => id === slot);
  return period && { start: period.start, end: period.end };
}

/**
 * Slots put together to stretches without another slot between, in order: 08:00 to 09:55 for M1 and M2. Slots that the day does not have
 * are left out.
 */
export function stretchesOf(slots: readonly string[], all: readonly Slot[]): (TimeRange & { slots: string[] })[] {
  const stretches: (TimeRange & { slots: string[] })[] = [];
  let previous = -2;
  all.forEach(({ id, start, end }, index) => {
    if (!slots.includes(id)) return;
    const last = stretches[stretches.length - 1];
    if (last && previous === index - 1) {
      last.end = end;
      last.slots.push(id);
    } else {
      stretches.push({ start, end, slots: [id] });
    }
    previous = index;
  });
  return stretches;
}

/** Minutes of the wall clock from one reading to another. */
export function minutesBetween(from: ClockTime, to: ClockTime): Minutes {
  return daysBetween(from.day, to.day) * 24 * 60 + to.minutes - from.minutes;
}

/** Lending as the clock makes it: what was handed over and did not come back by the end of its booking is late. */
export function lendingState(booking: Booking, { scheme }: Pick<Resource, 'scheme'>, now: ClockTime, school: BellSchedule): LendingState {
  if (booking.lending !== 'handedOver') return booking.lending;
  const ends = booking.claims.map(({ slot }) => timesOfSlot(scheme, slot, booking.day, school)?.end ?? 0);
  return minutesBetween({ day: booking.day, minutes: Math.max(...ends) }, now) > 0 ? 'late' : 'handedOver';
}
