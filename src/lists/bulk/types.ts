import type { ListDefinition, ValuesOf } from '../definitions/types';
import type { EntError } from '../errors';
import { checkLengths } from '../sp/formValues';
import type { Pacer } from './pacer';

/** What is written in a column; null empties it. */
export type ColumnValues = Readonly<Record<string, string | number | boolean | null>>;

/** What a row says; an empty text leaves or makes the column empty, whatever its type. */
export type RowValues<L extends ListDefinition> = { [K in keyof ValuesOf<L>]: ValuesOf<L>[K] | '' };

export interface AddRow {
  op: 'add';
  list: ListDefinition;
  values: ColumnValues;
  /** By which this row is known again, in this run or in the next: two adds of one token are one row. */
  token: string;
}

/** Goes only over the row that was read. */
export interface UpdateRow {
  op: 'update';
  list: ListDefinition;
  id: number;
  etag: string;
  values: ColumnValues;
}

/** Sends the row that was read to the recycle bin. */
export interface RemoveRow {
  op: 'remove';
  list: ListDefinition;
  id: number;
  etag: string;
}

/** One row to write at the root of a list. */
export type RowOperation = AddRow | UpdateRow | RemoveRow;

export interface WriteOptions {
  /** Operations that are settled, done or failed, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Told before a pause of so many milliseconds that SharePoint's allowance asks for. */
  onWait?: (milliseconds: number) => void;
  /** Stops before the next batch: what is under way is finished and looked up, what is done stays done. */
  signal?: AbortSignal;
  /** The transport's own unless told otherwise. */
  pacer?: Pacer;
}

export interface WriteReport<O extends RowOperation = RowOperation> {
  /** With the item's id: the new one of an add, or that of the row which already said the same. */
  done: { operation: O; id: number }[];
  /** `conflict`: somebody else wrote that row; `unknownOutcome`: it may or may not be stored. */
  failed: { operation: O; error: EntError }[];
  /** Never sent, or surely not stored: the person stopped, or SharePoint no longer answered. The same operations can be run again. */
  notSent: O[];
  cancelled: boolean;
  /** Why it went no further: SharePoint refused a whole batch, or no longer answered. */
  stoppedBy?: EntError;
  /** Batches sent, lookups included; what the transport itself sent again is not counted. */
  requests: number;
  /** Milliseconds of pauses between batches. */
  waitedMs: number;
}

/**
 * A row to add.
 * @param token at most 255 characters, unique to what the row is
 * @throws EntError `invalid` for a text or a number that the list cannot hold
 */
export function addRow<L extends ListDefinition>(list: L, values: RowValues<L>, token: string): AddRow {
  const all = { ...values, EntToken: token };
  checkLengths<ListDefinition>(list, all);
  return { op: 'add', list, values: withoutEmpty(all), token };
}

/** A row to change, if it still is as it was read. @throws EntError `invalid` for a text or a number that the list cannot hold */
export function updateRow<L extends ListDefinition>(list: L, id: number, etag: string, values: RowValues<L>): UpdateRow {
  checkLengths<ListDefinition>(list, values);
  return { op: 'update', list, id, etag, values: withNulls(values) };
}

/** A row to send to the recycle bin, if it still is as it was read. */
export function removeRow(list: ListDefinition, id: number, etag: string): RemoveRow {
  return { op: 'remove', list, id, etag };
}

function definedIn(values: object): [string, string | number | boolean][] {
  return Object.entries(values).filter(([, value]) => value !== undefined);
}

/** A new item is empty where nothing is said; an empty text would be no choice of a Choice. */
function withoutEmpty(values: object): ColumnValues {
  return Object.fromEntries(definedIn(values).filter(([, value]) => value !== ''));
}

function withNulls(values: object): ColumnValues {
  return Object.fromEntries(definedIn(values).map(([name, value]) => [name, value === '' ? null : value]));
}
