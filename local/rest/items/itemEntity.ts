import type { FieldRow, ItemRow, ListRow, PrincipalRow } from '../../store/types';
import type { Context } from '../context';
import { isPathField, propertyName, valueOf } from '../fields/values';
import { folderEntity } from '../folders';
import { listEntity } from '../listEntity';
import type { Entity, Getters, Json } from '../odata/entity';
import { roleAssignmentEntities } from '../roleEntities';
import { maskToJson } from '../security/permissions';
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
  if (value === null && field.settings.multiple) return [];
  return json(value);
}

/** Shown only when selected, as on a tenant. */
const quiet = new Set(['ContentType', 'FileRef', 'FileDirRef', 'FileLeafRef', 'FSObjType', 'UniqueId', '_UIVersion', 'owshiddenversion']);

/** O: the order and names of a created item's answer. */
export function itemEntity(context: Context, list: ListRow, item: ItemRow): Entity {
  const rootUrl = listRootUrl(context, list);
  const defaults: Getters = {
    FileSystemObjectType: () => Number(item.isFolder),
    Id: () => item.id,
    ServerRedirectedEmbedUri: () => null,
    ServerRedirectedEmbedUrl: () => ''
  };
  const onRequest: Getters = {
    EffectiveBasePermissions: () => maskToJson(context.access.mask(item.scopeId)),
    HasUniqueRoleAssignments: () => item.hasUniqueScope
  };
  const links: NonNullable<Entity['links']> = {};
  const strictLinks = new Set<string>();
  for (const field of context.fieldsOf(list.listNo)) {
    const target = quiet.has(field.internalName) ? onRequest : defaults;
    target[propertyName(field)] = () => readField(field, item, rootUrl);
    if (isPathField(field) || (field.type !== 'User' && field.type !== 'Lookup')) continue;
    strictLinks.add(field.internalName);
    if (field.type === 'User') onRequest[`${field.internalName}StringId`] = () => stringIds(readField(field, item, rootUrl));
    links[field.internalName] = () => {
      const value = valueOf(field, item, rootUrl);
      const ids = Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : [];
      const entities = ids.flatMap((id) => targetEntity(context, field, id) ?? []);
      return field.settings.multiple ? entities : (entities[0] ?? null);
    };
  }
  defaults.ComplianceAssetId = () => null;
  links.ParentList = () => listEntity(context, list);
  links.RoleAssignments = () => roleAssignmentEntities(context, { kind: 'item', list, item });
  links.Folder = () => (item.isFolder ? folderEntity(context, list, item) : null);
  return {
    type: itemTypeName(list),
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    id: item.guid,
    etag: itemEtag(item),
    defaults,
    onRequest,
    links,
    strictLinks
  };
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
