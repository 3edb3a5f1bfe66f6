import { foldedResource, quantityOf, rulesOf } from '../../domain/bookings/rules';
import type { Booking, Resource } from '../../domain/bookings/types';
import { createBookings } from '../repositories/bookings';
import { createResourceManagement } from '../repositories/bookings/management';
import type {
  BookableResource,
  BookingsRepository,
  DayLedger,
  ResourceManagement,
  ResourceToSave,
  Stored,
  Taken
} from '../repositories/bookings/types';
import { createSp, Transport, type SharePoint, type TransportOptions } from '../sp';
import { systemClock, type Clock } from '../sp/clock';
import { addOtherStaff } from './otherStaff';
import { createPeople } from './people';
import { SITE, startSchool, who, type TestSchool } from './school';

/** Somebody who keeps the school's resources and does nothing else in it. */
export const manager = 'gaelle.orme@ecole.example';

/** Monday 30 November 2026. */
export const DAY = 20261130;

/** A school with a resource of each kind, whose clock, SharePoint's and everybody's, can be put forward. */
export interface BookingSchool extends TestSchool {
  clock: Clock & { ahead: number };
  sp(login: string, options?: TransportOptions): SharePoint;
  bookings(login: string, options?: TransportOptions): BookingsRepository & ResourceManagement;
  /** By period. */
  room: BookableResource;
  /** Ten units of it. */
  tablets: BookableResource;
}

export async function startBookingSchool(): Promise<BookingSchool> {
  const clock = {
    ahead: 0,
    now: () => Date.now() + clock.ahead,
    random: systemClock.random,
    sleep: (_milliseconds: number, signal?: AbortSignal | null) => systemClock.sleep(0, signal)
  };
  const school = await startSchool({ now: () => new Date(clock.now()) });
  school.server.ensureDirectoryUser({ login: manager, title: 'Gaëlle Orme' });
  await addOtherStaff(school);
  await createPeople(school.as(who.admin)).addToGroups(manager, 'resourceManagers', []);
  const sp = (login: string, options: TransportOptions = {}): SharePoint =>
    createSp({
      webUrl: `${school.server.url}${SITE}`,
      transport: new Transport({ authorization: `Bearer user:${login}`, clock, ...options })
    });
  const bookings: BookingSchool['bookings'] = (login, options) => {
    const own = sp(login, options);
    return { ...createBookings(own), ...createResourceManagement(own) };
  };
  const keeper = bookings(manager);
  const shelf = { description: '', rules: {}, status: 'active' } as const;
  const rooms = await keeper.saveCategory({ ...shelf, title: 'Salles' }, undefined, 'category-rooms');
  const make = async (title: string, counted: boolean, quantity?: number): Promise<BookableResource> => {
    const asked: ResourceToSave = { ...shelf, title, rules: { quantity }, categoryNumber: rooms.value.number, place: '', photo: '' };
    const made = await keeper.saveResource(asked, { scheme: 'periods', counted }, `resource-${title}`);
    return folded(made);
  };
  return { ...school, clock, sp, bookings, room: await make('Salle 12', false), tablets: await make('Tablettes', true, 10) };
}

/** A resource as bookings take it, without a category's rules. */
export function folded({ value }: Stored<Resource>): BookableResource {
  const rules = rulesOf(value, undefined);
  return { ...foldedResource(value, rules), quantity: quantityOf(value, rules) };
}

/** The booking that must have come of it. @throws Error when it ended otherwise */
export function booked(taken: Taken | { kind: 'unfinished' }): Booking {
  if (taken.kind !== 'booked') {
    throw new Error(`expected a booking, got ${JSON.stringify(taken).slice(0, 2000)}`);
  }
  return taken.booking;
}

/** What holds each slot-unit of a day, by its text without resource and day: `M1` or `M1|u3`. */
export function held({ folded: { holders } }: DayLedger): Record<string, { author: number; state: string }> {
  return Object.fromEntries([...holders].map(([text, { author, state }]) => [text.split('|').slice(2).join('|'), { author, state }]));
}

let days = 0;

/** A day that no other test books on. */
export function freshDay(): number {
  return 20270101 + (days++ % 28) + 100 * Math.floor(days / 28);
}
