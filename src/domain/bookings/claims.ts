import type { Day } from '../types';
import { makeResourceDay, parseWaitKey, slotUnitText } from './bookingKeys';
import { decisionsInOrder, inOrder, isDecisionKind, readRow, type Timed } from './ledgerRows';
import { ACQUISITION_MS, VOID_AFTER_MS } from './times';
import type { ClaimKey, DecisionKind, DecisionRow, FoldedResource, IgnoredRow, LedgerRow, Waiter } from './types';

/** The walk through the rows of a resource-day, by id: which claims are valid, and what ends them. */

/** An attempt to take several slots at once. */
interface Acquisition {
  first: number;
  places: Set<string>;
  parts: number;
}

/** Everything that one author wrote under one booking number. */
export interface LedgerBooking {
  number: number;
  author: number;
  claims: ValidClaim[];
  /** Time of the booker's cancellation of the whole. */
  cancelledAt?: number;
  /** Known so far, by id; among them some may turn out to change nothing. */
  decisions: Timed<DecisionRow & { kind: DecisionKind }>[];
}

/** A claim that held its slot-unit from when it was created. */
export interface ValidClaim extends ClaimKey {
  row: Timed<LedgerRow>;
  place: string;
  booking: LedgerBooking;
  acquisition: Acquisition;
  /** Time of the cancellation of this one claim, or of its booking. */
  cancelledAt?: number;
}

interface Place {
  of: ClaimKey;
  /** Generations that are taken, whether by a claim or not. */
  taken: Set<number>;
  /** The first that is not. */
  firstMissing: number;
  /** All before it are dead. */
  last?: ValidClaim;
}

export interface Walk {
  bookings: LedgerBooking[];
  places: Map<string, Place>;
  waiters: Waiter[];
  ignored: IgnoredRow[];
  /** Time of the last row of the resource-day, of either list. */
  latest: number;
}

/** Walks through all rows. The order in which they are given does not matter. */
export function walk(resource: FoldedResource, day: Day, rows: readonly LedgerRow[], decisionRows: readonly DecisionRow[]): Walk {
  const resourceDay = makeResourceDay(resource.number, day);
  const walked: Walk = { bookings: [], places: new Map(), waiters: [], ignored: [], latest: -Infinity };
  const bookings = new Map<string, LedgerBooking>();
  const acquisitions = new Map<string, Acquisition>();
  const claims = new Map<string, ValidClaim>();
  /** Cancellations that came before what they name: an author tidies up what may still be on its way. */
  const cancelledSlots = new Set<string>();
  const waiters = new Map<string, Waiter>();
  const byTarget = new Map<string, Timed<DecisionRow & { kind: DecisionKind }>[]>();

  const ignore = (id: number, why: IgnoredRow['why'], list: IgnoredRow['list'] = 'bookings'): void => {
    walked.ignored.push({ id, list, why });
  };
  const bookingOf = (row: LedgerRow): LedgerBooking => {
    const name = `${row.author}|${row.bookingNumber}`;
    const known = bookings.get(name);
    if (known) return known;
    const made: LedgerBooking = { number: row.bookingNumber, author: row.author, claims: [], decisions: [] };
    bookings.set(name, made);
    walked.bookings.push(made);
    return made;
  };
  const placeOf = (of: ClaimKey): Place => {
    const name = slotUnitText(of);
    const known = walked.places.get(name);
    if (known) return known;
    const made: Place = { of, taken: new Set(), firstMissing: 0 };
    walked.places.set(name, made);
    return made;
  };
  /** Takes the generation from everybody else. */
  const take = (of: ClaimKey): void => {
    const place = placeOf(of);
    place.taken.add(of.generation);
    while (place.taken.has(place.firstMissing)) place.firstMissing++;
  };

  const claim = (row: Timed<LedgerRow>, of: ClaimKey): void => {
    const place = placeOf(of);
    const booking = bookingOf(row);
    const name = `${row.author}|${row.bookingNumber}|${row.acquisition}|${row.parts}`;
    const acquisition = acquisitions.get(name) ?? { first: row.at, places: new Set<string>(), parts: row.parts };
    const text = slotUnitText(of);
    const isNext = place.firstMissing === of.generation && (!place.last || isDead(place.last, row.at));
    const ended = booking.cancelledAt !== undefined || endOf(booking, row.at - 1) !== undefined;
    const tooLate = row.at > acquisition.first + ACQUISITION_MS || isComplete(acquisition) || acquisition.places.has(text);
    take(of);
    if (!isNext || ended || tooLate || cancelledSlots.has(`${row.author}|${row.bookingNumber}|${row.key}`)) {
      ignore(row.id, 'tooLate');
      return;
    }
    acquisition.places.add(text);
    acquisitions.set(name, acquisition);
    const valid: ValidClaim = { ...of, row, place: text, booking, acquisition };
    booking.claims.push(valid);
    claims.set(row.key, valid);
    place.last = valid;
    for (const decision of byTarget.get(row.key) ?? []) {
      if (decision.bookingNumber === row.bookingNumber && decision.at >= row.at) booking.decisions.push(decision);
    }
    booking.decisions.sort((a, b) => a.id - b.id);
  };

  const cancelWait = (row: LedgerRow, target: string): void => {
    const waiter = waiters.get(target);
    if (!waiter) ignore(row.id, 'unknownTarget');
    else if (waiter.author !== row.author) ignore(row.id, 'notTheAuthor');
    else waiters.delete(target);
  };
  const cancel = (row: Timed<LedgerRow>, target: string): void => {
    const named = claims.get(target);
    if (named && named.row.author !== row.author) {
      ignore(row.id, 'notTheAuthor');
    } else if (named && named.row.bookingNumber !== row.bookingNumber) {
      ignore(row.id, 'columns');
    } else if (row.scope === 'booking') {
      const booking = bookingOf(row);
      booking.cancelledAt ??= row.at;
      for (const each of booking.claims) each.cancelledAt ??= row.at;
    } else if (named) {
      named.cancelledAt ??= row.at;
    } else {
      cancelledSlots.add(`${row.author}|${row.bookingNumber}|${target}`);
    }
  };

  for (const decision of decisionsInOrder(decisionRows, resourceDay)) {
    const { kind, target } = decision;
    walked.latest = decision.at;
    if (isDecisionKind(kind)) byTarget.set(target, [...(byTarget.get(target) ?? []), { ...decision, kind }]);
    else ignore(decision.id, 'malformed', 'decisions');
  }
  for (const row of inOrder(rows, resourceDay)) {
    if (row.resourceDay === resourceDay) walked.latest = Math.max(walked.latest, row.at);
    const read = readRow(row, resource, day);
    if (read.is === 'claim') claim(row, read.claim);
    else if (read.is === 'cancellation') (parseWaitKey(read.target) ? cancelWait : cancel)(row, read.target);
    else if (read.is === 'wait') waiters.set(row.key, waiterOf(row, read.slots));
    else ignore(row.id, read.why);
    if (read.is === 'squatter') take(read.claim);
  }
  walked.waiters = [...waiters.values()];
  const counted = new Set(walked.bookings.flatMap((booking) => booking.decisions.map(({ id }) => id)));
  for (const { id } of [...byTarget.values()].flat()) {
    if (!counted.has(id)) ignore(id, 'unknownTarget', 'decisions');
  }
  return walked;
}

/** True when all its parts are there. */
export function isComplete({ places, parts }: Acquisition): boolean {
  return places.size === parts;
}

/** The decision that ended a booking until a time, if one did. */
export function endOf({ decisions }: LedgerBooking, until: number): LedgerBooking['decisions'][number] | undefined {
  return decisions.find(({ kind, at }) => (kind === 'refuse' || kind === 'withdraw') && at <= until);
}

/** True when a claim holds nothing any more at a time, from all that was walked so far. */
export function isDead({ cancelledAt, booking, acquisition }: ValidClaim, at: number): boolean {
  return (
    cancelledAt !== undefined || endOf(booking, at) !== undefined || (!isComplete(acquisition) && at > acquisition.first + VOID_AFTER_MS)
  );
}

function waiterOf(row: Timed<LedgerRow>, slots: string[]): Waiter {
  const { id, key, author, authorName, created, purpose } = row;
  return { id, key, author, authorName, created, purpose, slots };
}
