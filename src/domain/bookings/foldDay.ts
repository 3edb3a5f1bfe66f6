import type { Day } from '../types';
import { makeClaimKey } from './bookingKeys';
import { endOf, isComplete, isDead, walk, type LedgerBooking, type ValidClaim } from './claims';
import { VOID_AFTER_MS } from './times';
import type { Booking, Claim, ClaimState, DecisionRow, FoldedDay, FoldedResource, LedgerRow } from './types';

export interface DayToFold {
  resource: FoldedResource;
  day: Day;
  /** Rows of `EntBookings` of this resource-day, in any order, and those found by their keys: see `FoldedDay.gaps`. */
  rows: readonly LedgerRow[];
  /** Rows of `EntBookingDecisions` of this resource-day, in any order. */
  decisions: readonly DecisionRow[];
  /** Milliseconds since 1970, by SharePoint's clock: its answers tell it. */
  now: number;
}

/**
 * Who has what of a resource on a day. Everybody who reads the same rows at the same time comes to the same end, and no rows whatsoever make
 * two claims of one slot-unit live: a claim is valid only when all generations before it were there and dead when SharePoint created it.
 *
 * - An acquisition is complete when as many claims as its `parts` are valid, all created within `ACQUISITION_MS` of the first. Until then it
 *   holds what it has, until `VOID_AFTER_MS` after the first; later it is void: a ghost, whose slots anybody may take.
 * - A claim ends by its author's cancellation, by a decision to refuse or withdraw its booking, or as a void one. A booking that has ended
 *   takes no more claims.
 * - Passed over: cancellations by others than the author, decisions in the bookers' ledger, rows that do not agree with their own key.
 *   Such a row still keeps its key from others, so that its generation counts as taken and dead.
 */
export function foldDay({ resource, day, rows, decisions, now }: DayToFold): FoldedDay {
  const { bookings, places, waiters, ignored, latest } = walk(resource, day, rows, decisions);
  const at = Math.max(now, latest);
  const holders = new Map<string, Claim>();
  const ghosts = new Map<string, Claim>();
  const next = new Map<string, number>();
  const freedAt = new Map<string, number>();
  const gaps: string[] = [];
  const told = new Map<ValidClaim, Claim>();
  const folded = bookings
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => a.claims[0].row.id - b.claims[0].row.id)
    .map((booking) => bookingOf(booking, resource, at, told));
  for (const [name, { of, taken, firstMissing, last }] of places) {
    const claim = last && told.get(last);
    if (firstMissing > 0) next.set(name, firstMissing);
    if (taken.size > firstMissing && (of.unit !== undefined) === resource.counted) {
      gaps.push(makeClaimKey({ ...of, generation: firstMissing }));
    }
    if (claim?.endedAt === undefined) {
      if (claim) holders.set(name, claim);
    } else {
      freedAt.set(name, claim.endedAt);
      if (claim.state === 'incomplete') ghosts.set(name, claim);
    }
  }
  return {
    resource: resource.number,
    day,
    counted: resource.counted,
    bookings: folded,
    holders,
    ghosts,
    next,
    freedAt,
    waiters,
    ignored: ignored.sort((a, b) => a.list.localeCompare(b.list) || a.id - b.id),
    gaps: gaps.sort()
  };
}

function bookingOf(booking: LedgerBooking, resource: FoldedResource, at: number, told: Map<ValidClaim, Claim>): Booking {
  const claims = booking.claims.map((claim) => {
    const one = claimOf(claim, resource, at);
    told.set(claim, one);
    return one;
  });
  const live = claims.filter(({ endedAt }) => endedAt === undefined).sort(bySlot);
  const counted = decisionsThatCount(booking, claims);
  const handing = counted.filter(({ kind }) => kind === 'handOver' || kind === 'takeBack').pop();
  const { row } = booking.claims[0];
  return {
    number: booking.number,
    author: booking.author,
    authorName: row.authorName,
    resource: resource.number,
    day: claims[0].day,
    state: stateOf(claims, live),
    claims,
    live,
    purpose: row.purpose,
    series: row.series,
    movedFrom: row.movedFrom === row.bookingNumber ? 0 : row.movedFrom,
    created: row.created,
    decisions: counted,
    lending: handing === undefined ? 'booked' : handing.kind === 'handOver' ? 'handedOver' : 'returned'
  };
}

function claimOf(claim: ValidClaim, resource: FoldedResource, at: number): Claim {
  const { row, slot, unit, generation, day } = claim;
  return {
    resource: resource.number,
    day,
    slot,
    ...(unit === undefined ? {} : { unit }),
    generation,
    id: row.id,
    key: row.key,
    author: row.author,
    bookingNumber: row.bookingNumber,
    acquisition: row.acquisition,
    parts: row.parts,
    created: row.created,
    movedFrom: row.movedFrom,
    slots: row.slots,
    ...(isDead(claim, at) ? endingOf(claim) : { state: liveStateOf(claim, resource) })
  };
}

function liveStateOf({ row, booking, acquisition }: ValidClaim, { approvalSince }: FoldedResource): ClaimState {
  if (!isComplete(acquisition)) return 'beingTaken';
  if (approvalSince === undefined || row.at <= approvalSince) return 'confirmed';
  const approved = booking.decisions.some(({ kind, at, upTo }) => kind === 'approve' && at >= row.at && (upTo === 0 || row.id <= upTo));
  return approved ? 'confirmed' : 'pending';
}

/** What ended a dead claim first; of two at one time the booker's own word. */
function endingOf({ cancelledAt = Infinity, booking, acquisition }: ValidClaim): { state: ClaimState; endedAt: number } {
  const end = endOf(booking, Infinity);
  const endings: { state: ClaimState; endedAt: number }[] = [
    { state: 'cancelled', endedAt: cancelledAt },
    { state: end?.kind === 'refuse' ? 'refused' : 'withdrawn', endedAt: end?.at ?? Infinity },
    { state: 'incomplete', endedAt: isComplete(acquisition) ? Infinity : acquisition.first + VOID_AFTER_MS }
  ];
  return endings.reduce((first, other) => (other.endedAt < first.endedAt ? other : first));
}

/** While it holds something: what that is. Else how the last of it ended. */
function stateOf(claims: readonly Claim[], live: readonly Claim[]): Booking['state'] {
  const states = new Set(live.map(({ state }) => state));
  if (states.has('pending')) return 'pending';
  if (states.has('confirmed')) return 'confirmed';
  if (states.has('beingTaken')) return 'beingTaken';
  const last = claims.reduce((latest, claim) => ((claim.endedAt ?? 0) >= (latest.endedAt ?? 0) ? claim : latest));
  return last.state === 'neverValid' ? 'incomplete' : last.state;
}

/** Decisions on a booking that held something then; a return only of what was handed over, though the booking may have ended meanwhile. */
function decisionsThatCount(booking: LedgerBooking, claims: readonly Claim[]): Booking['decisions'] {
  let out = false;
  return booking.decisions
    .filter(({ kind, at }) => {
      const held = claims.some(({ endedAt }) => endedAt === undefined || endedAt >= at);
      if (kind === 'takeBack' ? !out : !held) return false;
      if (kind === 'handOver' && out) return false;
      if (kind === 'handOver' || kind === 'takeBack') out = kind === 'handOver';
      return true;
    })
    .map(({ id, kind, author, authorName, created, reason }) => ({ id, kind, author, authorName, created, reason }));
}

function bySlot(a: Claim, b: Claim): number {
  return a.slot < b.slot ? -1 : a.slot > b.slot ? 1 : (a.unit ?? 0) - (b.unit ?? 0);
}
