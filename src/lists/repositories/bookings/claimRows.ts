import {
  makeCancellationKey,
  makePersonWeek,
  makeResourceDay,
  makeWaitKey,
  parseClaimKey,
  parseWaitKey,
  writeSlotList
} from '../../../domain/bookings/bookingKeys';
import type { Day } from '../../../domain/types';
import { bookings } from '../../definitions';
import type { ValuesOf } from '../../definitions/types';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { createUnique } from '../../sp/createUnique';
import { newRowToken } from './chance';

/** The rows that a booker adds, one function a kind. */

type LedgerValues = ValuesOf<typeof bookings>;

/** What the claims of one acquisition have in common. */
export interface Acquisition {
  number: number;
  acquisition: number;
  parts: number;
  purpose: string;
  series: number;
  movedFrom: number;
  /** See `LedgerRow.slots`. */
  slots: string;
}

/** @returns `taken` when the key is somebody else's */
export function addClaim(sp: SharePoint, person: number, key: string, of: Acquisition): Promise<number | 'taken'> {
  const claim = parseClaimKey(key);
  if (!claim) {
    throw new EntError('invalid', `not a claim: ${key}`);
  }
  const values: LedgerValues = {
    ...rowValues('claim', key, claim.resource, claim.day, person, of.number),
    Title: of.purpose,
    EntAcquisition: of.acquisition,
    EntParts: of.parts,
    EntSeries: of.series,
    EntMovedFrom: of.movedFrom,
    EntSlots: of.slots
  };
  return createUnique(sp, bookings, values, newRowToken());
}

/** @param key of a claim of one's own booking @param scope `booking` ends all of it, `slot` gives that one claim back */
export async function addCancellation(
  sp: SharePoint,
  person: number,
  key: string,
  bookingNumber: number,
  scope: 'booking' | 'slot'
): Promise<void> {
  const target = parseClaimKey(key) ?? parseWaitKey(key);
  if (!target) {
    throw new EntError('invalid', `nothing to cancel: ${key}`);
  }
  const token = newRowToken();
  const values: LedgerValues = {
    ...rowValues('cancellation', makeCancellationKey(key, token), target.resource, target.day, person, bookingNumber),
    EntScope: scope
  };
  await addOwn(sp, values, token);
}

export async function addWait(
  sp: SharePoint,
  person: number,
  resource: number,
  day: Day,
  slots: readonly string[],
  purpose: string
): Promise<void> {
  const token = newRowToken();
  const values: LedgerValues = {
    ...rowValues('wait', makeWaitKey(resource, day, token), resource, day, person, 0),
    Title: purpose,
    EntSlots: writeSlotList(slots.map((slot) => ({ slot })))
  };
  await addOwn(sp, values, token);
}

function rowValues(
  kind: 'claim' | 'cancellation' | 'wait',
  key: string,
  resource: number,
  day: Day,
  person: number,
  bookingNumber: number
): LedgerValues {
  return {
    EntKey: key,
    EntBookingRow: kind,
    EntResourceDay: makeResourceDay(resource, day),
    EntPersonWeek: makePersonWeek(person, day),
    EntBookingNumber: bookingNumber
  };
}

/** A row whose key ends with its own token: nobody else can have it. */
async function addOwn(sp: SharePoint, values: LedgerValues, token: string): Promise<void> {
  if ((await createUnique(sp, bookings, values, token)) === 'taken') {
    throw new EntError('unexpected', `somebody has the key ${String(values.EntKey)}`);
  }
}
