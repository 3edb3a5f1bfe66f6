import { makeCancellationKey } from '../bookingKeys';
import { acquisitionOutcome } from '../outcomes';
import { planAcquisition, planChange, replaceClaim, type PlannedClaim, type WantedSlot } from '../plan';
import type { Booking, FoldedDay, LedgerRow } from '../types';
import { draftRow, type Fate, type MemoryLedger } from './memoryLedger';

/**
 * A client that does what the repository does, one request a step, so that a test may let others come between any two of them, lose answers and
 * end it anywhere. `quantity` units where they are counted.
 */

/** What the person is told. */
export type Told = 'booked' | 'changed' | 'refused' | 'cancelled' | 'unknown' | 'nothing';

export type Work = Generator<void, Told, void>;

export interface Hands {
  ledger: MemoryLedger;
  author: number;
  quantity: number;
  /** What happens to the next request. */
  fate: () => Fate;
  /** A number that nobody else draws. */
  draw: () => number;
}

/** Thrown where the client ends. */
export class Crash extends Error {}

type Sent = 'added' | 'duplicate' | 'unknown';

/** Adds a row and settles a lost answer by its token. */
function* send(hands: Hands, row: LedgerRow): Generator<void, Sent, void> {
  const { ledger } = hands;
  for (let attempt = 0; attempt < 3; attempt++) {
    yield;
    const fate = hands.fate();
    const answer = ledger.add(row, fate);
    if (fate === 'crash') throw new Crash();
    if (fate === 'dark') return 'unknown';
    yield;
    if (answer !== 'lost') return answer === 'duplicate' && ledger.hasToken(row.token) ? 'added' : answer;
    if (ledger.hasToken(row.token)) return 'added';
  }
  return 'unknown';
}

function* cancel(hands: Hands, day: number, key: string, bookingNumber: number, scope: 'booking' | 'slot'): Generator<void, Sent, void> {
  const token = `T${hands.draw()}`;
  const columns = { key: makeCancellationKey(key, token), kind: 'cancellation', scope, bookingNumber, token };
  return yield* send(hands, draftRow(hands.author, day, hands.ledger.resource.number, columns));
}

interface Attempt {
  day: number;
  bookingNumber: number;
  claims: readonly PlannedClaim[];
  slots: string;
  movedFrom: number;
}

/** Adds the claims of a plan in order; on refusal gives back all that was tried. A booking that had nothing before is cancelled whole. */
function* acquire(hands: Hands, { day, bookingNumber, claims, slots, movedFrom }: Attempt, isNew: boolean): Generator<void, Told, void> {
  const { ledger, author, quantity } = hands;
  const acquisition = hands.draw();
  const tried: PlannedClaim[] = [];
  const giveBack = function* (): Generator<void, Told, void> {
    const sent: Sent[] = [];
    if (isNew) sent.push(yield* cancel(hands, day, tried[0].key, bookingNumber, 'booking'));
    else for (const { key } of tried) sent.push(yield* cancel(hands, day, key, bookingNumber, 'slot'));
    return sent.includes('unknown') ? 'unknown' : 'refused';
  };
  let planned = [...claims];
  for (let index = 0; index < planned.length; index++) {
    let sent: Sent = 'duplicate';
    for (let attempt = 0; sent === 'duplicate' && attempt < 4; attempt++) {
      const { key } = planned[index];
      tried.push(planned[index]);
      const columns = { key, bookingNumber, acquisition, parts: planned.length, slots, movedFrom, token: `T${hands.draw()}` };
      sent = yield* send(hands, draftRow(author, day, ledger.resource.number, columns));
      if (sent === 'duplicate') {
        tried.pop();
        yield;
        const others = planned.filter((_, other) => other !== index);
        const other = replaceClaim(ledger.fold(day), planned[index], others, quantity);
        if (!other) break;
        planned = planned.map((claim, at) => (at === index ? other : claim));
      }
    }
    if (sent === 'unknown') return 'unknown';
    if (sent === 'duplicate') return tried.length > 0 ? yield* giveBack() : 'refused';
  }
  yield;
  const outcome = acquisitionOutcome(ledger.fold(day), { author, bookingNumber, acquisition });
  return outcome === 'booked' ? 'booked' : yield* giveBack();
}

export function* book(hands: Hands, day: number, wanted: readonly WantedSlot[], bookingNumber: number, movedFrom: number = 0): Work {
  yield;
  const plan = planAcquisition(hands.ledger.fold(day), wanted, hands.quantity);
  if (plan.taken) return 'refused';
  return yield* acquire(hands, { day, bookingNumber, claims: plan.claims, slots: '', movedFrom }, true);
}

export function* cancelBooking(hands: Hands, day: number, bookingNumber: number): Work {
  yield;
  const booking = find(hands.ledger.fold(day), hands.author, bookingNumber);
  if (!booking || booking.live.length === 0) return 'nothing';
  const sent = yield* cancel(hands, day, booking.live[0].key, bookingNumber, 'booking');
  return sent === 'unknown' ? 'unknown' : 'cancelled';
}

/** Moves within the day, extends or shortens. */
export function* changeBooking(hands: Hands, day: number, wanted: readonly WantedSlot[], bookingNumber: number): Work {
  yield;
  const folded = hands.ledger.fold(day);
  const booking = find(folded, hands.author, bookingNumber);
  if (!booking || booking.live.length === 0) return 'nothing';
  const plan = planChange(folded, booking, wanted, hands.quantity);
  if (plan.taken) return 'refused';
  if (plan.claims.length > 0) {
    const told = yield* acquire(hands, { day, bookingNumber, claims: plan.claims, slots: plan.slots, movedFrom: bookingNumber }, false);
    if (told !== 'booked') return told;
  }
  for (const { key } of plan.drop) {
    if ((yield* cancel(hands, day, key, bookingNumber, 'slot')) === 'unknown') return 'unknown';
  }
  return 'changed';
}

function find(folded: FoldedDay, author: number, bookingNumber: number): Booking | undefined {
  return folded.bookings.find((booking) => booking.author === author && booking.number === bookingNumber);
}
