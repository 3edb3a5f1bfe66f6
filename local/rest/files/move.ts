import type { ItemRow, ListRow } from '../../store/types';
import { type Context, currentUserId } from '../context';
import { errors } from '../errors';
import { indexEntries } from '../fields/values';
import { createItem, deleteItem } from '../items/write';
import { permission } from '../security/permissions';
import { isoSeconds } from '../siteTime';
import { factValues, factsOf, fileFacts } from './facts';
import { freeName } from './fileWrite';
import { isLibrary, isSitePages, pathOfRow } from './library';
import { demandNotCheckedOut } from './locks';
import { demandNewName } from './names';
import { placeAt, pathAt } from './paths';

export interface Options {
  overwrite: boolean;
  /** D: a taken name is numbered instead of refused. */
  keepBoth: boolean;
  /** D: a copy belongs to who copies. */
  resetAuthor: boolean;
}

interface Target {
  list: ListRow;
  folder: ItemRow | undefined;
  dir: string;
  name: string;
}

/** Where something is to stand. The folder must exist; a taken name is numbered, overwritten or refused. */
function targetAt(context: Context, asked: string, options: Options, moved: ItemRow): Target {
  const { list, path } = placeAt(context, asked);
  if (!isLibrary(list)) throw errors.notImplemented('files outside libraries');
  const cut = path.lastIndexOf('/');
  const dir = cut < 0 ? '' : path.slice(0, cut);
  const parent = dir === '' ? undefined : pathAt(context, asked.slice(0, asked.replace(/\/+$/, '').lastIndexOf('/'))).row;
  if (parent && !parent.isFolder) throw errors.fileMissing();
  const name = options.keepBoth ? freeName(context, list, dir, path.slice(cut + 1)) : path.slice(cut + 1);
  const id = context.store.files.byPath(list.listNo, dir === '' ? name : `${dir}/${name}`);
  const existing = id === undefined ? undefined : context.store.items.get(list.listNo, id);
  const isItself = existing?.uniqueId === moved.uniqueId;
  if (existing && !isItself && options.overwrite && !existing.isFolder && !moved.isFolder) {
    context.access.demand(existing.scopeId, permission.editListItems);
    deleteItem(context, list, existing, undefined);
  }
  demandNewName(context, list, dir, name, isItself ? moved : undefined);
  return { list, folder: parent, dir, name };
}

function demandAdd(context: Context, target: Target): void {
  context.access.demand(target.folder?.scopeId ?? target.list.scopeId, permission.addListItems | permission.viewListItems);
}

/** Every row at and below one, itself first. */
function rowsBelow(context: Context, list: ListRow, row: ItemRow): ItemRow[] {
  if (!row.isFolder) return [row];
  const below = context.store.items
    .idsBelow(list.listNo, pathOfRow(row))
    .flatMap((id) => context.store.items.get(list.listNo, id) ?? [])
    .sort((a, b) => (pathOfRow(a) < pathOfRow(b) ? -1 : 1));
  return [row, ...below];
}

/** A content type is one of its list's: what goes to another list becomes of the one that list was born with (I). */
function valuesIn(target: ListRow, list: ListRow, row: ItemRow): ItemRow['values'] {
  return target.listNo === list.listNo ? row.values : { ...row.values, ContentTypeId: null };
}

/** Copies a file, or a folder with what the caller may view below it. Versions stay behind (D). */
export function copyTo(context: Context, list: ListRow, row: ItemRow, asked: string, options: Options): void {
  const target = targetAt(context, asked, options, row);
  demandAdd(context, target);
  const from = pathOfRow(row);
  const to = target.dir === '' ? target.name : `${target.dir}/${target.name}`;
  if (target.list.listNo === list.listNo && `${to}/`.startsWith(`${from}/`) && row.isFolder)
    throw errors.refused('A folder cannot be copied into itself.');
  for (const source of rowsBelow(context, list, row)) {
    if (!context.access.mayView(list, source)) continue;
    const path = `${to}${pathOfRow(source).slice(from.length)}`;
    const cut = path.lastIndexOf('/');
    const dir = cut < 0 ? '' : path.slice(0, cut);
    const folder = dir === '' ? undefined : context.store.items.folder(target.list.listNo, dir);
    const { authorId, created } = source;
    const forged = options.resetAuthor ? {} : { authorId, created };
    const name = path.slice(cut + 1);
    if (source.isFolder) createItem(context, target.list, { folder, values: {}, folderName: name, forged });
    else {
      context.access.demand(source.scopeId, permission.openItems);
      const { blobId, size } = factsOf(source);
      const values = {
        ...valuesIn(target.list, list, source),
        ...factValues({ blobId, size, checkedOutBy: undefined, checkInComment: '' })
      };
      createItem(context, target.list, { folder, values, fileName: name, forged });
    }
  }
}

/** Gives a row another place in its own list; what stands below follows. */
function moveWithin(context: Context, list: ListRow, row: ItemRow, target: Target): void {
  const from = pathOfRow(row);
  const scopeId = row.hasUniqueScope ? row.scopeId : (target.folder?.scopeId ?? list.scopeId);
  const moved: ItemRow = {
    ...row,
    version: row.version + 1,
    dir: target.dir,
    leaf: target.name,
    scopeId,
    editorId: currentUserId(context),
    modified: isoSeconds(context.now())
  };
  const to = pathOfRow(moved);
  if (row.isFolder && `${to}/`.startsWith(`${from}/`) && to !== from) throw errors.refused('A folder cannot be moved into itself.');
  const { items, files } = context.store;
  const fields = context.fieldsOf(list.listNo);
  items.update(moved, indexEntries(fields, moved), indexEntries(fields, row));
  if (!row.isFolder) return;
  files.moveBelow(list.listNo, from, to);
  if (scopeId !== row.scopeId) items.moveScope(list.listNo, to, row.scopeId, scopeId);
}

/** A new item in the other list, with the file's own id, bytes and versions. */
function moveAcross(context: Context, list: ListRow, row: ItemRow, asked: string, options: Options): void {
  if (row.isFolder) {
    copyTo(context, list, row, asked, { ...options, resetAuthor: false });
    deleteItem(context, list, row, undefined);
    return;
  }
  const target = targetAt(context, asked, options, row);
  demandAdd(context, target);
  const { authorId, created, uniqueId } = row;
  const values = valuesIn(target.list, list, row);
  const forged = { authorId, created };
  const made = createItem(context, target.list, { folder: target.folder, values, fileName: target.name, uniqueId, forged });
  context.store.items.update({ ...made, uiVersion: row.uiVersion, version: row.version + 1 }, [], []);
  context.store.files.giveVersions(row, made);
  deleteItem(context, list, row, undefined);
}

/** D: needs Add Items where it goes and Delete Items where it was; a new name in the same folder needs Edit Items. */
export function moveTo(context: Context, list: ListRow, row: ItemRow, asked: string, options: Options): void {
  if (isSitePages(list)) throw errors.notImplemented('moving a page of Site Pages');
  demandNotCheckedOut(context, row);
  const place = placeAt(context, asked);
  const dir = place.path.includes('/') ? place.path.slice(0, place.path.lastIndexOf('/')) : '';
  const isRename = place.list.listNo === list.listNo && dir.toLowerCase() === row.dir.toLowerCase();
  for (const one of rowsBelow(context, list, row)) {
    context.access.demand(one.scopeId, isRename ? permission.editListItems : permission.deleteListItems);
    if (fileFacts(one)) demandNotCheckedOut(context, one);
  }
  context.access.demandListSecurity(list, row);
  if (place.list.listNo !== list.listNo) return moveAcross(context, list, row, asked, options);
  const target = targetAt(context, asked, options, row);
  if (!isRename) demandAdd(context, target);
  moveWithin(context, list, row, target);
}
