import { makeClaimKey, makePersonWeek, makeResourceDay } from '../bookingKeys';
import type { DecisionRow, FoldedResource, LedgerRow } from '../types';

export const DAY = 20261130;
export const ROOM: FoldedResource = { number: 12, scheme: 'periods', counted: false };
/** 08:00 in Paris on the day itself. */
export const START = Date.UTC(2026, 10, 30, 7);
export const SECOND = 1000;

const BLANK = { authorName: '', token: '', acquisition: 0, parts: 0, scope: '', series: 0, movedFrom: 0, purpose: '', slots: '' };

/** A claim's row, honest but for what `change` says. Booking and acquisition have one number unless said. */
export function claimRow(
  id: number,
  author: number,
  slot: string,
  change: Partial<LedgerRow> & { generation?: number; unit?: number } = {}
): LedgerRow {
  const { generation = 0, unit, ...columns } = change;
  const bookingNumber = columns.bookingNumber ?? author * 100;
  return {
    ...BLANK,
    id,
    author,
    created: START + id * SECOND,
    key: makeClaimKey({ resource: ROOM.number, day: DAY, slot, unit, generation }),
    kind: 'claim',
    resourceDay: makeResourceDay(ROOM.number, DAY),
    personWeek: makePersonWeek(author, DAY),
    bookingNumber,
    acquisition: bookingNumber,
    parts: 1,
    ...columns
  };
}

export function cancellationRow(id: number, author: number, key: string, change: Partial<LedgerRow> = {}): LedgerRow {
  const { bookingNumber = author * 100 } = change;
  return {
    ...claimRow(id, author, 'M1'),
    key: `${key}|X|T${id}`,
    kind: 'cancellation',
    scope: 'booking',
    acquisition: 0,
    parts: 0,
    bookingNumber,
    ...change
  };
}

export function waitRow(id: number, author: number, slots: string, change: Partial<LedgerRow> = {}): LedgerRow {
  const key = `WAIT|${ROOM.number}|${DAY}|T${id}`;
  return { ...claimRow(id, author, 'M1'), key, kind: 'wait', slots, acquisition: 0, parts: 0, bookingNumber: 0, ...change };
}

export function decisionRow(id: number, kind: string, target: LedgerRow, change: Partial<DecisionRow> = {}): DecisionRow {
  return {
    id,
    author: 1,
    authorName: 'Mme Aubépine',
    created: target.created + SECOND,
    kind,
    target: target.key,
    bookingNumber: target.bookingNumber,
    resourceDay: target.resourceDay,
    reason: '',
    upTo: 0,
    ...change
  };
}
