import type { FieldRow, ItemRow, ListRow, PrincipalRow } from '../../store/types';
import type { Context } from '../context';
import { isPathField, propertyName, valueOf } from '../fields/values';
import { fileFacts } from '../files/facts';
import { fileEntity } from '../files/fileEntity';
import { folderEntity } from '../folders';
import { listEntity } from '../listEntity';
import type { Entity, Json } from '../odata/entity';
import { roleAssignmentEntities } from '../roleEntities';
import { maskToJson } from '../security/permissions';
import { isoWithOffset } from '../siteTime';
import { attachmentEntity } from '../attachments/attachmentEntity';
import { listRootUrl } from './bind';
import { lookupItem } from './lookups';

export function itemEtag(item: ItemRow): string {
  return `"${item.guid},${item.version}"`;
}

export function itemTypeName(list: ListRow): string {
  return `SP.Data.${list.entityTypeName}Item`;
}

function json(value: ReturnType<typeof valueOf>): Json {
  if (value === null || typeof value !== 'object') return value === '' ? null : value;
  return Array.isArray(value) ? [...value] : { ...value };
}

/** A person as a person column expands it. O: Title, Name, EMail, Id. */
function personEntity(person: PrincipalRow): Entity {
  return {
    type: 'SP.Data.UserInfoItem',
    path: `Web/SiteUserInfoList/Items(${person.id})`,
    defaults: {
      Id: () => person.id,
      ID: () => person.id,
      Title: () => person.title,
      Name: () => person.login,
      EMail: () => person.email,
      UserName: () => person.email
    }
  };
}

function readField(field: FieldRow, item: ItemRow, rootUrl: string): Json {
  const value = valueOf(field, item, rootUrl);
  // O (dbml): an empty choice column of several values reads back null.
  if (field.type === 'MultiChoice' && Array.isArray(value) && value.length === 0) return null;
  // I: a calculated column reads as text, a number with all its decimals.
  if (field.type === 'Calculated')
    return typeof value === 'number' ? value.toFixed(14) : typeof value === 'boolean' ? String(Number(value)) : json(value);
  if (value === null && field.settings.multiple) return [];
  return json(value);
}

function inDialect(context: Context, field: FieldRow, value: Json): Json {
  return context.format.version === 4 && field.type === 'DateTime' && typeof value === 'string' ? isoWithOffset(new Date(value)) : value;
}

/** Shown only when selected, as on a tenant. */
const quiet = new Set([
  'ContentType',
  'FileRef',
  'FileDirRef',
  'FileLeafRef',
  'FSObjType',
  'UniqueId',
  '_UIVersion',
  'owshiddenversion',
  'File_x0020_Size',
  'File_x0020_Type',
  '_CheckinComment'
]);

type ItemReader = (item: ItemRow) => Json;

/** What every item of a list shows: made once a request, not once an item. */
interface Shape {
  defaults: [string, ItemReader][];
  onRequest: [string, ItemReader][];
  links: [string, (item: ItemRow) => Entity | Entity[] | null][];
  linkNames: string[];
  strictLinks: Set<string>;
}

/** By the fields of a list as one request reads them. */
const shapes = new WeakMap<FieldRow[], Shape>();

/** O: the order and names of a created item's answer. */
function makeShape(context: Context, list: ListRow, fields: FieldRow[]): Shape {
  const rootUrl = listRootUrl(context, list);
  const defaults: Shape['defaults'] = [
    ['FileSystemObjectType', (item) => Number(item.isFolder)],
    ['Id', (item) => item.id],
    ['ServerRedirectedEmbedUri', () => null],
    ['ServerRedirectedEmbedUrl', () => '']
  ];
  const onRequest: Shape['onRequest'] = [
    ['EffectiveBasePermissions', (item) => maskToJson(context.access.mask(item.scopeId))],
    ['HasUniqueRoleAssignments', (item) => item.hasUniqueScope]
  ];
  const links: Shape['links'] = [];
  const strictLinks = new Set<string>();
  for (const field of fields) {
    const target = quiet.has(field.internalName) ? onRequest : defaults;
    target.push([propertyName(field), (item) => inDialect(context, field, readField(field, item, rootUrl))]);
    if (isPathField(field) || (field.type !== 'User' && field.type !== 'Lookup')) continue;
    strictLinks.add(field.internalName);
    if (field.type === 'User') onRequest.push([`${field.internalName}StringId`, (item) => stringIds(readField(field, item, rootUrl))]);
    links.push([
      field.internalName,
      (item) => {
        const value = valueOf(field, item, rootUrl);
        const ids = Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : [];
        const entities = ids.flatMap((id) => targetEntity(context, field, id) ?? []);
        return field.settings.multiple ? entities : (entities[0] ?? null);
      }
    ]);
  }
  defaults.push(['ComplianceAssetId', () => null]);
  links.push(
    [
      'AttachmentFiles',
      (item) => context.store.attachments.all(list.listNo, item.id).map((attachment) => attachmentEntity(context, list, attachment))
    ],
    ['ParentList', () => listEntity(context, list)],
    ['RoleAssignments', (item) => roleAssignmentEntities(context, { kind: 'item', list, item })],
    ['File', (item) => (fileFacts(item) ? fileEntity(context, list, item) : null)],
    ['Folder', (item) => (item.isFolder ? folderEntity(context, list, item) : null)]
  );
  return { defaults, onRequest, links, linkNames: links.map(([name]) => name), strictLinks };
}

function shapeOf(context: Context, list: ListRow): Shape {
  const fields = context.fieldsOf(list.listNo);
  let shape = shapes.get(fields);
  if (!shape) {
    shape = makeShape(context, list, fields);
    shapes.set(fields, shape);
  }
  return shape;
}

function bound<T>(readers: [string, (item: ItemRow) => T][], item: ItemRow): Record<string, () => T> {
  return Object.fromEntries(readers.map(([name, read]) => [name, () => read(item)]));
}

/** An item as REST shows it. Its getters are made when somebody selects, filters or expands. */
export function itemEntity(context: Context, list: ListRow, item: ItemRow): Entity {
  const shape = shapeOf(context, list);
  const entity: Entity = {
    type: itemTypeName(list),
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    id: item.guid,
    etag: itemEtag(item),
    get defaults() {
      return bound(shape.defaults, item);
    },
    get onRequest() {
      return bound(shape.onRequest, item);
    },
    get links() {
      return bound(shape.links, item);
    },
    strictLinks: shape.strictLinks
  };
  const readAll = (): Record<string, Json> => {
    const values: Record<string, Json> = {};
    for (const [name, read] of shape.defaults) values[name] = read(item);
    return values;
  };
  // Not enumerable: a copy with other defaults or links does without them.
  return Object.defineProperties(entity, { readAll: { value: readAll }, linkNames: { value: shape.linkNames } });
}

function stringIds(value: Json): Json {
  return Array.isArray(value) ? value.map(String) : value === null ? null : String(value);
}

function targetEntity(context: Context, field: FieldRow, id: number): Entity | undefined {
  if (field.type === 'User') {
    const person = context.store.principals.byId(context.site.siteNo, id);
    return person && personEntity(person);
  }
  const found = lookupItem(context, field, id);
  return found && itemEntity(context, found.list, found.item);
}
