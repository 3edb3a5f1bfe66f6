import { foldDay } from './foldDay';
import { purgeBefore, mayBePurged } from './retention';
import { findFree, freeIntervals, monthSummary, slotAt, type Searched } from './search';
import { slotsOf } from './slots';
import { cancellationRow, claimRow, DAY, ROOM, SECOND, START, waitRow } from './testing/rows';
import { CALENDAR, RESOURCE, SCHOOL } from './testing/school';
import { OFFER_MS } from './times';
import { offersOf } from './waiting';
import { makeResourceDay } from './bookingKeys';
import type { FoldedDay, LedgerRow, Resource, Rules } from './types';

const fold = (rows: readonly LedgerRow[], change: Partial<Resource> = {}, day: number = DAY): FoldedDay =>
  foldDay({ resource: { ...ROOM, ...change }, day, rows, decisions: [], now: START + 60 * SECOND });
const searched = (rows: readonly LedgerRow[], rules: Rules = {}, change: Partial<Resource> = {}): Searched => {
  const resource = { ...RESOURCE, ...change };
  return { resource, rules, slots: slotsOf(resource.scheme, rules, DAY, SCHOOL, CALENDAR), folded: fold(rows, change) };
};

describe('a free resource', () => {
  const small = searched([], { capacity: 30 }, { number: 12, title: 'Petite salle' });
  const large = searched([], { capacity: 120 }, { number: 13, title: 'Amphithéâtre', categoryNumber: 2 });
  const taken = searched([claimRow(1, 3, 'M3')], { capacity: 30 }, { title: 'Salle prise' });
  const unknown = searched([], {}, { number: 14, title: 'Salle sans nombre' });
  const gone = searched([], { capacity: 99 }, { number: 15, status: 'archived' });
  const titles = (query: Parameters<typeof findFree>[1]): string[] =>
    findFree([large, taken, unknown, small, gone], query).map(({ resource }) => resource.title);

  it('for 30 on M3', () => expect(titles({ capacity: 30, slot: 'M3' })).toEqual(['Petite salle', 'Amphithéâtre']));
  it('for 31', () => expect(titles({ capacity: 31, slot: 'M3' })).toEqual(['Amphithéâtre']));
  it('of a category', () => expect(titles({ categoryNumber: 1, slot: 'M3' })).toEqual(['Petite salle', 'Salle sans nombre']));
  it('by time, over all that it touches', () => {
    expect(findFree([small, taken], { range: { start: 490, end: 590 } }).map(({ wanted }) => wanted)).toEqual([
      ['M1', 'M2'],
      ['M1', 'M2']
    ]);
    expect(titles({ range: { start: 490, end: 615 } })).toEqual(['Petite salle', 'Amphithéâtre', 'Salle sans nombre']);
    expect(titles({ range: { start: 420, end: 500 } })).toEqual([]);
  });
  it('with enough units', () => {
    const trolley = searched([claimRow(1, 3, 'M3', { unit: 1 })], { quantity: 3 }, { counted: true });
    expect(findFree([trolley], { slot: 'M3', units: 2 })).toMatchObject([{ free: 2 }]);
    expect(findFree([trolley], { slot: 'M3', units: 3 })).toEqual([]);
  });
});

describe('free times', () => {
  const opening = {
    1: [
      { start: 480, end: 540 },
      { start: 600, end: 630 }
    ]
  };

  it('in quarters', () => {
    const one = searched([{ ...claimRow(1, 3, 'Q0815') }], { opening }, { scheme: 'quarters' });
    expect(freeIntervals(one).map(({ start, end, free }) => [start, end, free])).toEqual([
      [480, 495, 1],
      [510, 540, 1],
      [600, 630, 1]
    ]);
    expect(findFree([one], { range: { start: 510, end: 615 } })).toEqual([]);
    expect(findFree([one], { range: { start: 510, end: 540 } })).toMatchObject([{ wanted: ['Q0830', 'Q0845'] }]);
  });

  it('in periods', () =>
    expect(freeIntervals(searched([claimRow(1, 3, 'M2')])).map(({ slots }) => slots.join(' '))).toEqual(['M1', 'M3 M4 S1 S2 S3 S4']));

  it('a time is in a slot or between two', () => {
    const { slots } = searched([]);
    expect([slotAt(slots, 480)?.id, slotAt(slots, 534)?.id, slotAt(slots, 535)]).toEqual(['M1', 'M1', undefined]);
  });
});

it('a month is one line a day', () => {
  const pending = foldDay({
    resource: { ...ROOM, number: 12, approvalSince: START },
    day: DAY,
    rows: [
      claimRow(1, 3, 'M1', { parts: 2 }),
      claimRow(2, 3, 'M2', { parts: 2 }),
      claimRow(3, 4, 'M3'),
      cancellationRow(4, 4, '12|20261130|M3|0')
    ],
    decisions: [],
    now: START + 9 * SECOND
  });
  const other = searched([claimRow(1, 3, 'M1', { unit: 1 })], { quantity: 3 }, { counted: true });
  expect(monthSummary([{ ...searched([]), folded: pending }, other])).toEqual([{ day: DAY, bookings: 2, pending: 1, held: 3, total: 32 }]);
});

describe('a slot that came free', () => {
  const wait = [waitRow(2, 4, 'M1 M2'), waitRow(3, 5, 'M1')];
  const freed = [claimRow(1, 3, 'M1'), ...wait, cancellationRow(4, 3, '12|20261130|M1|0')];
  const since = START + 4 * SECOND;
  const offered = (rows: LedgerRow[], now: number): unknown =>
    offersOf(fold(rows), 1, now).map(({ slot, waiter, until }) => [slot, waiter.author, until - since]);

  it('is offered to one after the other', () => {
    expect(offered([claimRow(1, 3, 'M1'), waitRow(3, 5, 'M1')], since)).toEqual([]);
    const first = ['M1', 4, OFFER_MS];
    expect(offersOf(fold(freed), 1, since).map(({ slot, waiter }) => [slot, waiter.author])).toEqual([
      ['M1', 4],
      ['M2', 4]
    ]);
    expect((offered(freed, since + OFFER_MS - 1) as unknown[])[0]).toEqual(first);
    expect(offered(freed, since + OFFER_MS)).toEqual([['M1', 5, 2 * OFFER_MS]]);
    expect(offered(freed, since + 2 * OFFER_MS)).toEqual([]);
  });

  it('is not offered once it is taken, nor to who no longer waits', () => {
    expect(offered([...freed, claimRow(5, 4, 'M1', { generation: 1, bookingNumber: 9 })], since)).toEqual([
      ['M2', 4, OFFER_MS - 2 * SECOND]
    ]);
    expect(offered([...freed, cancellationRow(6, 4, wait[0].key)], since)).toEqual([['M1', 5, OFFER_MS]]);
  });

  it('of units counts from the unit that is free', () => {
    const rows = [
      claimRow(1, 3, 'M1', { unit: 1 }),
      claimRow(2, 4, 'M1', { unit: 2 }),
      waitRow(3, 5, 'M1'),
      cancellationRow(9, 4, '12|20261130|M1|u2|0')
    ];
    expect(offersOf(fold(rows, { counted: true }), 2, since)).toMatchObject([{ slot: 'M1', until: START + 9 * SECOND + OFFER_MS }]);
    expect(offersOf(fold(rows.slice(0, 3), { counted: true }), 2, since)).toEqual([]);
  });
});

it('rows are kept for a year', () => {
  expect([purgeBefore(20261130), purgeBefore(20280229)]).toEqual([20251130, 20270228]);
  const row = (day: number): { resourceDay: number } => ({ resourceDay: makeResourceDay(12, day) });
  expect([mayBePurged(row(20251129), 20260101, DAY), mayBePurged(row(20251130), 20240101, DAY)]).toEqual([true, false]);
  expect([mayBePurged({ resourceDay: 5 }, 20251129, DAY), mayBePurged({ resourceDay: 5 }, 20251201, DAY)]).toEqual([true, false]);
});
