import type { ListDefinition } from '../definitions/types';
import { valueOf, type SharePoint } from '../sp';
import { listOf } from '../sp/listOf';
import { pageAfter } from '../sp/paging';
import { holds } from '../sp/updateWithETag';
import type { Channel } from './channel';
import { columnsOf, rowsOfToken, type StoredColumns } from './lookUp';
import { PARTS_AT_MOST } from './packing';
import { removeRow, type AddRow, type RemoveRow } from './types';

/** Above so many tokens it costs less to read the whole list by pages than to ask for each. */
const TOKENS_TO_ASK = 200;
const PAGE = 2000;

/** True where SharePoint itself refuses the second row of a key. Elsewhere the token must be asked for before and after. */
export function refusesDoubles(list: ListDefinition): boolean {
  return list.fields.some((field) => field.unique === true);
}

/**
 * The stored rows of each add's token, of lists that take doubles.
 * @throws EntError when a list cannot be read
 */
export async function storedOf(
  sp: SharePoint,
  channel: Channel,
  adds: readonly AddRow[],
  signal?: AbortSignal
): Promise<Map<AddRow, StoredColumns[]>> {
  const found = new Map<AddRow, StoredColumns[]>();
  for (const list of new Set(adds.map((add) => add.list))) {
    const ofList = adds.filter((add) => add.list === list);
    const byToken =
      ofList.length > TOKENS_TO_ASK ? await readWhole(sp, channel, list, signal) : await askForEach(sp, channel, ofList, signal);
    ofList.forEach((add) => found.set(add, byToken.get(add.token) ?? []));
  }
  return found;
}

type RowsByToken = Map<string, StoredColumns[]>;

async function askForEach(sp: SharePoint, channel: Channel, adds: readonly AddRow[], signal?: AbortSignal): Promise<RowsByToken> {
  const found: RowsByToken = new Map();
  for (let from = 0; from < adds.length; from += PARTS_AT_MOST) {
    const some = adds.slice(from, from + PARTS_AT_MOST);
    const parts = await channel.read(some.length, (web) => some.map((add) => rowsOfToken(sp, add, web)), signal);
    some.forEach((add, index) => found.set(add.token, valueOf(parts[index])));
  }
  return found;
}

async function readWhole(sp: SharePoint, channel: Channel, list: ListDefinition, signal?: AbortSignal): Promise<RowsByToken> {
  const found: RowsByToken = new Map();
  for (let after: number | undefined = 0; after !== undefined;) {
    const from: number = after;
    const [part] = await channel.read(
      1,
      (web) => [pageAfter<StoredColumns>(listOf(sp, list, web).items.select(...columnsOf(list)), from, PAGE)],
      signal
    );
    const { rows, more } = valueOf(part);
    for (const row of rows) {
      const token = row.EntToken ?? '';
      found.set(token, [...(found.get(token) ?? []), row]);
    }
    after = more ? rows.at(-1)?.Id : undefined;
  }
  return found;
}

/**
 * The rows to take back so that each add is one row: a browser sends a POST again by itself when a kept-alive connection breaks, and two
 * people may import the same file at the same moment. The lowest id stays, for everybody.
 */
export function doublesOf(stored: ReadonlyMap<AddRow, readonly StoredColumns[]>): RemoveRow[] {
  const doubles = new Map<StoredColumns, RemoveRow>();
  for (const [{ list, values }, rows] of stored) {
    const same = rows.filter((row) => holds(row, values)).sort((a, b) => a.Id - b.Id);
    same.slice(1).forEach((row) => doubles.set(row, removeRow(list, row.Id, row['odata.etag'] ?? '')));
  }
  return [...doubles.values()];
}
