import fc from 'fast-check';
import type { DecisionRow, LedgerRow } from '../types';
import { cancellationRow, claimRow, decisionRow, SECOND, START } from './rows';

/** Rows of a small world, so that they meet: two or three slots, three authors, two bookings each; steps of time around the limits. */

const STEPS = [0, 1, 1, 1, 30, 60, 119, 120, 121, 150, 151, -5].map((seconds) => seconds * SECOND);

const slotKey = fc
  .tuple(
    fc.constantFrom('M1', 'M2', 'M3'),
    fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
    fc.constantFrom<number | undefined>(...Array<undefined>(12).fill(undefined), 1)
  )
  .map(([slot, generation, unit]) => claimRow(1, 1, slot, { generation, unit }).key);

const claim = fc.record({
  is: fc.constant('claim' as const),
  author: fc.integer({ min: 1, max: 3 }),
  key: slotKey,
  bookingNumber: fc.constantFrom(7, 8),
  acquisition: fc.constantFrom(1, 1, 2),
  parts: fc.constantFrom(1, 1, 2, 2, 3),
  step: fc.constantFrom(...STEPS)
});
const cancellation = fc.record({
  is: fc.constant('cancellation' as const),
  author: fc.integer({ min: 1, max: 3 }),
  key: slotKey,
  bookingNumber: fc.constantFrom(7, 8),
  scope: fc.constantFrom('booking', 'slot', ''),
  step: fc.constantFrom(...STEPS)
});
/** What somebody may write by REST to be taken for another or to stand in the way. */
const hostile = fc.constantFrom<Partial<LedgerRow>>(
  { kind: 'approve' },
  { kind: 'cancellation' },
  { resourceDay: 1 },
  { personWeek: 1 },
  { bookingNumber: 0 },
  { bookingNumber: 0.5 },
  { parts: 0 },
  { parts: -1 },
  { parts: NaN },
  { acquisition: -3 },
  { key: '12|20261130|m1|0' },
  { key: '12|20261130|M1|999999999' },
  { key: '12|20261201|M1|0' },
  { key: '13|20261130|M1|0' },
  { key: '12|20261130|M1|0|X|' },
  { key: 'WAIT|12|20261130|A', kind: 'wait', slots: 'M1' },
  { key: '', kind: '' }
);

type Written = { row: LedgerRow } | { decision: DecisionRow };

/** Rows of both lists, ids and times as SharePoint would give them, now and then a clock that goes back. */
export const ledgers = fc
  .array(
    fc.oneof(
      { weight: 10, arbitrary: claim },
      { weight: 4, arbitrary: cancellation },
      {
        weight: 3,
        arbitrary: fc.record({ is: fc.constant('hostile' as const), claim, change: hostile, found: fc.boolean(), step: fc.constant(0) })
      },
      {
        weight: 4,
        arbitrary: fc.record({
          is: fc.constant('decision' as const),
          kind: fc.constantFrom('approve', 'refuse', 'withdraw', 'handOver', 'takeBack', 'claim'),
          key: slotKey,
          bookingNumber: fc.constantFrom(7, 8),
          upTo: fc.constantFrom(0, 0, 3, 8),
          step: fc.constantFrom(...STEPS)
        })
      }
    ),
    { maxLength: 24 }
  )
  .map((steps) => {
    let created = START;
    const written = steps.map((step, index): Written => {
      const id = index + 1;
      created += step.step;
      if (step.is === 'decision') {
        const { kind, key, bookingNumber, upTo } = step;
        return { decision: decisionRow(id, kind, claimRow(id, 1, 'M1', { key, bookingNumber }), { created, upTo }) };
      }
      if (step.is === 'cancellation') {
        const { author, key, bookingNumber, scope } = step;
        return { row: cancellationRow(id, author, key, { bookingNumber, scope, created }) };
      }
      const { author, key, bookingNumber, acquisition, parts } = step.is === 'claim' ? step : step.claim;
      const row = claimRow(id, author, 'M1', { key, bookingNumber, acquisition, parts, created });
      if (step.is === 'claim') return { row };
      const hostileRow = { ...row, ...step.change };
      return { row: step.found ? { ...hostileRow, foundBy: key } : hostileRow };
    });
    return {
      rows: written.flatMap((each) => ('row' in each ? [each.row] : [])),
      decisions: written.flatMap((each) => ('decision' in each ? [each.decision] : [])),
      end: created
    };
  });
