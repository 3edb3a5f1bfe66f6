import type { IWeb } from '@pnp/sp/webs';
import { makeResourceDay, parseResourceDay } from '../../../domain/bookings/bookingKeys';
import { foldDay } from '../../../domain/bookings/foldDay';
import type { DecisionRow, FoldedResource, LedgerRow } from '../../../domain/bookings/types';
import type { Day } from '../../../domain/types';
import { bookingDecisions, bookings } from '../../definitions';
import type { ListDefinition } from '../../definitions/types';
import { valueOf, type SharePoint } from '../../sp';
import { equals, listOf } from '../../sp/listOf';
import { readable } from '../query';
import { decisionRowOf, ledgerRowOf, type Authored, type StoredDecisionRow, type StoredLedgerRow } from './rows';
import type { DayLedger } from './types';

/**
 * As many as SharePoint answers at once. More rows of one resource and day are above its list view threshold: it then refuses the question,
 * and nobody is told half a ledger.
 */
const ROWS_AT_MOST = 5000;
/** An honest ledger has no gaps; each round asks for those that the last one showed. */
const ROUNDS_AT_MOST = 10;

export interface ResourceDay {
  resource: FoldedResource;
  day: Day;
}

/** The part of a `$batch` that reads rows of a ledger by one indexed column. */
function rowsBy<R>(sp: SharePoint, list: ListDefinition, column: string, value: number | string, web: IWeb): Promise<Authored<R>[]> {
  return listOf(sp, list, web)
    .items.select('Id', 'Title', 'Created', 'Author/Id', 'Author/Title', ...list.fields.map(({ name }) => name))
    .expand('Author')
    .filter(equals(column, value))
    .top(ROWS_AT_MOST)<Authored<R>[]>();
}

export function ledgerRowsBy(
  sp: SharePoint,
  column: 'EntResourceDay' | 'EntBookingNumber' | 'EntPersonWeek' | 'EntKey',
  value: number | string,
  web: IWeb
): Promise<StoredLedgerRow[]> {
  return rowsBy<StoredLedgerRow>(sp, bookings, column, value, web);
}

/**
 * Each resource-day as its ledgers say, in the order asked: one `$batch` of two parts a resource-day (a hundred parts a request), and one
 * more only where somebody's rows left gaps. A ledger that is refused is an error, never an empty one.
 * @param refused of a single resource-day: keys that SharePoint refused although no row of that day has them
 * @throws EntError `denied`, `notFound`, `threshold`, …
 */
export async function readDays(sp: SharePoint, wanted: readonly ResourceDay[], refused: readonly string[] = []): Promise<DayLedger[]> {
  if (wanted.length === 0) {
    return [];
  }
  const parts = await sp.batch((web) =>
    wanted.map(({ resource, day }) => {
      const number = makeResourceDay(resource.number, day);
      return Promise.all([
        ledgerRowsBy(sp, 'EntResourceDay', number, web),
        rowsBy<StoredDecisionRow>(sp, bookingDecisions, 'EntResourceDay', number, web)
      ]);
    })
  );
  const now = sp.transport.clock.now();
  const read = wanted.map((one, index) => {
    const [rows, decisions] = valueOf(parts[index]);
    return ledgerOf(one, readable(rows, ledgerRowOf), readable(decisions, decisionRowOf), now);
  });
  return withoutGaps(sp, read, now, refused);
}

function ledgerOf({ resource, day }: ResourceDay, rows: readonly LedgerRow[], decisions: readonly DecisionRow[], now: number): DayLedger {
  return { resource, day, rows, decisions, folded: foldDay({ rows, decisions, resource, day, now }) };
}

/**
 * Rows that keep others from a key while their columns name another resource-day are asked for by that key: see `FoldedDay.gaps`.
 * @param refused keys that SharePoint refused although no row of the day has them
 */
async function withoutGaps(
  sp: SharePoint,
  ledgers: readonly DayLedger[],
  now: number,
  refused: readonly string[] = []
): Promise<DayLedger[]> {
  let known = [...ledgers];
  const asked = new Set<string>();
  for (let round = 0; round < ROUNDS_AT_MOST; round++) {
    const gaps = known.flatMap((ledger, index) =>
      [...ledger.folded.gaps, ...(round === 0 ? refused : [])].filter((key) => !asked.has(key)).map((key) => ({ key, index }))
    );
    if (gaps.length === 0) {
      break;
    }
    gaps.forEach(({ key }) => asked.add(key));
    const parts = await sp.batch((web) => gaps.map(({ key }) => ledgerRowsBy(sp, 'EntKey', key, web)));
    const found = gaps.flatMap(({ key, index }, at) =>
      readable(valueOf(parts[at]), ledgerRowOf).map((row) => ({ index, row: { ...row, foundBy: key } }))
    );
    known = known.map((ledger, index) => {
      const more = found.filter((one) => one.index === index).map(({ row }) => row);
      return more.length === 0 ? ledger : ledgerOf(ledger, [...ledger.rows, ...more], ledger.decisions, now);
    });
  }
  return known;
}

/**
 * One resource-day, read anew.
 * @param refused keys that SharePoint refused although no row of the day has them
 */
export async function readDay(sp: SharePoint, resource: FoldedResource, day: Day, refused: readonly string[] = []): Promise<DayLedger> {
  const [ledger] = await readDays(sp, [{ resource, day }], refused);
  return ledger;
}

/** The resource-days that rows name, of the resources that are known, each once, by day. */
export function resourceDaysOf(rows: readonly Pick<LedgerRow, 'resourceDay'>[], resources: readonly FoldedResource[]): ResourceDay[] {
  const known = new Map(resources.map((resource) => [resource.number, resource]));
  return [...new Set(rows.map(({ resourceDay }) => resourceDay))]
    .flatMap((number) => {
      const parsed = parseResourceDay(number);
      const resource = parsed && known.get(parsed.resource);
      return parsed && resource ? [{ resource, day: parsed.day }] : [];
    })
    .sort((a, b) => a.day - b.day || a.resource.number - b.resource.number);
}
