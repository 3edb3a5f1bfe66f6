import ical, { ICalEventStatus } from 'ical-generator';
import { periodsOf, type BellSchedule } from '../bellSchedule';
import { instantOf } from '../calendar/instants';
import { weekdayOf } from '../days';
import { quarterAt, stretchesOf, timesOfSlot } from './slots';
import type { Booking, Resource, Slot } from './types';

/** Separate from the rest, because the library that writes the file is loaded only when somebody asks for one. */

export interface BookingsToExport {
  /** What the calendar is called: the person's bookings, or the resource. */
  name: string;
  bookings: readonly Booking[];
  /** By number. */
  resources: ReadonlyMap<number, Resource>;
  school: BellSchedule;
  /** IANA name of the school's zone. */
  timeZone: string;
  /** When the file is made, milliseconds since 1970. */
  now: number;
  /** What makes the identifiers the school's own; the same at every export, so that a new file updates the old one. */
  host: string;
  words: { bookedBy: string; purpose: string; units: string };
}

/**
 * An iCalendar file (RFC 5545) of bookings, one event for each stretch of a booking without another slot between, as instants in UTC. What
 * waits for approval is tentative; what ended is left out, and so is a slot that the bell schedule does not have any more.
 */
export function bookingsToIcs({ name, bookings, resources, school, timeZone, now, host, words }: BookingsToExport): string {
  const calendar = ical({ name, prodId: { company: 'ENT', product: 'bookings', language: 'FR' } });
  for (const booking of bookings) {
    const resource = resources.get(booking.resource);
    if (!resource || !['pending', 'confirmed'].includes(booking.state)) continue;
    const held = booking.live.filter(({ state }) => state !== 'beingTaken').map(({ slot }) => slot);
    for (const { start, end, slots } of stretchesOf(held, slotsAround(resource, booking, school))) {
      const units = new Set(booking.live.filter(({ slot }) => slots.includes(slot)).map(({ unit }) => unit)).size;
      const lines: [string, string][] = [
        [words.bookedBy, booking.authorName],
        [words.purpose, booking.purpose],
        [words.units, resource.counted ? `${units}` : '']
      ];
      calendar.createEvent({
        id: `booking|${booking.resource}|${booking.day}|${booking.author}|${booking.number}|${slots[0]}@${host}`,
        stamp: new Date(now),
        start: new Date(instantOf(booking.day, start, timeZone)),
        end: new Date(instantOf(booking.day, end, timeZone)),
        summary: [resource.title, booking.purpose].filter(Boolean).join(' - '),
        location: resource.place || null,
        description: lines
          .filter(([, text]) => text !== '')
          .map(([word, text]) => `${word}\u00a0: ${text}`)
          .join('\n'),
        status: booking.state === 'pending' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** The day's slots by which stretches are told, whatever is open now. */
function slotsAround({ scheme }: Resource, { live, day }: Booking, school: BellSchedule): Slot[] {
  if (scheme === 'periods') return periodsOf(school, weekdayOf(day)).map(({ id, start, end }) => ({ id, start, end }));
  const starts = live.flatMap(({ slot }) => timesOfSlot(scheme, slot, day, school)?.start ?? []);
  const first = Math.min(...starts);
  return starts.length === 0
    ? []
    : Array.from({ length: (Math.max(...starts) - first) / 15 + 1 }, (_, index) => quarterAt(first + index * 15));
}
