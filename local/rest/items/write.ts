import { randomUUID } from 'node:crypto';
import type { FieldRow, FieldValue, ItemRow, ListRow } from '../../store/types';
import { acceptContentType } from '../contentTypes/contentTypes';
import { type Context, type JsonBody, currentUserId } from '../context';
import { errors } from '../errors';
import { fileFacts, uiVersionAfter } from '../files/facts';
import { isLibrary, isSitePages } from '../files/library';
import { demandNotCheckedOut } from '../files/locks';
import { takeName } from '../files/rename';
import { acceptDate, acceptJson, fileDirRef, indexEntries, indexKey, propertyName } from '../fields/values';
import { listRootUrl } from './bind';
import { calculate, validate } from '../formulas/columns';
import { acceptStatus, isDecision, isModerationField, moderated } from '../moderation/moderation';
import { permission } from '../security/permissions';
import { demandNotOthers } from '../sitePages/checkout';
import { takePage } from '../sitePages/mirror';
import { isoSeconds } from '../siteTime';
import { itemEtag, itemTypeName } from './itemEntity';
import { demandTargets } from './lookups';

/** New values by internal name. */
export type Values = Record<string, FieldValue>;

/** Columns that only form values may write: who and when. */
export interface Forged {
  authorId?: number;
  editorId?: number;
  created?: string;
  modified?: string;
}

/**
 * The body of an add or a MERGE as field values.
 * @param item undefined for one that is being made
 * @throws SpError 400 for unknown and read-only names and for wrong types
 */
export function valuesFromBody(context: Context, list: ListRow, body: JsonBody, item?: ItemRow): Values {
  const fields = new Map(context.fieldsOf(list.listNo).map((field) => [propertyName(field), field]));
  const values: Values = {};
  for (const [name, value] of Object.entries(body)) {
    const field = fields.get(name);
    if (!field) {
      if (name === 'FileSystemObjectType' || name === 'Id') throw errors.readOnlyField(name);
      throw errors.unknownProperty(name, itemTypeName(list));
    }
    if (field.internalName === 'ContentTypeId') {
      if (typeof value !== 'string') throw errors.invalidValue(name, 'Edm.String');
      values.ContentTypeId = acceptContentType(context, list, value, item);
      continue;
    }
    if (isModerationField(field.internalName) && list.settings.enableModeration) {
      values[field.internalName] = field.type === 'ModStat' ? acceptStatus(value) : acceptJson(context.clockOf(context.site), field, value);
      continue;
    }
    if (field.settings.readOnly) throw errors.readOnlyField(name);
    values[field.internalName] = acceptJson(context.clockOf(context.site), field, value);
  }
  checkPersons(context, list, values);
  checkLookups(context, list, values);
  return values;
}

function checkPersons(context: Context, list: ListRow, values: Values): void {
  for (const field of context.fieldsOf(list.listNo)) {
    const value = field.type === 'User' ? values[field.internalName] : undefined;
    const ids = Array.isArray(value) ? value : typeof value === 'number' ? [value] : [];
    for (const id of ids)
      if (!context.store.principals.byId(context.site.siteNo, Number(id)))
        throw errors.invalidFieldValue(field.title, `no user or group has the id ${id}.`);
  }
}

function checkLookups(context: Context, list: ListRow, values: Values): void {
  for (const field of context.fieldsOf(list.listNo)) {
    const value = field.type === 'Lookup' ? values[field.internalName] : undefined;
    demandTargets(context, field, Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : []);
  }
}

function defaultOf(context: Context, field: FieldRow): FieldValue {
  const text = field.settings.defaultValue;
  if (text === null || text === '') return null;
  if (field.type === 'Boolean') return text === '1' || text.toLowerCase() === 'true';
  if (field.type === 'Number' || field.type === 'Currency') return Number(text);
  if (field.type === 'MultiChoice') return [text];
  if (field.type === 'Text' || field.type === 'Note' || field.type === 'Choice') return text;
  if (field.type === 'DateTime') {
    const clock = context.clockOf(context.site);
    const instant = /^\[today\]$/i.test(text) ? context.now() : clock.parseIso(text);
    if (instant) return acceptDate(clock, field, instant);
  }
  throw errors.notImplemented(`default value of a ${field.type} column`);
}

/** D: unique columns are checked at every create and update; case does not count. */
export function checkUnique(context: Context, list: ListRow, item: ItemRow, code?: string): void {
  if (item.isFolder) return;
  const duplicates = context
    .fieldsOf(list.listNo)
    .filter((field) => field.settings.enforceUniqueValues)
    .filter((field) => {
      const key = indexKey(item.values[field.internalName] ?? null);
      if (key === null && context.switches.uniqueBlanks === 'allowed') return false;
      return context.store.items.holders(list.listNo, field.fieldNo, key).some((id) => id !== item.id);
    });
  if (duplicates.length > 0)
    throw errors.duplicateValues(
      duplicates.map((field) => field.title),
      context.switches,
      code
    );
}

export interface Creation {
  folder: ItemRow | undefined;
  values: Values;
  forged?: Forged;
  /** A folder of this name instead of an item. */
  folderName?: string;
  /** A file of this name; its values hold its facts. */
  fileName?: string;
  /** What moved from another list keeps its id. */
  uniqueId?: string;
}

/** Adds an item or a folder. The caller needs Add Items where it is put; Add depends on View (D). */
export function createItem(context: Context, list: ListRow, creation: Creation): ItemRow {
  const { folder, values, forged = {}, folderName, fileName } = creation;
  // O for the words: files are uploaded.
  if (isLibrary(list) && folderName === undefined && fileName === undefined)
    throw errors.refused('To add an item to a document library, use SPFileCollection.Add()', '-2146233079');
  // What is moved or copied there.
  if (isSitePages(list)) throw errors.notImplemented('writing to Site Pages');
  const scopeId = folder?.scopeId ?? list.scopeId;
  context.access.demand(scopeId, permission.addListItems | permission.viewListItems);
  context.access.demandListSecurity(list, undefined);
  const userId = currentUserId(context);
  const now = isoSeconds(context.now());
  const id = list.nextItemId;
  const dir = folder === undefined ? '' : folder.dir === '' ? folder.leaf : `${folder.dir}/${folder.leaf}`;
  const defaults: Values = {};
  for (const field of context.fieldsOf(list.listNo))
    if (!field.settings.builtIn && folderName === undefined) defaults[field.internalName] = defaultOf(context, field);
  const item: ItemRow = {
    listNo: list.listNo,
    id,
    guid: randomUUID(),
    uniqueId: creation.uniqueId ?? randomUUID(),
    version: 1,
    uiVersion: 512,
    isFolder: folderName !== undefined,
    dir,
    leaf: folderName ?? fileName ?? `${id}_.000`,
    scopeId,
    hasUniqueScope: false,
    authorId: forged.authorId ?? userId,
    editorId: forged.editorId ?? userId,
    created: forged.created ?? now,
    modified: forged.modified ?? now,
    values: {
      ...defaults,
      ...values,
      ...(folderName === undefined ? {} : { Title: folderName }),
      ...moderated(context, list, scopeId, values)
    }
  };
  calculate(context.clockOf(context.site), context.fieldsOf(list.listNo), item);
  validate(context, list, item);
  checkUnique(context, list, item);
  context.store.items.insert(item, indexEntries(context.fieldsOf(list.listNo), item));
  list.nextItemId = id + 1;
  list.itemCount += 1;
  list.lastItemModified = now;
  context.store.lists.update(list);
  return item;
}

/** D: a mismatch gives 412; `*` overwrites. A missing header is a switch. */
export function demandMatch(context: Context, etag: string): void {
  const asked = context.headers['if-match'];
  if (asked === undefined) {
    if (context.switches.missingIfMatch === 'preconditionFailed') throw errors.etagMismatch('', etag);
    return;
  }
  if (asked.trim() !== '*' && asked.trim() !== etag) throw errors.etagMismatch(asked, etag);
}

/** @throws SpError 403 without Edit Items on the item or against WriteSecurity */
export function demandEdit(context: Context, list: ListRow, item: ItemRow): void {
  context.access.demand(item.scopeId, permission.editListItems);
  context.access.demandListSecurity(list, item);
  demandNotCheckedOut(context, item);
}

/** Writes values; the version grows even when nothing differs, as SharePoint's does. */
export function updateItem(context: Context, list: ListRow, item: ItemRow, values: Values, forged: Forged = {}): ItemRow {
  demandEdit(context, list, item);
  const fields = context.fieldsOf(list.listNo);
  const now = isoSeconds(context.now());
  const named = takeName(context, list, item, values);
  const updated: ItemRow = {
    ...item,
    leaf: named.leaf,
    version: item.version + 1,
    uiVersion: isDecision(values) ? item.uiVersion : uiVersionAfter(list, item),
    authorId: forged.authorId ?? item.authorId,
    created: forged.created ?? item.created,
    editorId: forged.editorId ?? currentUserId(context),
    modified: forged.modified ?? now,
    values: { ...item.values, ...named.values, ...moderated(context, list, item.scopeId, values) }
  };
  calculate(context.clockOf(context.site), fields, updated);
  validate(context, list, updated);
  checkUnique(context, list, updated);
  if (updated.uiVersion !== item.uiVersion) {
    context.store.items.addVersion(item);
    context.store.items.trimVersions(list.listNo, item.id, list.settings.majorVersionLimit);
  }
  context.store.items.update(updated, indexEntries(fields, updated), indexEntries(fields, item));
  list.lastItemModified = now;
  context.store.lists.update(list);
  return updated;
}

/**
 * Deletes an item, or a folder with everything below it.
 * @param recycleId the items go to the recycle bin under this id; undefined deletes for good
 */
export function deleteItem(context: Context, list: ListRow, item: ItemRow, recycleId: string | undefined): void {
  const { store } = context;
  const below = item.isFolder ? store.items.idsBelow(list.listNo, item.dir === '' ? item.leaf : `${item.dir}/${item.leaf}`) : [];
  const fields = context.fieldsOf(list.listNo);
  const now = isoSeconds(context.now());
  const gone: ItemRow[] = [];
  for (const id of [item.id, ...below]) {
    const found = store.items.get(list.listNo, id);
    if (!found) continue;
    context.access.demand(found.scopeId, permission.deleteListItems);
    context.access.demandListSecurity(list, found);
    demandNotCheckedOut(context, found);
    if (isSitePages(list)) demandNotOthers(context, found);
    const row = isSitePages(list) ? takePage(store, list, found) : found;
    if (recycleId !== undefined) store.items.hide(list.listNo, id, indexEntries(fields, row));
    else {
      store.items.remove(list.listNo, id, indexEntries(fields, row));
      if (row.hasUniqueScope) store.security.removeScope(row.scopeId);
    }
    gone.push(row);
    list.itemCount -= 1;
  }
  if (recycleId !== undefined)
    store.recycleBin.add({
      id: recycleId,
      siteNo: list.siteNo,
      listNo: list.listNo,
      kind: item.isFolder ? 'folder' : fileFacts(item) ? 'file' : 'item',
      title: String(item.values.Title ?? item.leaf),
      dir: fileDirRef(listRootUrl(context, list), item).slice(1),
      leaf: item.leaf,
      authorId: item.authorId,
      deletedBy: currentUserId(context),
      deletedAt: now,
      items: gone
    });
  list.lastItemDeleted = now;
  store.lists.update(list);
}

export function updatedHeaders(item: ItemRow): Record<string, string> {
  return { etag: itemEtag(item) };
}
