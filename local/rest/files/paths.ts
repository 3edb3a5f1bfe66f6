import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { factsOf, fileFacts } from './facts';
import { isLibrary } from './library';

/** A list's root (`row` undefined), or a folder or a file in it. */
export interface Found {
  list: ListRow;
  /** Path relative to the list's root, as it was asked. */
  path: string;
  row: ItemRow | undefined;
}

function listAt(context: Context, parts: string[]): { list: ListRow; rest: string[] } | undefined {
  const { lists } = context.store;
  const [first = '', second = ''] = parts;
  if (first.toLowerCase() === 'lists') {
    const list = lists.byLeaf(context.site.siteNo, second);
    return list && !isLibrary(list) ? { list, rest: parts.slice(2) } : undefined;
  }
  const list = lists.byLeaf(context.site.siteNo, first);
  return list && isLibrary(list) ? { list, rest: parts.slice(1) } : undefined;
}

/** Path below the site, in parts; undefined for an address elsewhere. Takes absolute, server-relative and site-relative ones. */
function partsBelowSite(context: Context, asked: string): string[] | undefined {
  const path = asked.startsWith(context.origin) ? asked.slice(context.origin.length) : asked;
  const whole = path.startsWith('/') ? path : `${context.site.url}/${path}`;
  const prefix = `${context.site.url}/`;
  if (!whole.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  return whole
    .slice(prefix.length)
    .split('/')
    .filter((part) => part !== '');
}

/** The list that an address lies in, which the caller may open, and the rest of the path. @throws SpError 404, 403 */
export function placeAt(context: Context, asked: string): { list: ListRow; path: string } {
  const parts = partsBelowSite(context, asked);
  const found = parts && listAt(context, parts);
  if (!found) throw errors.fileMissing();
  if (!context.access.mayOpenList(found.list))
    throw context.switches.deniedList === 'notFound' ? errors.fileMissing() : errors.accessDenied();
  return { list: found.list, path: found.rest.join('/') };
}

/** @throws SpError 404 (403 by a switch) for a row that the caller may not view */
export function demandView(context: Context, list: ListRow, row: ItemRow): void {
  if (context.access.mayView(list, row)) return;
  throw context.switches.deniedItem === 'accessDenied' ? errors.accessDenied() : errors.fileMissing();
}

/** A folder or a file as the caller may see it. @throws SpError 404, 403 */
export function pathAt(context: Context, asked: string): Found {
  const { list, path } = placeAt(context, asked);
  if (path === '') return { list, path, row: undefined };
  const id = context.store.files.byPath(list.listNo, path);
  const row = id === undefined ? undefined : context.store.items.get(list.listNo, id);
  if (!row) throw errors.fileMissing();
  demandView(context, list, row);
  return { list, path, row };
}

/** D: the `…ServerRelativeUrl` forms do not support `%` and `#`: these read what stands before or behind as encoded. */
export function urlForm(context: Context, asked: string): string {
  if (context.switches.percentInUrlForms === 'literal') return asked;
  if (asked.includes('#')) throw errors.fileMissing();
  try {
    return decodeURIComponent(asked);
  } catch {
    throw errors.fileMissing();
  }
}

/**
 * The row as this person sees the file: while somebody has it checked out, everybody else sees what was there before.
 * @throws SpError 404 for a file that was never checked in
 */
export function rowFor(context: Context, list: ListRow, row: ItemRow): ItemRow {
  const { checkedOutBy } = factsOf(row);
  if (checkedOutBy === undefined || checkedOutBy === context.access.user?.id) return row;
  const before = context.store.items.versions(list.listNo, row.id)[0];
  if (!before) throw errors.fileMissing();
  return {
    ...before,
    dir: row.dir,
    leaf: row.leaf,
    scopeId: row.scopeId,
    hasUniqueScope: row.hasUniqueScope,
    values: { ...before.values, vti_checkout: checkedOutBy }
  };
}

/** @throws SpError 404 */
export function fileAt(context: Context, asked: string): { list: ListRow; file: ItemRow } {
  const { list, row } = pathAt(context, asked);
  if (!row || !fileFacts(row)) throw errors.fileMissing();
  return { list, file: row };
}

/** A file (or a folder) of this site by its unique id. @throws SpError 404 */
export function byUniqueId(context: Context, id: string, wanted: 'file' | 'folder'): { list: ListRow; row: ItemRow } {
  const lists = context.store.lists.all(context.site.siteNo);
  for (const { listNo, id: itemId } of context.store.files.byUniqueId(id)) {
    const list = lists.find((one) => one.listNo === listNo);
    const row = list && context.store.items.get(listNo, itemId);
    if (!list || !row || (wanted === 'folder') !== row.isFolder) continue;
    demandView(context, list, row);
    return { list, row };
  }
  throw errors.fileMissing();
}
