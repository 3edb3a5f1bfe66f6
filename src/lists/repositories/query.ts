import type { IWeb } from '@pnp/sp/webs';
import type { ItemOf, ListDefinition } from '../definitions/types';
import type { SharePoint } from '../sp';
import { equals, listOf } from '../sp/listOf';
import { Refusal } from '../sp/refusal';
import { fieldsOn } from '../sp/siteSchema';

/** More than any class or teacher has in a week; SharePoint's own default of 100 would cut in silence. */
const ROWS_AT_MOST = 500;

/** The columns of the definition that the site has, with who wrote last and when the row was made. */
function selectOf(sp: SharePoint, list: ListDefinition, without: readonly string[]): string[] {
  const fields = fieldsOn(sp, list).map((field) => field.name);
  return ['Id', 'Title', 'Created', 'Modified', 'Editor/Title', ...fields.filter((name) => !without.includes(name))];
}

/**
 * Rows of a list whose indexed `column` equals `value`: what almost every query of this product is.
 * @param web a batch's web inside a batch
 * @param more columns that every list has, asked for besides
 * @param without columns that are not read, such as texts of which only the number counts
 */
export function rowsWhere<L extends ListDefinition>(
  sp: SharePoint,
  list: L,
  column: L['fields'][number]['name'],
  value: number | string,
  web: IWeb = sp.web,
  more: readonly string[] = [],
  without: readonly string[] = []
): Promise<ItemOf<L>[]> {
  return listOf(sp, list, web)
    .items.select(...selectOf(sp, list, without), ...more)
    .expand('Editor')
    .filter(equals(column, value))
    .top(ROWS_AT_MOST)<ItemOf<L>[]>();
}

/** One row by its id. */
export function rowById<L extends ListDefinition>(sp: SharePoint, list: L, id: number): Promise<ItemOf<L>> {
  return listOf(sp, list)
    .items.getById(id)
    .select(...selectOf(sp, list, []))
    .expand('Editor')<ItemOf<L>>();
}

/**
 * The value of a batch's part. A whole list refused is a list of which nothing is shared with the person: `none` then.
 * @throws EntError for anything else that went wrong
 */
export function valueUnlessRefused<T>(part: PromiseSettledResult<T>, none: T): T {
  if (part.status === 'fulfilled') {
    return part.value;
  }
  if (part.reason instanceof Refusal && (part.reason.kind === 'denied' || part.reason.kind === 'notFound')) {
    return none;
  }
  throw part.reason;
}

/** The rows of a part of a batch, none where the list is refused. */
export function rowsOrNone<R>(part: PromiseSettledResult<R[]>): R[] {
  return valueUnlessRefused(part, []);
}

/** The rows that are what the list is for. */
export function readable<R, T>(rows: readonly R[], read: (row: R) => T | undefined): T[] {
  return rows.flatMap((row) => read(row) ?? []);
}
