import { addDays } from '../../domain/days';
import { createBookings } from '../repositories/bookings';
import type { BookingSchool } from './bookings';
import { afterStorm, believers, makeStorm, race, randomOf, SLOTS, someOf, type Runner } from './bookingRace';
import { who } from './school';

/** The two races that bookings must survive, each seed on a day of its own. */

/** @returns how many people ended not knowing */
export async function raceForOneSlot(school: BookingSchool, runners: readonly Runner[], seed: number): Promise<number> {
  const day = addDays(20280103, seed);
  makeStorm(school, seed);
  const endings = await race(school, runners, day, () => ['M1']);
  const { heldBy, rows } = await afterStorm(school, day);
  const winners = await believers(school, endings);
  const claims = rows.filter(({ kind }) => kind === 'claim').map(({ key }) => key);
  // One row, one holder, and one person who believes it: that one.
  expect({ seed, claims: claims.length, winners }).toEqual({ seed, claims: 1, winners: [{ userId: heldBy.M1, slots: ['M1'] }] });
  return endings.filter((ending) => ending.kind === 'told' && ending.taken.kind === 'unknown').length;
}

export interface SeveralReport {
  dead: number;
  ghosts: number;
  booked: number;
}

/** Everybody wants three of ten slots, and a client in fifty dies at each write. */
export async function raceForSeveral(school: BookingSchool, runners: readonly Runner[], seed: number): Promise<SeveralReport> {
  const day = addDays(20320105, seed);
  const random = randomOf(seed);
  const wanted = runners.map(() => someOf(SLOTS, 3, random));
  const endings = await race(
    school,
    runners,
    day,
    (n) => wanted[n],
    () => random() < 0.02
  );
  const told = await believers(school, endings);
  const all = told.flatMap(({ slots }) => slots);
  // No slot is believed to be two people's, whatever the fold says.
  expect({ seed, slots: [...all].sort() }).toEqual({ seed, slots: [...new Set(all)].sort() });
  expect(told.every(({ slots }) => slots.length === 3)).toBe(true);

  school.clock.ahead += 200_000;
  const later = await afterStorm(school, day);
  const believed = Object.fromEntries(told.flatMap(({ userId, slots }) => slots.map((slot) => [slot, userId])));
  expect({ seed, held: later.heldBy }).toEqual({ seed, held: { ...later.heldBy, ...believed } });
  const ghosts = later.folded.bookings.filter(({ state }) => state === 'incomplete');
  const dead = endings.filter(({ kind }) => kind === 'dead').length;
  // Whoever holds without knowing it died after the last row was stored.
  const unaware = new Set(Object.values(later.heldBy).filter((userId) => !told.some((one) => one.userId === userId)));
  const deadIds = new Set(endings.filter(({ kind }) => kind === 'dead').map(({ runner }) => runner.userId));
  expect({ seed, unaware: [...unaware].filter((userId) => !deadIds.has(userId)) }).toEqual({ seed, unaware: [] });
  expect(ghosts.every(({ author }) => deadIds.has(author))).toBe(true);

  // What nobody holds can be taken, ghosts or not.
  const free = SLOTS.filter((slot) => !(slot in later.heldBy));
  if (free.length > 0) {
    const cleaner = createBookings(school.sp(who.aubepine));
    const taken = await cleaner.book(
      school.room,
      day,
      free.map((slot) => ({ slot })),
      { purpose: '' }
    );
    expect({ seed, kind: taken.kind }).toEqual({ seed, kind: 'booked' });
  }
  return { dead, ghosts: ghosts.length, booked: told.length };
}
