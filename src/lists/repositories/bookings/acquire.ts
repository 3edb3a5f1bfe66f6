import { writeSlotList } from '../../../domain/bookings/bookingKeys';
import { planAcquisition, replaceClaim, type PlannedClaim, type TakenSlot, type WantedSlot } from '../../../domain/bookings/plan';
import type { Booking } from '../../../domain/bookings/types';
import { EntError } from '../../errors';
import { isAbort, type SharePoint } from '../../sp';
import { newLedgerNumber } from './chance';
import { addCancellation, addClaim, type Acquisition } from './claimRows';
import { readDay } from './ledger';
import type { BookableResource, DayLedger, Taken } from './types';

/** How often all of it is tried again where a row that was stored did not count, e.g. since the network was too slow. */
const ROUNDS_AT_MOST = 4;
/** How often a claim of which somebody was faster is replaced by the next generation or another unit. */
const REPLACEMENTS_AT_MOST = 60;
/** How often a reading is tried again that must tell what was stored, beside what the transport does. */
const READINGS_AT_MOST = 3;
const PAUSE_BETWEEN_READINGS = 1000;

export interface Request extends Pick<Acquisition, 'purpose' | 'series' | 'movedFrom'> {
  person: number;
  resource: BookableResource;
  day: number;
  wanted: readonly WantedSlot[];
  /** A booking that grows; undefined for a new one, whose number is drawn. */
  number?: number;
  /** Units to take first. */
  prefer?: readonly number[];
  /** What the booking is to have in the end, where it changes itself: see `LedgerRow.slots`. */
  becomes?: string;
}

/** A round of it: an attempt that was given back leaves its number behind, since a booking that was ended stays ended. */
interface Attempt {
  person: number;
  of: Acquisition;
  taken: string[];
  /** True where the booking exists already: what is given back are then single slots. */
  grows: boolean;
}

type Unknown = Extract<Taken, { kind: 'unknown' }>;
type Round = Taken | 'again';

/**
 * Takes slots of a resource-day, all or none: reads, adds one claim after the other in the order of their keys, and believes only what
 * it reads back. Everybody takes in that order, so of two who want the same slots one gets the first and the other stops there.
 * @param known the day as it was just read, undefined to read it
 * @throws EntError when SharePoint refused; what had been taken is given back then
 */
export async function acquire(sp: SharePoint, request: Request, known?: DayLedger): Promise<Taken> {
  const { resource, day, wanted, prefer } = request;
  let ledger = known ?? (await readDay(sp, resource, day));
  for (let round = 1; ; round++) {
    const { claims } = planAcquisition(ledger.folded, wanted, resource.quantity, prefer);
    if (!claims || round > ROUNDS_AT_MOST) {
      return takenBy(ledger, request);
    }
    const result = await tryOnce(sp, request, claims);
    if (result !== 'again') {
      return result;
    }
    ledger = await readDay(sp, resource, day);
  }
}

/** Who is in the way, as the day was last read. */
function takenBy(ledger: DayLedger, { wanted, resource, prefer }: Request): Taken {
  return takenInstead(ledger, planAcquisition(ledger.folded, wanted, resource.quantity, prefer).taken ?? []);
}

export function takenInstead(ledger: DayLedger, slots: readonly TakenSlot[]): Taken {
  const ids = new Set(slots.flatMap(({ by }) => by.map(({ id }) => id)));
  return { kind: 'taken', slots, by: ledger.folded.bookings.filter(({ live }) => live.some(({ id }) => ids.has(id))), ledger };
}

async function tryOnce(sp: SharePoint, request: Request, planned: readonly PlannedClaim[]): Promise<Round> {
  const { person, number = newLedgerNumber(), purpose, series, movedFrom } = request;
  const claims = [...planned];
  const slots = request.becomes ?? (movedFrom === 0 ? '' : writeSlotList(claims));
  const of = { number, purpose, series, movedFrom, slots, acquisition: newLedgerNumber(), parts: claims.length };
  const attempt: Attempt = { person, of, taken: [], grows: request.number !== undefined };
  const refused: string[] = [];
  let replacements = 0;
  while (attempt.taken.length < claims.length) {
    const at = attempt.taken.length;
    try {
      if ((await addClaim(sp, person, claims[at].key, of)) !== 'taken') {
        attempt.taken.push(claims[at].key);
        continue;
      }
      const others = claims.filter((_, index) => index !== at);
      const { ledger, instead } = await afterRefusal(sp, request, claims[at], others, refused);
      if (!instead || ++replacements > REPLACEMENTS_AT_MOST) {
        return (await giveBack(sp, attempt)) ?? takenBy(ledger, request);
      }
      claims[at] = instead;
    } catch (error) {
      if (error instanceof EntError && error.kind === 'unknownOutcome') {
        return { kind: 'unknown', number, detail: error.detail };
      }
      const unsure = await giveBack(sp, attempt);
      if (unsure) {
        return unsure;
      }
      throw error;
    }
  }
  return believe(sp, request, attempt);
}

/**
 * What to take instead of a claim whose key somebody has.
 * @param refused keys of which no row of the day told why they were refused; one that is found so is added
 */
async function afterRefusal(
  sp: SharePoint,
  { resource, day }: Request,
  claim: PlannedClaim,
  others: readonly PlannedClaim[],
  refused: string[]
): Promise<{ ledger: DayLedger; instead: PlannedClaim | undefined }> {
  const ledger = await readDay(sp, resource, day, refused);
  const instead = replaceClaim(ledger.folded, claim, others, resource.quantity);
  if (instead?.key !== claim.key) {
    return { ledger, instead };
  }
  // SharePoint refuses a key that the day does not show: a row of another day has it.
  refused.push(claim.key);
  const whole = await readDay(sp, resource, day, refused);
  return { ledger: whole, instead: replaceClaim(whole.folded, claim, others, resource.quantity) };
}

/** Only what SharePoint gives back is believed: every claim of the acquisition holds its slot. */
async function believe(sp: SharePoint, request: Request, attempt: Attempt): Promise<Round> {
  const { of, taken, person } = attempt;
  const ledger = await readAgain(sp, request, of.number);
  if (!('folded' in ledger)) {
    return ledger;
  }
  const booking = ownBooking(ledger, of.number, person);
  const held = booking?.live.filter(({ acquisition, state }) => acquisition === of.acquisition && state !== 'beingTaken') ?? [];
  if (booking && held.length === taken.length) {
    return { kind: 'booked', booking, ledger };
  }
  return (await giveBack(sp, attempt)) ?? 'again';
}

async function readAgain(
  sp: SharePoint,
  { resource, day }: Pick<Request, 'resource' | 'day'>,
  number: number
): Promise<DayLedger | Unknown> {
  for (let reading = 1; ; reading++) {
    try {
      return await readDay(sp, resource, day);
    } catch (error) {
      if (isAbort(error) || reading === READINGS_AT_MOST) {
        return { kind: 'unknown', number, detail: `stored, not read back: ${String(error)}` };
      }
      await sp.transport.clock.sleep(PAUSE_BETWEEN_READINGS);
    }
  }
}

/** @returns undefined when all is given back; where that is not sure, that it is not */
async function giveBack(sp: SharePoint, { person, of: { number }, taken, grows }: Attempt): Promise<Unknown | undefined> {
  try {
    if (grows) {
      for (const key of taken) {
        await addCancellation(sp, person, key, number, 'slot');
      }
    } else if (taken.length > 0) {
      await addCancellation(sp, person, taken[0], number, 'booking');
    }
    return undefined;
  } catch (error) {
    return { kind: 'unknown', number, detail: `not given back: ${String(error)}` };
  }
}

/** A booking is its number and its author. */
export function ownBooking({ folded }: Pick<DayLedger, 'folded'>, number: number, author: number): Booking | undefined {
  return folded.bookings.find((one) => one.number === number && one.author === author);
}
