import type { FieldRow, ItemRow, ListRow, PrincipalRow } from '../../store/types';
import type { Context } from '../context';
import { contentTypeEntity, contentTypesOf } from '../contentTypes/contentTypes';
import { contentTypeIdOf } from '../contentTypes/itemType';
import { errors } from '../errors';
import { isPathField, propertyName, valueOf } from '../fields/values';
import { fileFacts } from '../files/facts';
import { fileEntity } from '../files/fileEntity';
import { folderEntity } from '../folders';
import { listEntity } from '../listEntity';
import type { Entity, Json } from '../odata/entity';
import { roleAssignmentEntities } from '../roleEntities';
import { maskToJson } from '../security/permissions';
import { attachmentEntity } from '../attachments/attachmentEntity';
import { isModerationField } from '../moderation/moderation';
import { listRootUrl } from './bind';
import { lookupItem } from './lookups';

type Reader<T> = (item: ItemRow, context: Context) => T;

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

/** O: OData 4 shows dates in the site's time, see `SiteClock`. */
function fieldReader(field: FieldRow, rootUrl: string): Reader<Json> {
  if (field.type !== 'DateTime') return (item) => readField(field, item, rootUrl);
  return (item, context) => {
    const value = readField(field, item, rootUrl);
    return context.format.version === 4 && typeof value === 'string' ? context.clockOf(context.site).isoWithOffset(new Date(value)) : value;
  };
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

/** What every item of a list shows: made once for the fields, not once an item. Knows nothing of who asks. */
interface Shape {
  defaults: [string, Reader<Json>][];
  onRequest: [string, Reader<Json>][];
  links: [string, Reader<Entity | Entity[] | null>][];
  linkNames: string[];
  strictLinks: Set<string>;
}

/** D: of every SP.ListItem; nothing of it is made here. */
const unmade = [
  'FieldValuesAsText',
  'FieldValuesAsHtml',
  'FieldValuesForEdit',
  'FirstUniqueAncestorSecurableObject',
  'Properties',
  'Versions'
];

function typeEntity(context: Context, list: ListRow, item: ItemRow): Entity | null {
  const type = contentTypesOf(context, list).find(({ id }) => id === contentTypeIdOf(item));
  return type ? contentTypeEntity(list, type) : null;
}

/** By the fields of a list, an array that is another one after any write. */
const shapes = new WeakMap<readonly FieldRow[], Shape>();

/** O: the order and names of a created item's answer. */
function makeShape(list: ListRow, fields: readonly FieldRow[], rootUrl: string): Shape {
  const defaults: Shape['defaults'] = [
    ['FileSystemObjectType', (item) => Number(item.isFolder)],
    ['Id', (item) => item.id],
    ['ServerRedirectedEmbedUri', () => null],
    ['ServerRedirectedEmbedUrl', () => '']
  ];
  const onRequest: Shape['onRequest'] = [
    ['EffectiveBasePermissions', (item, context) => maskToJson(context.access.mask(item.scopeId))],
    ['EffectiveBasePermissionsForUI', (item, context) => maskToJson(context.access.mask(item.scopeId))],
    ['HasUniqueRoleAssignments', (item) => item.hasUniqueScope],
    // O: of SP.ListItem, whatever the list.
    ['CommentsDisabled', () => false]
  ];
  const links: Shape['links'] = [];
  const strictLinks = new Set<string>();
  for (const field of fields) {
    if (isModerationField(field.internalName) && !list.settings.enableModeration) continue;
    const target = quiet.has(field.internalName) ? onRequest : defaults;
    target.push([propertyName(field), fieldReader(field, rootUrl)]);
    if (isPathField(field) || (field.type !== 'User' && field.type !== 'Lookup')) continue;
    strictLinks.add(field.internalName);
    if (field.type === 'User') onRequest.push([`${field.internalName}StringId`, (item) => stringIds(readField(field, item, rootUrl))]);
    links.push([
      field.internalName,
      (item, context) => {
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
      (item, context) =>
        context.store.attachments.all(list.listNo, item.id).map((attachment) => attachmentEntity(context, list, attachment))
    ],
    ['ParentList', (_item, context) => listEntity(context, list)],
    ['RoleAssignments', (item, context) => roleAssignmentEntities(context, { kind: 'item', list, item })],
    ['File', (item, context) => (fileFacts(item) ? fileEntity(context, list, item) : null)],
    ['Folder', (item, context) => (item.isFolder ? folderEntity(context, list, item) : null)],
    ['ContentType', (item, context) => typeEntity(context, list, item)],
    ...unmade.map((name): Shape['links'][number] => [
      name,
      () => {
        throw errors.notImplemented(`$expand=${name} of an item`);
      }
    ])
  );
  return { defaults, onRequest, links, linkNames: links.map(([name]) => name), strictLinks };
}

function shapeOf(context: Context, list: ListRow): Shape {
  const fields = context.fieldsOf(list.listNo);
  let shape = shapes.get(fields);
  if (!shape) {
    shape = makeShape(list, fields, listRootUrl(context, list));
    shapes.set(fields, shape);
  }
  return shape;
}

function bound<T>(readers: [string, Reader<T>][], item: ItemRow, context: Context): Record<string, () => T> {
  return Object.fromEntries(readers.map(([name, read]) => [name, () => read(item, context)]));
}

/** Its getters are made when somebody selects, filters or expands; a page of whole items reads without them. */
class ItemEntity implements Entity {
  public readonly id: string;

  public constructor(
    private readonly context: Context,
    private readonly shape: Shape,
    private readonly item: ItemRow,
    public readonly type: string,
    private readonly itemsPath: string
  ) {
    this.id = item.guid;
  }

  public get path(): string {
    return `${this.itemsPath}(${this.item.id})`;
  }

  public get etag(): string {
    return itemEtag(this.item);
  }

  public get defaults(): Record<string, () => Json> {
    return bound(this.shape.defaults, this.item, this.context);
  }

  public get onRequest(): Record<string, () => Json> {
    return bound(this.shape.onRequest, this.item, this.context);
  }

  public get links(): Record<string, () => Entity | Entity[] | null> {
    return bound(this.shape.links, this.item, this.context);
  }

  public get linkNames(): readonly string[] {
    return this.shape.linkNames;
  }

  public get strictLinks(): ReadonlySet<string> {
    return this.shape.strictLinks;
  }

  public readAll(): Record<string, Json> {
    const values: Record<string, Json> = {};
    for (const [name, read] of this.shape.defaults) values[name] = read(this.item, this.context);
    return values;
  }
}

/** What makes an item of this list one that REST shows: made once for all items of an answer. */
export function itemEntities(context: Context, list: ListRow): (item: ItemRow) => Entity {
  const [shape, type, itemsPath] = [shapeOf(context, list), itemTypeName(list), `Web/Lists(guid'${list.id}')/Items`];
  return (item) => new ItemEntity(context, shape, item, type, itemsPath);
}

/** An item as REST shows it. */
export function itemEntity(context: Context, list: ListRow, item: ItemRow): Entity {
  return itemEntities(context, list)(item);
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
