import '@pnp/sp/items';
import type { IWeb } from '@pnp/sp/webs';
import type { ListDefinition } from '../definitions/types';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { equals, listOf } from '../sp/listOf';
import { Refusal } from '../sp/refusal';
import { holds } from '../sp/updateWithETag';
import type { Channel } from './channel';
import type { AddRow, RowOperation } from './types';
import { isDuplicate, type Verdict } from './verdict';

/** A stored row with the columns of its list. */
export interface StoredColumns {
  Id: number;
  'odata.etag'?: string;
  EntToken?: string | null;
}

/** Rows of one token: one, or what a browser that sent a batch twice made of it. */
const ROWS_OF_TOKEN = 20;

/** Columns that tell whether a row says what an operation wanted. */
export function columnsOf(list: ListDefinition): string[] {
  return ['Id', 'Title', ...list.fields.map((field) => field.name)];
}

export function rowsOfToken(sp: SharePoint, { list, token }: Pick<AddRow, 'list' | 'token'>, web: IWeb): Promise<StoredColumns[]> {
  return listOf(sp, list, web)
    .items.select(...columnsOf(list))
    .filter(equals('EntToken', token))
    .top(ROWS_OF_TOKEN)<StoredColumns[]>();
}

/**
 * Asks the lists, in one `$batch`, what became of each operation whose answer was lost or whose refusal may be our own doing.
 * @param operations a hundred at most, each with what made it doubtful
 * @throws EntError when the batch as a whole failed
 */
export async function lookUp(
  sp: SharePoint,
  channel: Channel,
  operations: readonly { operation: RowOperation; cause?: EntError }[],
  signal?: AbortSignal
): Promise<Verdict[]> {
  const parts = await channel.batch(
    'read',
    operations.length,
    (web) => operations.map(({ operation }): Promise<StoredColumns[]> => storedRows(sp, operation, web)),
    signal
  );
  return operations.map(({ operation, cause }, index) => {
    const part = parts[index];
    if (part.status === 'rejected') {
      return notFoundOr(operation, part.reason);
    }
    return operation.op === 'add' ? verdictOfAdd(operation, part.value, cause) : verdictOfRow(operation, part.value[0], cause);
  });
}

async function storedRows(sp: SharePoint, operation: RowOperation, web: IWeb): Promise<StoredColumns[]> {
  if (operation.op === 'add') {
    return rowsOfToken(sp, operation, web);
  }
  const row = await listOf(sp, operation.list, web)
    .items.getById(operation.id)
    .select(...columnsOf(operation.list))<StoredColumns>();
  return [row];
}

function notFoundOr(operation: RowOperation, reason: unknown): Verdict {
  if (reason instanceof Refusal && reason.kind === 'notFound' && operation.op !== 'add') {
    return operation.op === 'remove' ? { kind: 'done', id: operation.id } : { kind: 'failed', error: reason };
  }
  const error = reason instanceof EntError ? reason : new EntError('unexpected', String(reason));
  return { kind: 'look', error };
}

/** Ours is the row of our token that says what we wanted; the lowest id when a browser made two of it. */
export function verdictOfAdd(operation: AddRow, rows: readonly StoredColumns[], cause: EntError | undefined): Verdict {
  const ours = rows.filter((row) => holds(row, operation.values)).map((row) => row.Id);
  if (ours.length > 0) {
    return { kind: 'done', id: Math.min(...ours) };
  }
  if (rows.length > 0) {
    const detail = `${operation.list.name}(${rows[0].Id}) has the token ${operation.token} and says something else`;
    return { kind: 'failed', error: new EntError('conflict', detail) };
  }
  // No row of our token: another row holds the key.
  return cause && isDuplicate(cause)
    ? { kind: 'failed', error: cause }
    : { kind: 'again', error: cause ?? new EntError('unexpected', `${operation.token} not stored`), throttled: false };
}

function verdictOfRow(operation: Exclude<RowOperation, AddRow>, row: StoredColumns, cause: EntError | undefined): Verdict {
  const { list, id, etag } = operation;
  if (operation.op === 'update' && holds(row, operation.values)) {
    return { kind: 'done', id };
  }
  if (row['odata.etag'] !== etag) {
    return { kind: 'failed', error: new EntError('conflict', `${list.name}(${id}) is ${row['odata.etag'] ?? ''}, was read as ${etag}`) };
  }
  return { kind: 'again', error: cause ?? new EntError('unexpected', `${list.name}(${id}) not written`), throttled: false };
}
