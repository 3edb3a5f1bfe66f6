import { fillRows } from '../../../../local/rest/testing/fillRows';
import { makeClaimKey, makePersonWeek, makeResourceDay } from '../../../domain/bookings/bookingKeys';
import type { FoldedResource } from '../../../domain/bookings/types';
import { addDays, weekIndexOf } from '../../../domain/days';
import { bookingDecisions, bookings } from '../../definitions';
import { startBookingSchool, type BookingSchool } from '../../testing/bookings';
import { SITE, who } from '../../testing/school';
import { createBookings } from '.';
import type { BookingsRepository } from './types';

/** Two hundred resources, each booked on four slots of every weekday. */
const RESOURCES = 200;
const SLOTS = ['M1', 'M2', 'S1', 'S2'];
const FIVE_YEARS = 5 * 36;
/** The author of all rows that `fillRows` makes: whoever I am, I ask as that person. */
const ME = 6;
/** The last day that is filled: a Friday. */
const LAST = 20270528;
const MONDAY = 20270524;
const WEEK = weekIndexOf(MONDAY);

const numbered = (number: number): FoldedResource => ({ number, scheme: 'periods', counted: false });
const all = Array.from({ length: RESOURCES }, (_, n) => numbered(1000 + n));

/** Each screen of the bookings: what it loads, and in how many requests. */
const screens: { what: string; requests: number; rows: number; load: (mine: BookingsRepository) => Promise<unknown> }[] = [
  { what: 'the catalogue', requests: 1, rows: 10, load: (mine) => mine.catalogue() },
  { what: 'a week of a resource', requests: 1, rows: 40, load: (mine) => mine.week(all[0], WEEK) },
  {
    what: 'a day of a category of twenty',
    requests: 1,
    rows: 160,
    load: (mine) => mine.days(all.slice(0, 20).map((resource) => ({ resource, day: MONDAY })))
  },
  { what: 'a month of a resource', requests: 1, rows: 200, load: (mine) => mine.month(all[0], 2027, 5) },
  { what: 'my two weeks', requests: 2, rows: 300, load: (mine) => mine.mine([WEEK - 1, WEEK], all) },
  { what: 'a booking', requests: 2, rows: 10, load: (mine) => mine.booking(7, all) }
];

interface Cost {
  requests: number;
  scanned: number;
}

/** What every screen costs in a school whose ledgers hold this many weeks. */
async function costs(weeks: number): Promise<{ rows: number; costs: Map<string, Cost> }> {
  const school = await startBookingSchool();
  try {
    const rows = fill(school, weeks);
    const measured = new Map<string, Cost>();
    for (const { what, load } of screens) {
      const before = school.server.requestLog.length;
      await load(createBookings(school.sp(who.aubepine), ME));
      const made = school.server.requestLog.slice(before);
      measured.set(what, { requests: made.length, scanned: made.reduce((sum, { scannedRows }) => sum + scannedRows, 0) });
    }
    const scan = school.as(who.admin).web.getList(`${SITE}/Lists/${bookings.name}`).items.filter("Title eq 'x'")();
    await expect(scan).rejects.toMatchObject({ kind: 'threshold' });
    return { rows, costs: measured };
  } finally {
    await school.server.close();
  }
}

/** @returns how many claims the ledger holds then */
function fill({ server }: BookingSchool, weeks: number): number {
  const perDay = RESOURCES * SLOTS.length;
  const rows = perDay * 5 * weeks;
  /** Days go back from the last one. */
  const dayOf = (n: number): number => {
    const nth = Math.floor(n / perDay);
    return addDays(LAST, -(nth % 5) - 7 * Math.floor(nth / 5));
  };
  const place = (n: number): { resource: number; day: number; slot: string } => ({
    resource: 1000 + (Math.floor(n / SLOTS.length) % RESOURCES),
    day: dayOf(n),
    slot: SLOTS[n % SLOTS.length]
  });
  fillRows(server, { site: SITE, list: bookings.name }, rows, (n) => {
    const { resource, day, slot } = place(n);
    // I book one resource in a hundred.
    const person = resource % 100 === 0 ? ME : 100 + (resource % 100);
    return {
      EntKey: makeClaimKey({ resource, day, slot, generation: 0 }),
      EntBookingRow: 'claim',
      EntResourceDay: makeResourceDay(resource, day),
      EntBookingNumber: n + 1,
      EntPersonWeek: makePersonWeek(person, day),
      EntAcquisition: n + 1,
      EntParts: 1,
      EntToken: `filled-${n}`
    };
  });
  // One booking in ten is lent.
  fillRows(server, { site: SITE, list: bookingDecisions.name }, Math.floor(rows / 10), (n) => {
    const { resource, day, slot } = place(n * 10);
    const target = makeClaimKey({ resource, day, slot, generation: 0 });
    return {
      EntKey: `${target}|handOver|${n}`,
      EntDecision: 'handOver',
      EntTarget: target,
      EntResourceDay: makeResourceDay(resource, day),
      EntBookingNumber: n * 10 + 1,
      EntToken: `decided-${n}`
    };
  });
  return rows;
}

it('each screen reads the same rows of two hundred resources in five years as in six weeks', async () => {
  const small = await costs(6);
  const large = await costs(FIVE_YEARS);
  expect(large.rows).toBeGreaterThan(700_000);
  expect(Object.fromEntries(large.costs)).toEqual(Object.fromEntries(small.costs));
  for (const { what, requests, rows } of screens) {
    const cost = large.costs.get(what);
    expect([what, cost?.requests, (cost?.scanned ?? Infinity) <= rows]).toEqual([what, requests, true]);
  }
  console.info([...large.costs].map(([what, { scanned }]) => `${what}: ${scanned} rows of ${large.rows}`).join('\n'));
}, 900_000);
