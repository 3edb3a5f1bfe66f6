import type { BellSchedule } from '../bellSchedule';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { addDays } from '../days';
import type { Day } from '../types';
import { closedOn, minutesBetween, slotsOf, timesOfSlot, type ClockTime, type DayClosed } from './slots';
import type { Booking, BookerRole, Category, FoldedResource, Resource, Rules, RuleSettings } from './types';

/**
 * The rules of a resource. All of them are advisory: SharePoint lets whoever may add rows take any free slot (but for the approval, which only
 * a manager's row gives).
 */

/** A resource's rules: its own where it says something, else its category's; `null` lifts the category's limit. */
export function rulesOf(resource: Pick<Resource, 'rules'>, category: Pick<Category, 'rules'> | undefined): Rules {
  const said = Object.entries(resource.rules).filter(([, value]) => value !== undefined);
  const merged: RuleSettings = { ...category?.rules, ...Object.fromEntries(said) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined)) as Rules;
}

/** What the fold must know of a resource. */
export function foldedResource({ number, scheme, counted }: Resource, { approvalSince }: Rules): FoldedResource {
  return { number, scheme, counted, ...(approvalSince === undefined ? {} : { approvalSince }) };
}

/** Units of a resource: one unless it is counted. */
export function quantityOf({ counted }: Pick<Resource, 'counted'>, { quantity = 1 }: Rules): number {
  return counted ? quantity : 1;
}

/** Why a booking is not allowed. */
export type BookingFault =
  | { kind: 'archived' }
  | { kind: 'who'; roles: readonly BookerRole[] }
  | { kind: 'noSlots' }
  | { kind: 'dayOff'; reason: DayClosed }
  /** Slots that the day does not have, or outside the opening times. */
  | { kind: 'closed'; slots: string[] }
  | { kind: 'past' }
  /** Less than that many minutes ahead. */
  | { kind: 'notice'; minutes: number }
  /** `last` is the last day that may be booked today. */
  | { kind: 'tooFar'; days: number; last: Day }
  | { kind: 'tooLong'; most: number; slots: number }
  | { kind: 'quota'; most: number; already: number }
  | { kind: 'tooManyUnits'; quantity: number };

export interface BookingWish {
  resource: Resource;
  rules: Rules;
  roles: readonly BookerRole[];
  day: Day;
  slots: readonly string[];
  /** 1 unless several units are wanted. */
  units: number;
  /** The school's clock. */
  now: ClockTime;
  /** Bookings of this resource that the person already has in the week of the day: see `countedForQuota`. */
  already: number;
  school: BellSchedule;
  calendar: SchoolCalendar;
}

/**
 * All reasons why a booking is not allowed; none: it is. Those who manage the resources are held to what cannot be (days off, closed slots,
 * the past, units), not to limits.
 */
export function bookingFaults(wish: BookingWish): BookingFault[] {
  const manages = wish.roles.some((role) => role === 'resourceManager' || role === 'direction');
  return [...impossible(wish), ...(manages ? [] : beyondLimits(wish))];
}

function impossible({ resource, rules, day, slots, units, now, school, calendar }: BookingWish): BookingFault[] {
  const faults: BookingFault[] = [];
  if (resource.status === 'archived') faults.push({ kind: 'archived' });
  if (slots.length === 0) faults.push({ kind: 'noSlots' });
  const reason = closedOn(day, calendar);
  const open = new Set(slotsOf(resource.scheme, rules, day, school, calendar).map(({ id }) => id));
  const closed = slots.filter((slot) => !open.has(slot));
  if (reason) faults.push({ kind: 'dayOff', reason });
  else if (closed.length > 0) faults.push({ kind: 'closed', slots: closed });
  const ends = slots.map((slot) => timesOfSlot(resource.scheme, slot, day, school)?.end ?? 24 * 60);
  if (day < now.day || (slots.length > 0 && minutesBetween(now, { day, minutes: Math.min(...ends) }) <= 0)) faults.push({ kind: 'past' });
  const quantity = quantityOf(resource, rules);
  if (units > quantity) faults.push({ kind: 'tooManyUnits', quantity });
  return faults;
}

function beyondLimits({ resource, rules, roles, day, slots, now, already, school }: BookingWish): BookingFault[] {
  const { who, minNotice, maxNoticeDays, longest, weeklyQuota } = rules;
  const faults: BookingFault[] = [];
  if (roles.length === 0 || (who && !who.some((role) => roles.includes(role)))) faults.push({ kind: 'who', roles: who ?? [] });
  const starts = slots.map((slot) => timesOfSlot(resource.scheme, slot, day, school)?.start ?? 0);
  if (minNotice !== undefined && slots.length > 0 && minutesBetween(now, { day, minutes: Math.min(...starts) }) < minNotice) {
    faults.push({ kind: 'notice', minutes: minNotice });
  }
  if (maxNoticeDays !== undefined && day > addDays(now.day, maxNoticeDays)) {
    faults.push({ kind: 'tooFar', days: maxNoticeDays, last: addDays(now.day, maxNoticeDays) });
  }
  if (longest !== undefined && slots.length > longest) faults.push({ kind: 'tooLong', most: longest, slots: slots.length });
  if (weeklyQuota !== undefined && already >= weeklyQuota) faults.push({ kind: 'quota', most: weeklyQuota, already });
  return faults;
}

/** How many of a person's bookings of a week count for a resource's quota: those that hold something. `except`: one that is being changed. */
export function countedForQuota(bookings: readonly Booking[], resource: number, author: number, except: number = 0): number {
  return bookings.filter(
    (booking) => booking.resource === resource && booking.author === author && booking.live.length > 0 && booking.number !== except
  ).length;
}
