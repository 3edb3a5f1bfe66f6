import type { Searched } from '../../../../domain/bookings/search';
import type { Resource } from '../../../../domain/bookings/types';
import type { Day } from '../../../../domain/types';
import type { DayLedger } from '../../../../lists/repositories/bookings/types';
import type { Desk } from '../desk/desk';
import { ledgerKey } from '../desk/queries';

/** A resource-day as the domain searches it; undefined where its ledger is not there. */
export function searchedOf(desk: Desk, resource: Resource, day: Day, ledgers: ReadonlyMap<string, DayLedger>): Searched | undefined {
  const folded = ledgers.get(ledgerKey(resource.number, day))?.folded;
  return folded && { resource, rules: desk.rules(resource), slots: desk.slots(resource, day), folded };
}
