import { foldDay } from './foldDay';
import { acquisitionOutcome, leftToDrop, unfinishedMoves } from './outcomes';
import { planAcquisition, planChange, replaceClaim } from './plan';
import { cancellationRow, claimRow, DAY, ROOM, SECOND, START } from './testing/rows';
import type { Booking, FoldedDay, LedgerRow } from './types';

const fold = (rows: readonly LedgerRow[], counted: boolean = false, now: number = START + 60 * SECOND): FoldedDay =>
  foldDay({ resource: { ...ROOM, counted }, day: DAY, rows, decisions: [], now });
const keys = (plan: { claims?: { key: string }[] }): string[] | undefined =>
  plan.claims?.map(({ key }) => key.slice('12|20261130|'.length));
const bookingOf = (folded: FoldedDay, author: number): Booking => {
  const found = folded.bookings.find((booking) => booking.author === author);
  if (!found) throw new Error(`no booking of ${author}`);
  return found;
};
const tablets = (ids: number, author: number, slot: string, units: number[]): LedgerRow[] =>
  units.map((unit, index) => claimRow(ids + index, author, slot, { unit, parts: units.length }));

describe('an acquisition', () => {
  it('is planned in sorted order, at the next generations', () => {
    const rows = [claimRow(1, 3, 'M1'), cancellationRow(2, 3, '12|20261130|M1|0')];
    expect(keys(planAcquisition(fold(rows), [{ slot: 'S1' }, { slot: 'M2' }, { slot: 'M1' }]))).toEqual(['M1|1', 'M2|0', 'S1|0']);
  });

  it('says who is in the way', () => {
    const plan = planAcquisition(fold([claimRow(1, 3, 'M1')]), [{ slot: 'M1' }, { slot: 'M2' }]);
    expect(plan).toMatchObject({ taken: [{ slot: 'M1', wanted: 1, free: 0, by: [{ author: 3 }] }] });
  });

  it('takes the same units the whole time where it can, preferred ones first', () => {
    const folded = fold([...tablets(1, 3, 'M1', [1, 2]), ...tablets(5, 4, 'M2', [3])], true);
    const wanted = [
      { slot: 'M1', units: 2 },
      { slot: 'M2', units: 2 }
    ];
    expect(keys(planAcquisition(folded, wanted, 6))).toEqual(['M1|u4|0', 'M1|u5|0', 'M2|u4|0', 'M2|u5|0']);
    expect(keys(planAcquisition(folded, wanted, 6, [6]))).toEqual(['M1|u4|0', 'M1|u6|0', 'M2|u4|0', 'M2|u6|0']);
    expect(keys(planAcquisition(folded, wanted, 4))).toEqual(['M1|u3|0', 'M1|u4|0', 'M2|u1|0', 'M2|u4|0']);
    expect(planAcquisition(folded, wanted, 3)).toMatchObject({ taken: [{ slot: 'M1', wanted: 2, free: 1 }] });
  });

  it('goes on with another unit or generation when a key was refused', () => {
    const [first] = planAcquisition(fold([], true), [{ slot: 'M1' }], 2).claims ?? [];
    const meanwhile = tablets(1, 3, 'M1', [1]);
    expect(replaceClaim(fold(meanwhile, true), first, [], 2)?.key).toBe('12|20261130|M1|u2|0');
    expect(replaceClaim(fold(meanwhile, true), first, [{ ...first, unit: 2 }], 2)).toBeUndefined();
    const freed = [...meanwhile, cancellationRow(9, 3, meanwhile[0].key)];
    expect(replaceClaim(fold(freed, true), first, [], 2)?.key).toBe('12|20261130|M1|u1|1');
    expect(replaceClaim(fold([claimRow(1, 3, 'M1')]), { key: '', slot: 'M1', generation: 0 }, [])).toBeUndefined();
  });

  it('is believed only when its rows are there, whole and live', () => {
    const id = { author: 3, bookingNumber: 300, acquisition: 300 };
    const rows = [claimRow(1, 3, 'M1', { parts: 2 }), claimRow(2, 3, 'M2', { parts: 2 })];
    expect(acquisitionOutcome(fold([]), id)).toBe('absent');
    expect(acquisitionOutcome(fold(rows.slice(1)), id)).toBe('beingTaken');
    expect(acquisitionOutcome(fold(rows), id)).toBe('booked');
    expect(acquisitionOutcome(fold(rows), { ...id, author: 4 })).toBe('absent');
    expect(acquisitionOutcome(fold(rows.slice(1), false, START + 999 * SECOND), id)).toBe('lost');
    expect(acquisitionOutcome(fold([...rows, cancellationRow(3, 3, rows[0].key, { scope: 'slot' })]), id)).toBe('lost');
  });
});

describe('a change within the day', () => {
  const rows = [claimRow(1, 3, 'M1', { parts: 2 }), claimRow(2, 3, 'M2', { parts: 2 }), claimRow(3, 4, 'M4')];
  const change = (...slots: string[]): unknown => {
    const folded = fold(rows);
    const plan = planChange(
      folded,
      bookingOf(folded, 3),
      slots.map((slot) => ({ slot }))
    );
    return plan.taken ? plan.taken.map(({ slot }) => slot) : [keys(plan), plan.drop.map(({ slot }) => slot), plan.slots, plan.ends];
  };

  it('adds what is new and gives back what is old', () => {
    expect(change('M2', 'M3')).toEqual([['M3|0'], ['M1'], 'M2 M3', false]);
    expect(change('M1', 'M2', 'M3')).toEqual([['M3|0'], [], 'M1 M2 M3', false]);
    expect(change('M2')).toEqual([[], ['M1'], 'M2', false]);
    expect(change('S1', 'S2')).toEqual([['S1|0', 'S2|0'], ['M1', 'M2'], 'S1 S2', false]);
    expect(change()).toEqual([[], ['M1', 'M2'], '', true]);
    expect(change('M3', 'M4')).toEqual(['M4']);
  });

  it('keeps the units that it has', () => {
    const folded = fold(tablets(1, 3, 'M1', [4, 5]), true);
    const plan = planChange(
      folded,
      bookingOf(folded, 3),
      [
        { slot: 'M1', units: 1 },
        { slot: 'M2', units: 2 }
      ],
      9
    );
    expect(plan).toMatchObject({ drop: [{ unit: 5 }], slots: 'M1:4 M2:4 M2:5' });
  });

  it('that was cut off is seen and can be finished', () => {
    const added = claimRow(4, 3, 'M3', { acquisition: 9, slots: 'M2 M3', movedFrom: 300 });
    const folded = fold([...rows, added]);
    const [left] = leftToDrop(bookingOf(folded, 3));
    expect([left.key, bookingOf(folded, 3).movedFrom]).toEqual(['12|20261130|M1|0', 0]);
    expect(leftToDrop(bookingOf(fold([...rows, added, cancellationRow(5, 3, left.key, { scope: 'slot' })]), 3))).toEqual([]);
    expect(leftToDrop(bookingOf(fold([...rows, { ...added, parts: 2 }]), 3))).toEqual([]);
    expect(leftToDrop(bookingOf(fold(rows), 3))).toEqual([]);
  });
});

it('a move elsewhere that was cut off shows both bookings until one is cancelled', () => {
  const [old, moved] = [claimRow(1, 3, 'M1'), claimRow(2, 3, 'M3', { bookingNumber: 301, movedFrom: 300 })];
  const pairs = (rows: LedgerRow[]): number[][] => unfinishedMoves(fold(rows).bookings).map(({ from, to }) => [from.number, to.number]);
  expect(pairs([old, moved])).toEqual([[300, 301]]);
  expect(pairs([old, moved, cancellationRow(3, 3, old.key)])).toEqual([]);
  expect(pairs([old, { ...moved, parts: 2 }])).toEqual([]);
});
