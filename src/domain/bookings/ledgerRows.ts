import type { Day } from '../types';
import {
  claimKeyLike,
  isLedgerNumber,
  isSlotId,
  makePersonWeek,
  makeResourceDay,
  parseCancellationKey,
  parseClaimKey,
  parseWaitKey,
  readSlotList
} from './bookingKeys';
import type { ClaimKey, DecisionKind, DecisionRow, FoldedResource, IgnoredRow, LedgerRow } from './types';

/** What single rows say, before anything is known of the others. */

const DECISION_KINDS: readonly string[] = ['approve', 'refuse', 'withdraw', 'handOver', 'takeBack'] satisfies DecisionKind[];
/** A day has 96 quarters, and a trolley some units of each. */
const MOST_PARTS = 10000;

/** A row with the time by which it is judged: never before that of a row with a smaller id, whatever the servers' clocks said. */
export type Timed<T> = T & { at: number };

/** By id, each once, each with its time. Rows of other resource-days, found by their keys, do not move the time. */
export function inOrder(rows: readonly LedgerRow[], resourceDay: number): Timed<LedgerRow>[] {
  const byId = new Map<number, LedgerRow>();
  for (const row of rows) {
    if (row.foundBy !== undefined || !byId.has(row.id)) byId.set(row.id, row);
  }
  let latest = -Infinity;
  return [...byId.values()]
    .sort((a, b) => a.id - b.id)
    .map((row) => {
      if (row.resourceDay === resourceDay) latest = Math.max(latest, row.created);
      return { ...row, at: Math.max(latest, row.created) };
    });
}

/** As `inOrder`, for the managers' ledger. */
export function decisionsInOrder(decisions: readonly DecisionRow[], resourceDay: number): Timed<DecisionRow>[] {
  let latest = -Infinity;
  return [...new Map(decisions.map((row) => [row.id, row])).values()]
    .filter((row) => row.resourceDay === resourceDay)
    .sort((a, b) => a.id - b.id)
    .map((row) => {
      latest = Math.max(latest, row.created);
      return { ...row, at: latest };
    });
}

export function isDecisionKind(kind: string): kind is DecisionKind {
  return DECISION_KINDS.includes(kind);
}

/** What a row of the bookers' ledger is. `key` is the claim's key that nobody else can take any more, where the row keeps it. */
export type ReadRow =
  | { is: 'claim'; claim: ClaimKey; key: string }
  | { is: 'squatter'; claim: ClaimKey; why: IgnoredRow['why'] }
  | { is: 'cancellation'; target: string }
  | { is: 'wait'; slots: string[] }
  | { is: 'ignored'; why: IgnoredRow['why'] };

/** Reads one row; whether a claim is valid depends on the others. */
export function readRow(row: LedgerRow, resource: FoldedResource, day: Day): ReadRow {
  const kept = row.foundBy ?? claimKeyLike(row.key);
  const claim = kept === undefined ? undefined : parseClaimKey(kept);
  const ofToday = row.resourceDay === makeResourceDay(resource.number, day);
  if (!ofToday && row.foundBy === undefined) return { is: 'ignored', why: 'otherDay' };
  if (claim) {
    if (claim.resource !== resource.number || claim.day !== day) return { is: 'ignored', why: 'columns' };
    if (row.key !== kept) return { is: 'squatter', claim, why: 'malformed' };
    return ofToday && agrees(row, claim, resource) ? { is: 'claim', claim, key: kept } : { is: 'squatter', claim, why: 'columns' };
  }
  if (isDecisionKind(row.kind)) return { is: 'ignored', why: 'notAManager' };
  if (row.kind === 'cancellation') return readCancellation(row, resource, day);
  return row.kind === 'wait' ? readWait(row, resource, day) : { is: 'ignored', why: 'malformed' };
}

/** True when the columns say what the key says, and when the resource is booked in that way. */
function agrees(row: LedgerRow, claim: ClaimKey, resource: FoldedResource): boolean {
  return (
    row.kind === 'claim' &&
    isSlotId(claim.slot, resource.scheme) &&
    (claim.unit !== undefined) === resource.counted &&
    row.author >= 1 &&
    row.personWeek === makePersonWeek(row.author, claim.day) &&
    isLedgerNumber(row.bookingNumber) &&
    isLedgerNumber(row.acquisition) &&
    Number.isInteger(row.parts) &&
    row.parts >= 1 &&
    row.parts <= MOST_PARTS
  );
}

function readCancellation(row: LedgerRow, resource: FoldedResource, day: Day): ReadRow {
  const target = parseCancellationKey(row.key)?.target;
  if (target === undefined || !(row.scope === 'booking' || row.scope === 'slot')) return { is: 'ignored', why: 'malformed' };
  const of = parseClaimKey(target) ?? parseWaitKey(target);
  return of?.resource === resource.number && of.day === day ? { is: 'cancellation', target } : { is: 'ignored', why: 'columns' };
}

function readWait(row: LedgerRow, resource: FoldedResource, day: Day): ReadRow {
  const of = parseWaitKey(row.key);
  const slots = readSlotList(row.slots);
  if (!of || !slots?.length) return { is: 'ignored', why: 'malformed' };
  const agreeing = of.resource === resource.number && of.day === day && slots.every(({ slot }) => isSlotId(slot, resource.scheme));
  return agreeing ? { is: 'wait', slots: [...new Set(slots.map(({ slot }) => slot))] } : { is: 'ignored', why: 'columns' };
}
