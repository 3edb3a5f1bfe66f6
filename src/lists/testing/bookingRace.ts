import '@pnp/sp/site-groups/web';
import { compareKeys } from '../../domain/bookings/bookingKeys';
import { schoolGroup } from '../definitions/groups';
import { who } from './school';
import { held, type BookingSchool } from './bookings';
import { createBookings } from '../repositories/bookings';
import type { DayLedger, Taken } from '../repositories/bookings/types';
import type { TransportOptions } from '../sp';

/** Many people after the same slots at once, on a network that loses answers: what SharePoint holds then, and what each of them believes. */

export interface Runner {
  login: string;
  userId: number;
}

/** Teachers by a group of the directory, as a school's teachers are; made once for all races. */
export async function addRunners(school: BookingSchool, count: number): Promise<Runner[]> {
  const logins = Array.from({ length: count }, (_, n) => `coureur.${n}@ecole.example`);
  logins.forEach((login, n) => school.server.ensureDirectoryUser({ login, title: `Coureur ${n}` }));
  const { claim } = school.server.ensureDirectoryGroup({ title: 'Coureurs', members: logins });
  await school.as(who.admin).web.siteGroups.getByName(schoolGroup('teachers').name).users.add(claim);
  // Their first visit makes them users of the site.
  const visit = async (login: string): Promise<Runner> => ({ login, userId: (await school.as(login).web.currentUser.select('Id')()).Id });
  return Promise.all(logins.map(visit));
}

/** 20 % of answers lost, before or after SharePoint did what was asked, and 5 % throttled. */
export function makeStorm({ server: { faults } }: BookingSchool, seed: number): void {
  const times = 1_000_000;
  faults.add({ kind: 'cutAfterCommit', probability: 0.1, times, seed });
  faults.add({ kind: 'cutBeforeCommit', probability: 0.1111, times, seed: seed + 1 });
  faults.add({ kind: 'status', status: 429, probability: 0.05, times, seed: seed + 2 });
}

/** How it ended for one of them; `dead` for a client that stopped in the middle and never answered. */
export type Ending = { runner: Runner; kind: 'refused' | 'dead' } | { runner: Runner; kind: 'told'; taken: Taken };

const DEAD = new Error('this client is dead');

/**
 * Each runner tries to take the slots that `wants` gives, all at once.
 * @param dies tells before each write of a client whether it dies there, undefined for never
 */
export async function race(
  school: BookingSchool,
  runners: readonly Runner[],
  day: number,
  wants: (n: number) => readonly string[],
  dies: () => boolean = () => false
): Promise<Ending[]> {
  const run = async (runner: Runner, n: number): Promise<Ending> => {
    let dead = false;
    const options: TransportOptions = {
      fetch: async (input, init) => {
        dead = dead || (init?.method === 'POST' && /items$/.test(decodeURIComponent(String(input))) && dies());
        if (dead) throw DEAD;
        return fetch(input, init);
      }
    };
    try {
      const taken = await createBookings(school.sp(runner.login, options), runner.userId).book(
        school.room,
        day,
        wants(n).map((slot) => ({ slot })),
        { purpose: `${n}` }
      );
      return dead ? { runner, kind: 'dead' } : { runner, kind: 'told', taken };
    } catch (error) {
      if (dead) return { runner, kind: 'dead' };
      if (error instanceof Error && error.name !== 'TypeError') return { runner, kind: 'refused' };
      throw error;
    }
  };
  return Promise.all(runners.map(run));
}

/** Who holds what they wanted, as far as they were told; those who were told that it is not known look later, when the network is well. */
export async function believers(school: BookingSchool, endings: readonly Ending[]): Promise<{ userId: number; slots: string[] }[]> {
  const found: { userId: number; slots: string[] }[] = [];
  for (const ending of endings) {
    if (ending.kind !== 'told' || ending.taken.kind === 'taken') continue;
    const { taken, runner } = ending;
    const number = taken.kind === 'booked' ? taken.booking.number : taken.number;
    const seen = taken.kind === 'booked' ? [taken.ledger] : await school.bookings(runner.login).booking(number, [school.room]);
    const booking = seen
      .flatMap(({ folded }) => folded.bookings)
      .find((one) => one.number === number && one.author === runner.userId && one.state === 'confirmed');
    if (booking) found.push({ userId: runner.userId, slots: booking.live.map(({ slot }) => slot).sort(compareKeys) });
  }
  return found;
}

/** The day as everybody sees it once the storm is over. */
export async function afterStorm(school: BookingSchool, day: number): Promise<DayLedger & { heldBy: Record<string, number> }> {
  school.server.faults.clear();
  const [ledger] = await school.bookings(who.principal).days([{ resource: school.room, day }]);
  return { ...ledger, heldBy: Object.fromEntries(Object.entries(held(ledger)).map(([slot, { author }]) => [slot, author])) };
}

/** A generator of 32 bits (mulberry32): the same seed draws the same numbers. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` different ones of some slots. */
export function someOf(slots: readonly string[], count: number, random: () => number): string[] {
  return [...slots]
    .map((slot) => ({ slot, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ slot }) => slot);
}

export const SLOTS = ['M1', 'M2', 'M3', 'M4', 'M5', 'S1', 'S2', 'S3', 'S4', 'S5'];
