import type { DecisionRow, LedgerRow } from '../../../domain/bookings/types';
import type { bookingDecisions, bookings } from '../../definitions';
import type { ItemOf } from '../../definitions/types';

/** Who wrote a row is SharePoint's word. */
export type Authored<R> = R & { Author?: { Id: number; Title: string } | null };
export type StoredLedgerRow = Authored<ItemOf<typeof bookings>>;
export type StoredDecisionRow = Authored<ItemOf<typeof bookingDecisions>>;

/** What every row has; undefined for one whose author SharePoint does not tell. */
function common(
  row: Authored<{ Id: number; Created?: string; EntResourceDay: number | null; EntBookingNumber: number | null }>
): Pick<LedgerRow, 'id' | 'author' | 'authorName' | 'created' | 'resourceDay' | 'bookingNumber'> | undefined {
  const created = Date.parse(row.Created ?? '');
  if (!row.Author || Number.isNaN(created)) {
    return undefined;
  }
  return {
    id: row.Id,
    author: row.Author.Id,
    authorName: row.Author.Title,
    created,
    resourceDay: row.EntResourceDay ?? 0,
    bookingNumber: row.EntBookingNumber ?? 0
  };
}

/** A row of EntBookings as the fold reads it, whatever it holds. */
export function ledgerRowOf(row: StoredLedgerRow): LedgerRow | undefined {
  const shared = common(row);
  return (
    shared && {
      ...shared,
      key: row.EntKey ?? '',
      kind: row.EntBookingRow ?? '',
      personWeek: row.EntPersonWeek ?? 0,
      token: row.EntToken ?? '',
      acquisition: row.EntAcquisition ?? 0,
      parts: row.EntParts ?? 0,
      scope: row.EntScope ?? '',
      series: row.EntSeries ?? 0,
      movedFrom: row.EntMovedFrom ?? 0,
      purpose: row.Title ?? '',
      slots: row.EntSlots ?? ''
    }
  );
}

/** A row of EntBookingDecisions as the fold reads it. */
export function decisionRowOf(row: StoredDecisionRow): DecisionRow | undefined {
  const shared = common(row);
  return (
    shared && {
      ...shared,
      kind: row.EntDecision ?? '',
      target: row.EntTarget ?? '',
      reason: row.EntReason ?? '',
      upTo: row.EntUpTo ?? 0
    }
  );
}
