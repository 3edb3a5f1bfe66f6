import fc from 'fast-check';
import { slotUnitText } from './bookingKeys';
import { foldDay } from './foldDay';
import { ledgers } from './testing/arbitraryRows';
import { bruteFold } from './testing/bruteFold';
import { cancellationRow, claimRow, DAY, decisionRow, ROOM, SECOND, START, waitRow } from './testing/rows';
import type { DecisionRow, FoldedDay, FoldedResource, LedgerRow } from './types';

const fold = (
  rows: readonly LedgerRow[],
  decisions: readonly DecisionRow[] = [],
  now: number = START + 60 * SECOND,
  resource: FoldedResource = ROOM
): FoldedDay => foldDay({ resource, day: DAY, rows, decisions, now });
const states = (folded: FoldedDay): string[] => folded.bookings.map(({ author, state }) => `${author} ${state}`);
const holds = (folded: FoldedDay): string[] => [...folded.holders.values()].map(({ key, author }) => `${author} ${key}`);

const runs = { numRuns: process.env.TEST_LONG ? 5000 : 1000 };

describe('whatever rows there are', () => {
  const world = fc.record({
    ledger: ledgers,
    later: fc.constantFrom(0, 1, 120, 150, 151, 100000),
    approval: fc.constantFrom(undefined, START - 1, START + 60 * SECOND),
    counted: fc.constantFrom(false, false, false, true)
  });

  it('the fold says what the brute-force model says', () => {
    let live = 0;
    fc.assert(
      fc.property(world, ({ ledger: { rows, decisions, end }, later, approval, counted }) => {
        const resource = { ...ROOM, approvalSince: approval, counted };
        const now = end + later * SECOND;
        const folded = fold(rows, decisions, now, resource);
        const claims = folded.bookings
          .flatMap((booking) => booking.claims.map(({ id, state }) => ({ id, state })))
          .sort((a, b) => a.id - b.id);
        expect(claims).toEqual(bruteFold(resource, DAY, rows, decisions, now));
        live += folded.holders.size;
      }),
      runs
    );
    expect(live).toBeGreaterThan(runs.numRuns / 4);
  });

  it('no slot-unit has two live claims, and the order of reading changes nothing', () =>
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), ({ ledger: { rows, decisions, end }, later, approval, counted }, stream) => {
        const resource = { ...ROOM, approvalSince: approval, counted };
        const folded = fold(rows, decisions, end + later * SECOND, resource);
        const live = folded.bookings.flatMap((booking) => booking.live).map(slotUnitText);
        expect(new Set(live).size).toBe(live.length);
        expect([...folded.holders.keys()].sort()).toEqual([...live].sort());
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, order: Number(stream.next().value) }))
            .sort((a, b) => a.order - b.order)
            .map(({ item }) => item);
        const again = fold(shuffled(rows), shuffled(decisions), end + later * SECOND, resource);
        expect({ ...again, holders: [...again.holders].sort(), next: [...again.next].sort(), freedAt: [], ghosts: [] }).toEqual({
          ...folded,
          holders: [...folded.holders].sort(),
          next: [...folded.next].sort(),
          freedAt: [],
          ghosts: []
        });
      }),
      runs
    ));

  it('what held stays valid and what ended stays ended, whatever is written later', () =>
    fc.assert(
      fc.property(ledgers, fc.nat(24), ({ rows, decisions, end }, count) => {
        const early = { rows: rows.filter(({ id }) => id <= count), decisions: decisions.filter(({ id }) => id <= count) };
        const seen = Math.max(START, ...[...early.rows, ...early.decisions].map(({ created }) => created));
        const first = fold(early.rows, early.decisions, seen).bookings.flatMap(({ claims }) => claims);
        const later = fold(rows, decisions, Math.max(seen, end) + SECOND).bookings.flatMap(({ claims }) => claims);
        for (const claim of first) {
          const then = later.find(({ id }) => id === claim.id);
          expect(then).toBeDefined();
          if (claim.endedAt !== undefined) expect(then?.endedAt).toBeDefined();
        }
      }),
      runs
    ));
});

describe('a booking', () => {
  it('of two slots is being taken, then confirmed', () => {
    const rows = [claimRow(1, 3, 'M1', { parts: 2 }), claimRow(2, 3, 'M2', { parts: 2 })];
    expect(states(fold(rows.slice(0, 1)))).toEqual(['3 beingTaken']);
    expect(holds(fold(rows))).toEqual(['3 12|20261130|M1|0', '3 12|20261130|M2|0']);
    expect(states(fold(rows))).toEqual(['3 confirmed']);
  });

  it('cut off in the middle holds its slot for 150 seconds, then is a ghost whose slot another takes', () => {
    const ghost = claimRow(1, 3, 'M1', { parts: 2 });
    expect(states(fold([ghost], [], ghost.created + 150 * SECOND))).toEqual(['3 beingTaken']);
    const folded = fold([ghost], [], ghost.created + 151 * SECOND);
    expect([states(folded), holds(folded), [...folded.ghosts.keys()], [...folded.next]]).toEqual([
      ['3 incomplete'],
      [],
      ['12|20261130|M1'],
      [['12|20261130|M1', 1]]
    ]);
    const taker = claimRow(200, 4, 'M1', { generation: 1 });
    expect(holds(fold([ghost, taker], [], taker.created))).toEqual(['4 12|20261130|M1|1']);
    const tooEarly = { ...taker, created: ghost.created + 150 * SECOND };
    expect(holds(fold([ghost, tooEarly], [], taker.created))).toEqual([]);
    const tooLate = claimRow(201, 3, 'M2', { parts: 2, created: ghost.created + 121 * SECOND });
    expect(states(fold([ghost, tooLate], [], taker.created))).toEqual(['3 incomplete']);
  });

  it('is ended by its author, whole or slot by slot, and by nobody else', () => {
    const rows = [claimRow(1, 3, 'M1', { parts: 2 }), claimRow(2, 3, 'M2', { parts: 2 })];
    expect(states(fold([...rows, cancellationRow(3, 3, rows[1].key)]))).toEqual(['3 cancelled']);
    expect(holds(fold([...rows, cancellationRow(3, 3, rows[1].key, { scope: 'slot' })]))).toEqual(['3 12|20261130|M1|0']);
    const foreign = fold([...rows, cancellationRow(3, 4, rows[1].key, { bookingNumber: 300 }), cancellationRow(4, 4, rows[1].key)]);
    expect([states(foreign), foreign.ignored.map(({ id, why }) => `${id} ${why}`)]).toEqual([
      ['3 confirmed'],
      ['3 notTheAuthor', '4 notTheAuthor']
    ]);
  });

  it('of another author under the same number is another booking', () => {
    const rows = [claimRow(1, 3, 'M1', { bookingNumber: 7 }), claimRow(2, 4, 'M2', { bookingNumber: 7 })];
    expect(states(fold([...rows, cancellationRow(3, 4, rows[1].key, { bookingNumber: 7 })]))).toEqual(['3 confirmed', '4 cancelled']);
  });

  it('that ended takes no more claims, even those that were on their way', () => {
    const rows = [claimRow(1, 3, 'M1', { parts: 2 }), cancellationRow(2, 3, '12|20261130|M1|0'), claimRow(3, 3, 'M2', { parts: 2 })];
    expect(holds(fold(rows))).toEqual([]);
    expect(holds(fold([cancellationRow(1, 3, '12|20261130|M1|0'), claimRow(2, 3, 'M1')]))).toEqual([]);
  });

  it('waits for an approval, and only managers’ rows give it', () => {
    const resource = { ...ROOM, approvalSince: START };
    const row = claimRow(1, 3, 'M1');
    const all = (decisions: DecisionRow[], more: LedgerRow[] = []): string[] =>
      states(fold([row, ...more], decisions, undefined, resource));
    expect(all([])).toEqual(['3 pending']);
    expect(all([decisionRow(1, 'approve', row)])).toEqual(['3 confirmed']);
    expect(all([], [{ ...cancellationRow(2, 3, row.key), kind: 'approve' }])).toEqual(['3 pending']);
    expect(all([decisionRow(1, 'approve', row, { created: START })])).toEqual(['3 pending']);
    const extended = claimRow(3, 3, 'M2', { acquisition: 9 });
    expect(all([decisionRow(1, 'approve', row)], [extended])).toEqual(['3 pending']);
    expect(all([decisionRow(1, 'approve', row, { created: extended.created, upTo: 1 })], [extended])).toEqual(['3 pending']);
    expect(all([decisionRow(1, 'approve', row, { created: extended.created, upTo: 3 })], [extended])).toEqual(['3 confirmed']);
    expect(states(fold([row], [], undefined, { ...ROOM, approvalSince: row.created }))).toEqual(['3 confirmed']);
  });

  it('refused or withdrawn frees its slot from that second on', () => {
    const row = claimRow(1, 3, 'M1');
    const refusal = decisionRow(1, 'refuse', row, { reason: 'Travaux' });
    expect(fold([row], [refusal]).bookings[0]).toMatchObject({ state: 'refused', decisions: [{ kind: 'refuse', reason: 'Travaux' }] });
    const next = claimRow(2, 4, 'M1', { generation: 1, created: refusal.created });
    expect(holds(fold([row, next], [refusal]))).toEqual(['4 12|20261130|M1|1']);
    expect(holds(fold([row, { ...next, created: row.created }], [refusal]))).toEqual([]);
    expect(states(fold([row], [decisionRow(1, 'withdraw', row)]))).toEqual(['3 withdrawn']);
  });

  it('is handed over and taken back', () => {
    const row = claimRow(1, 3, 'M1');
    const lendings = (decisions: DecisionRow[]): string => fold([row], decisions).bookings[0].lending;
    const [out, back] = [decisionRow(1, 'handOver', row), decisionRow(2, 'takeBack', row, { reason: 'Écran fêlé' })];
    expect([lendings([]), lendings([out]), lendings([out, back]), lendings([back])]).toEqual([
      'booked',
      'handedOver',
      'returned',
      'booked'
    ]);
    const ended = fold([row, cancellationRow(50, 3, row.key)], [out]);
    expect([ended.bookings[0].state, ended.bookings[0].lending]).toEqual(['cancelled', 'handedOver']);
  });
});

describe('rows that stand in the way', () => {
  it('a generation written too early is dead for ever, and the next one is free', () => {
    const rows = [claimRow(1, 3, 'M1'), claimRow(2, 4, 'M1', { generation: 1 }), cancellationRow(3, 3, '12|20261130|M1|0')];
    expect(holds(fold(rows))).toEqual([]);
    expect(fold(rows).next.get('12|20261130|M1')).toBe(2);
    expect(holds(fold([...rows, claimRow(4, 5, 'M1', { generation: 2 })]))).toEqual(['5 12|20261130|M1|2']);
  });

  it('a later generation without those before it leaves a gap, which names the key to ask for', () => {
    const squatter = { ...claimRow(1, 4, 'M1'), resourceDay: 5 };
    const honest = claimRow(2, 3, 'M1', { generation: 1 });
    expect([holds(fold([squatter, honest])), fold([squatter, honest]).gaps]).toEqual([[], ['12|20261130|M1|0']]);
    const found = fold([{ ...squatter, foundBy: squatter.key }, honest]);
    expect([holds(found), found.gaps]).toEqual([['3 12|20261130|M1|1'], []]);
  });

  it('a key that SharePoint takes for the same counts as its generation', () => {
    const rows = [{ ...claimRow(1, 4, 'M1'), key: '12|20261130|m1|0' }];
    expect([holds(fold(rows)), fold(rows).next.get('12|20261130|M1')]).toEqual([[], 1]);
  });

  it('a far generation keeps nobody out', () => {
    const rows = [claimRow(1, 4, 'M1', { generation: 999999999 }), claimRow(2, 3, 'M1')];
    expect(holds(fold(rows))).toEqual(['3 12|20261130|M1|0']);
  });
});

it('people wait in the order in which they came, until they end it themselves', () => {
  const rows = [waitRow(1, 3, 'M2 M1'), waitRow(2, 4, 'M1'), waitRow(3, 5, ''), waitRow(4, 6, 'q1')];
  const cancelled = [cancellationRow(5, 4, rows[0].key), cancellationRow(6, 4, rows[1].key)];
  expect(fold(rows).waiters.map(({ author, slots }) => [author, slots])).toEqual([
    [3, ['M1', 'M2']],
    [4, ['M1']]
  ]);
  expect(fold([...rows, ...cancelled]).waiters.map(({ author }) => author)).toEqual([3]);
});
