import { randomUUID } from 'node:crypto';
import type { FieldRow, FieldValue, ItemRow, ListRow } from '../../store/types';
import { type Context, type JsonBody, currentUserId } from '../context';
import { errors } from '../errors';
import { acceptJson, indexEntries, indexKey, propertyName } from '../fields/values';
import { permission } from '../security/permissions';
import { isoSeconds } from '../siteTime';
import { itemEtag, itemTypeName } from './itemEntity';

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
 * @throws SpError 400 for unknown and read-only names and for wrong types
 */
export function valuesFromBody(context: Context, list: ListRow, body: JsonBody): Values {
  const fields = new Map(context.fieldsOf(list.listNo).map((field) => [propertyName(field), field]));
  const values: Values = {};
  for (const [name, value] of Object.entries(body)) {
    const field = fields.get(name);
    if (!field) {
      if (name === 'FileSystemObjectType' || name === 'Id') throw errors.readOnlyField(name);
      throw errors.unknownProperty(name, itemTypeName(list));
    }
    if (field.internalName === 'ContentTypeId') throw errors.notImplemented('Items_Add with ContentTypeId');
    if (field.settings.readOnly) throw errors.readOnlyField(name);
    values[field.internalName] = acceptJson(field, value);
  }
  checkPersons(context, list, values);
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

function defaultOf(field: FieldRow): FieldValue {
  const text = field.settings.defaultValue;
  if (text === null) return null;
  if (field.type === 'Boolean') return text === '1' || text.toLowerCase() === 'true';
  if (field.type === 'Number' || field.type === 'Currency') return Number(text);
  if (field.type === 'MultiChoice') return [text];
  if (field.type === 'Text' || field.type === 'Note' || field.type === 'Choice') return text;
  throw errors.notImplemented(`default value of a ${field.type} column`);
}

/** D: unique columns are checked at every create and update; case does not count. */
function checkUnique(context: Context, list: ListRow, item: ItemRow): void {
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
      context.switches
    );
}

export interface Creation {
  folder: ItemRow | undefined;
  values: Values;
  forged?: Forged;
  /** A folder of this name instead of an item. */
  folderName?: string;
}

/** Adds an item or a folder. The caller needs Add Items where it is put; Add depends on View (D). */
export function createItem(context: Context, list: ListRow, creation: Creation): ItemRow {
  const { folder, values, forged = {}, folderName } = creation;
  const scopeId = folder?.scopeId ?? list.scopeId;
  context.access.demand(scopeId, permission.addListItems | permission.viewListItems);
  context.access.demandListSecurity(list, undefined);
  const userId = currentUserId(context);
  const now = isoSeconds(context.now());
  const id = list.nextItemId;
  const dir = folder === undefined ? '' : folder.dir === '' ? folder.leaf : `${folder.dir}/${folder.leaf}`;
  const defaults: Values = {};
  for (const field of context.fieldsOf(list.listNo))
    if (!field.settings.builtIn && folderName === undefined) defaults[field.internalName] = defaultOf(field);
  const item: ItemRow = {
    listNo: list.listNo,
    id,
    guid: randomUUID(),
    uniqueId: randomUUID(),
    version: 1,
    uiVersion: 512,
    isFolder: folderName !== undefined,
    dir,
    leaf: folderName ?? `${id}_.000`,
    scopeId,
    hasUniqueScope: false,
    authorId: forged.authorId ?? userId,
    editorId: forged.editorId ?? userId,
    created: forged.created ?? now,
    modified: forged.modified ?? now,
    values: { ...defaults, ...values, ...(folderName === undefined ? {} : { Title: folderName }) }
  };
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
}

/** Writes values; the version grows even when nothing differs, as SharePoint's does. */
export function updateItem(context: Context, list: ListRow, item: ItemRow, values: Values, forged: Forged = {}): ItemRow {
  demandEdit(context, list, item);
  const fields = context.fieldsOf(list.listNo);
  const now = isoSeconds(context.now());
  const updated: ItemRow = {
    ...item,
    version: item.version + 1,
    uiVersion: list.settings.enableVersioning ? item.uiVersion + 512 : item.uiVersion,
    authorId: forged.authorId ?? item.authorId,
    created: forged.created ?? item.created,
    editorId: forged.editorId ?? currentUserId(context),
    modified: forged.modified ?? now,
    values: { ...item.values, ...values }
  };
  checkUnique(context, list, updated);
  if (list.settings.enableVersioning) {
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
  for (const id of [...below, item.id]) {
    const row = store.items.get(list.listNo, id);
    if (!row) continue;
    context.access.demand(row.scopeId, permission.deleteListItems);
    context.access.demandListSecurity(list, row);
    if (recycleId !== undefined)
      store.items.recycle(list.siteNo, id === item.id ? recycleId : randomUUID(), row, currentUserId(context), now);
    store.items.remove(list.listNo, id, indexEntries(fields, row));
    if (row.hasUniqueScope) store.security.removeScope(row.scopeId);
    list.itemCount -= 1;
  }
  list.lastItemDeleted = now;
  store.lists.update(list);
}

export function updatedHeaders(item: ItemRow): Record<string, string> {
  return { etag: itemEtag(item) };
}
