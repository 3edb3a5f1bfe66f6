import { fold } from '../../store/fold';
import type { FieldRow, FieldValue, IndexEntry, IndexKey, ItemRow } from '../../store/types';
import { isRecord } from '../context';
import { contentTypeIdOf, contentTypeNameOf } from '../contentTypes/itemType';
import { errors } from '../errors';
import { fileFieldValue } from '../files/facts';
import { statusOf } from '../moderation/status';
import { type SiteClock, isoSeconds } from '../siteTime';

/** D: single lines of text, addresses. */
const longestText = 255;
/** D: Note columns. */
export const longestNote = 63_999;
const notIndexable = new Set(['Calculated', 'Note', 'URL', 'MultiChoice', 'Computed', 'Attachments', 'File', 'ContentTypeId', 'ModStat']);
/** D (ee536168): what may be unique. */
const uniqueTypes = new Set(['Text', 'Choice', 'Number', 'Currency', 'DateTime', 'Lookup', 'User']);

export function isIndexable(field: FieldRow): boolean {
  return !notIndexable.has(field.type) && !(field.settings.multiple && (field.type === 'Lookup' || field.type === 'User'));
}

/** D: `EnforceUniqueValues` is not for built-in fields, Title excepted. */
export function mayBeUnique(field: FieldRow): boolean {
  return uniqueTypes.has(field.type) && !field.settings.multiple && (!field.settings.builtIn || field.internalName === 'Title');
}

/** What an index holds of a value: folded text (D: case-insensitive), numbers, ISO instants. Empty text is no value. */
export function indexKey(value: FieldValue): IndexKey {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return fold(value);
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : null;
}

/** O: `OData__` before a leading underscore; `Id` after persons and lookups. */
export function propertyName(field: FieldRow): string {
  const name = field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName;
  return (field.type === 'User' || field.type === 'Lookup') && !isPathField(field) ? `${name}Id` : name;
}

/** FileRef and FileDirRef are lookups in SharePoint's schema, and plain text to everybody. */
export function isPathField(field: FieldRow): boolean {
  return field.internalName === 'FileRef' || field.internalName === 'FileDirRef';
}

/** Where an item stands, server-relative. */
export function fileDirRef(rootUrl: string, item: ItemRow): string {
  return item.dir === '' ? rootUrl : `${rootUrl}/${item.dir}`;
}

export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}

/** The stored value of any field, built-in ones included. */
export function valueOf(field: FieldRow, item: ItemRow, rootUrl: string): FieldValue {
  if (!field.settings.builtIn || field.internalName === 'Title') return item.values[field.internalName] ?? null;
  const ofFile = fileFieldValue(field, item);
  if (ofFile !== undefined) return ofFile;
  switch (field.internalName) {
    case 'ID':
      return item.id;
    case 'Created':
      return item.created;
    case 'Modified':
      return item.modified;
    case 'Author':
      return item.authorId;
    case 'Editor':
      return item.editorId;
    case 'GUID':
      return item.guid;
    case 'UniqueId':
      return item.uniqueId;
    case 'FSObjType':
      return Number(item.isFolder);
    case 'FileLeafRef':
      return item.leaf;
    case 'FileDirRef':
      return fileDirRef(rootUrl, item);
    case 'FileRef':
      return `${fileDirRef(rootUrl, item)}/${item.leaf}`;
    case '_UIVersion':
      return item.uiVersion;
    case '_UIVersionString':
      return versionLabel(item.uiVersion);
    case 'owshiddenversion':
      return item.version;
    case 'ContentTypeId':
      return contentTypeIdOf(item);
    case 'ContentType':
      return contentTypeNameOf(item);
    case 'Attachments':
      return item.values.Attachments === true;
    case '_ModerationStatus':
      return statusOf(item);
    case '_ModerationComments':
      return item.values._ModerationComments ?? null;
    default:
      throw new Error(`built-in field ${field.internalName} has no value`);
  }
}

/** Folders hold nothing in unique columns, and are no second holder of "nothing" either. */
export function indexEntries(fields: readonly FieldRow[], item: ItemRow): IndexEntry[] {
  return fields
    .filter((field) => field.settings.indexed && !(item.isFolder && field.settings.enforceUniqueValues))
    .map((field) => ({ fieldNo: field.fieldNo, key: indexKey(valueOf(field, item, '')) }));
}

function wrong(field: FieldRow, value: unknown, edmType: string): Error {
  return errors.invalidValue(`${field.internalName}: ${JSON.stringify(value) ?? 'undefined'}`, edmType);
}

function acceptList(field: FieldRow, value: unknown): unknown[] {
  const inner = isRecord(value) ? value.results : value;
  if (!Array.isArray(inner)) throw wrong(field, value, 'Collection');
  return inner;
}

function acceptId(field: FieldRow, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw wrong(field, value, 'Edm.Int32');
}

/** O: what the columns of dates hold, by the web's calendar. */
const [firstYear, lastYear] = [1900, 8900];

/**
 * D: a day is kept as the web's midnight.
 * @throws SpError 400 for a date that no column of SharePoint holds
 */
export function acceptDate(clock: SiteClock, field: FieldRow, instant: Date): string {
  const year = clock.wallClock(instant).getUTCFullYear();
  if (!(year >= firstYear && year <= lastYear))
    throw errors.invalidFieldValue(field.title, `a date is between 01/01/${firstYear} and 31/12/${lastYear}.`);
  return isoSeconds(field.settings.dateOnly ? clock.midnight(instant) : instant);
}

export function acceptNumber(field: FieldRow, value: number): number {
  const { minimum, maximum } = field.settings;
  if ((minimum !== null && value < minimum) || (maximum !== null && value > maximum))
    throw errors.invalidFieldValue(field.title, 'The value of this field is not within the allowed range.');
  return value;
}

export function acceptText(field: FieldRow, value: string): string {
  if (field.type === 'Note') {
    if (value.length > longestNote) throw errors.invalidFieldValue(field.title, `more than ${longestNote} characters.`);
    return value;
  }
  if (value.length > field.settings.maxLength)
    throw errors.invalidFieldValue(field.title, `more than ${field.settings.maxLength} characters.`);
  if (/[\r\n]/.test(value)) throw errors.invalidFieldValue(field.title, 'a line break in a single line of text.');
  return value;
}

/** D: 255 characters for an address, as many for its text. */
export function acceptUrl(field: FieldRow, value: { Url: string; Description: string }): { Url: string; Description: string } {
  if (value.Url.length > longestText || value.Description.length > longestText)
    throw errors.invalidFieldValue(field.title, `more than ${longestText} characters.`);
  return value;
}

/**
 * A JSON value as REST accepts it for a field. O: neither choices nor "required" are checked here, unlike in forms.
 * @throws SpError 400
 */
export function acceptJson(clock: SiteClock, field: FieldRow, value: unknown): FieldValue {
  const { multiple } = field.settings;
  if (value === null) return multiple || field.type === 'MultiChoice' ? [] : null;
  switch (field.type) {
    case 'Text':
    case 'Note':
    case 'Choice':
      if (typeof value !== 'string') throw wrong(field, value, 'Edm.String');
      return acceptText(field, value);
    case 'Number':
    case 'Currency':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(field, value, 'Edm.Double');
      return acceptNumber(field, value);
    case 'Boolean':
      if (typeof value !== 'boolean') throw wrong(field, value, 'Edm.Boolean');
      return value;
    case 'DateTime': {
      const instant = typeof value === 'string' ? clock.parseIso(value) : undefined;
      if (value === '') return null;
      if (!instant) throw wrong(field, value, 'Edm.DateTime');
      return acceptDate(clock, field, instant);
    }
    case 'MultiChoice':
      return acceptList(field, value).map((choice) => {
        if (typeof choice !== 'string') throw wrong(field, value, 'Collection(Edm.String)');
        return choice;
      });
    case 'User':
    case 'Lookup':
      return multiple ? acceptList(field, value).map((id) => acceptId(field, id)) : acceptId(field, value);
    case 'File':
      if (typeof value !== 'string') throw wrong(field, value, 'Edm.String');
      return value;
    case 'URL':
      if (!isRecord(value) || typeof value.Url !== 'string') throw wrong(field, value, 'SP.FieldUrlValue');
      return acceptUrl(field, { Url: value.Url, Description: typeof value.Description === 'string' ? value.Description : value.Url });
    default:
      throw errors.readOnlyField(field.internalName);
  }
}
