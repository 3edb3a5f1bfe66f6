import type { ItemRow, ListRow } from '../../store/types';
import { type Context, currentUserId } from '../context';
import { errors } from '../errors';
import { indexEntries } from '../fields/values';
import { demandEdit } from '../items/write';
import { permission } from '../security/permissions';
import { isoSeconds } from '../siteTime';
import { factValues, factsOf, nextMajor } from './facts';

/** Writes a row whose version is chosen by the caller: neither what `updateItem` counts nor its history. */
function save(context: Context, list: ListRow, before: ItemRow, after: ItemRow): ItemRow {
  const fields = context.fieldsOf(list.listNo);
  context.store.items.update(after, indexEntries(fields, after), indexEntries(fields, before));
  return after;
}

function stamped(context: Context, file: ItemRow, uiVersion: number, values: ItemRow['values']): ItemRow {
  return {
    ...file,
    version: file.version + 1,
    uiVersion,
    editorId: currentUserId(context),
    modified: isoSeconds(context.now()),
    values: { ...file.values, ...values }
  };
}

/** D: from here on others read what was there before, and may not write. */
export function checkOut(context: Context, list: ListRow, file: ItemRow): ItemRow {
  demandEdit(context, list, file);
  if (factsOf(file).checkedOutBy !== undefined) throw errors.checkedOut(file.leaf, 'the current user');
  context.store.items.addVersion(file);
  const uiVersion = file.uiVersion + (list.settings.enableMinorVersions ? 1 : 512);
  return save(context, list, file, stamped(context, file, uiVersion, factValues({ checkedOutBy: currentUserId(context) })));
}

function demandCheckedOut(file: ItemRow): void {
  if (factsOf(file).checkedOutBy === undefined)
    throw errors.refused(`The file "${file.leaf}" is not checked out.`, '-2147018894', 'Microsoft.SharePoint.SPFileCheckOutException');
}

/**
 * D: 0 minor, 1 major, 2 overwrites the version that is there. Where no minor versions are kept, every check-in is major.
 * @param kind SP.CheckinType
 */
export function checkIn(context: Context, list: ListRow, file: ItemRow, comment: string, kind: number): ItemRow {
  demandEdit(context, list, file);
  demandCheckedOut(file);
  if (comment.length > 1023) throw errors.badRequest('The comment is longer than 1023 characters.');
  const { items, files } = context.store;
  const before = items.versions(list.listNo, file.id)[0];
  const base = before?.uiVersion ?? 0;
  const major = !list.settings.enableMinorVersions || kind === 1;
  const uiVersion = kind === 2 && before ? base : major ? nextMajor(base) : base + 1;
  if ((kind === 2 && before) || (!list.settings.enableVersioning && before)) files.dropVersion(list.listNo, file.id, base);
  items.trimVersions(list.listNo, file.id, list.settings.majorVersionLimit);
  return save(context, list, file, stamped(context, file, uiVersion, factValues({ checkedOutBy: undefined, checkInComment: comment })));
}

/** D: who checked it out, or who holds Override Check Out, goes back to what was there. */
export function undoCheckOut(context: Context, list: ListRow, file: ItemRow): void {
  const { checkedOutBy } = factsOf(file);
  demandCheckedOut(file);
  context.access.demand(file.scopeId, checkedOutBy === context.access.user?.id ? permission.editListItems : permission.cancelCheckout);
  const before = context.store.items.versions(list.listNo, file.id)[0];
  if (!before) throw errors.refused('A file that was never checked in cannot be reverted: delete it.', '-2130575223');
  context.store.files.dropVersion(list.listNo, file.id, before.uiVersion);
  save(context, list, file, {
    ...before,
    version: file.version + 1,
    scopeId: file.scopeId,
    hasUniqueScope: file.hasUniqueScope,
    dir: file.dir,
    leaf: file.leaf
  });
}

function demandMinorVersions(list: ListRow): void {
  if (!list.settings.enableMinorVersions)
    throw errors.refused('Minor versions are not enabled for this list: nothing can be published.', '-2130575321');
}

/** D: the draft becomes the next major version, in its place. */
export function publish(context: Context, list: ListRow, file: ItemRow, comment: string): ItemRow {
  demandEdit(context, list, file);
  demandMinorVersions(list);
  if (file.uiVersion % 512 === 0 || factsOf(file).checkedOutBy !== undefined)
    throw errors.refused(`The file "${file.leaf}" is not a draft that was checked in.`, '-2130575321');
  return save(context, list, file, stamped(context, file, nextMajor(file.uiVersion), factValues({ checkInComment: comment })));
}

/** I: the major version becomes the draft that follows the version before it. */
export function unpublish(context: Context, list: ListRow, file: ItemRow, comment: string): ItemRow {
  demandEdit(context, list, file);
  demandMinorVersions(list);
  if (file.uiVersion % 512 !== 0) throw errors.refused(`The file "${file.leaf}" is not published.`, '-2130575321');
  const before = context.store.items.versions(list.listNo, file.id)[0];
  const uiVersion = (before?.uiVersion ?? file.uiVersion - 512) + 1;
  return save(context, list, file, stamped(context, file, uiVersion, factValues({ checkInComment: comment })));
}
