import { makeLedgerNumber } from '../../../domain/bookings/bookingKeys';

/** A number for a booking, an acquisition or a series. */
export function newLedgerNumber(): number {
  return makeLedgerNumber(crypto.getRandomValues(new Uint8Array(6)));
}

/** Nobody can guess it, so nobody can take a key that ends with it beforehand. */
export function newRowToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
