import { randomUUID } from 'node:crypto';
import type { ItemRow, ListRow } from '../../store/types';
import { type Context, jsonBody } from '../context';
import { errors } from '../errors';
import { valueOf, versionLabel } from '../fields/values';
import { inSiteTime } from '../files/fileEntity';
import { itemEntities, itemEntity, itemEtag, itemTypeName } from '../items/itemEntity';
import { queryItems } from '../items/query';
import { createItem, deleteItem, demandMatch, updateItem, updatedHeaders, valuesFromBody } from '../items/write';
import type { Entity, Getters, Json } from '../odata/entity';
import { answer, operation, step } from '../registry';
import { maskToJson, permission } from '../security/permissions';
import { numberArgument } from '../urlPath';
import { listRootUrl } from '../items/bind';

/** @throws SpError 404 (or 403 by a switch) for an item that is not there or that the caller may not view */
export function visibleItem(context: Context, list: ListRow, id: number): ItemRow {
  const item = context.store.items.get(list.listNo, id);
  if (!item) throw errors.itemMissing();
  if (!context.access.mayView(list, item))
    throw context.switches.deniedItem === 'accessDenied' ? errors.accessDenied() : errors.itemMissing();
  return item;
}

step('list', 'items', (context, { list }, call) =>
  call.hasParentheses ? { kind: 'item', list, item: visibleItem(context, list, numberArgument(call, 'id')) } : { kind: 'items', list }
);
step('list', 'getitembyid', (context, { list }, call) => ({
  kind: 'item',
  list,
  item: visibleItem(context, list, numberArgument(call, 'id'))
}));
step('items', 'getbyid', (context, { list }, call) => ({
  kind: 'item',
  list,
  item: visibleItem(context, list, numberArgument(call, 'id'))
}));

operation('items', 'GET', '', 'Items_List', 'D', (context, { list }) => {
  const { items, nextLink } = queryItems(context, list);
  const type = `SP.ListData.${list.entityTypeName}Items`;
  return answer.page(type, items.map(itemEntities(context, list)), nextLink);
});

operation('items', 'POST', '', 'Items_Add', 'D', (context, { list }) => {
  const values = valuesFromBody(context, list, jsonBody(context, itemTypeName(list)));
  return answer.created(itemEntity(context, list, createItem(context, list, { folder: undefined, values })));
});

operation('item', 'GET', '', 'Item_Get', 'D', (context, { list, item, siteTime }) => {
  const entity = itemEntity(context, list, item);
  return answer.entity(siteTime === true ? inSiteTime(context, list, entity) : entity);
});

operation('item', 'GET', 'effectivebasepermissions', 'Item_EffectiveBasePermissions', 'O', (context, { item }) =>
  answer.value('EffectiveBasePermissions', 'SP.BasePermissions', maskToJson(context.access.mask(item.scopeId)))
);

operation('item', 'MERGE', '', 'Item_Update', 'D', (context, { list, item }) => {
  context.access.demand(item.scopeId, permission.editListItems);
  const values = valuesFromBody(context, list, jsonBody(context, itemTypeName(list)));
  demandMatch(context, itemEtag(item));
  return answer.nothing(204, updatedHeaders(updateItem(context, list, item, values)));
});

operation('item', 'DELETE', '', 'Item_Delete', 'D', (context, { list, item }) => {
  context.access.demand(item.scopeId, permission.deleteListItems);
  demandMatch(context, itemEtag(item));
  deleteItem(context, list, item, undefined);
  return answer.nothing(200);
});

operation('item', 'POST', 'recycle', 'Item_Recycle', 'D', (context, { list, item }) => {
  const recycleId = randomUUID();
  deleteItem(context, list, item, recycleId);
  return answer.value('Recycle', 'Edm.Guid', recycleId);
});

step('item', 'versions', (_context, { list, item }, call) => {
  if (call.hasParentheses) throw errors.notImplemented('ItemVersion_Get');
  return { kind: 'versions', list, item };
});

/** O: names are encoded twice, e.g. `OData__x005f_UIVersionString`. */
const encodedTwice = (name: string): string => name.replaceAll('_', '_x005f_').replace(/^_x005f_/, 'OData__x005f_');

function versionEntity(context: Context, list: ListRow, item: ItemRow, isCurrent: boolean): Entity {
  const rootUrl = listRootUrl(context, list);
  const fields: Getters = {};
  for (const field of context.fieldsOf(list.listNo)) {
    const name = encodedTwice(field.internalName);
    fields[name] = (): Json => {
      const value = valueOf(field, item, rootUrl);
      // O: persons are {LookupId, LookupValue, Email}, without $expand.
      if (field.type === 'User' && typeof value === 'number') {
        const person = context.store.principals.byId(context.site.siteNo, value);
        return { LookupId: value, LookupValue: person?.title ?? '', Email: person?.email ?? '' };
      }
      return value === null || typeof value !== 'object' ? value : Array.isArray(value) ? [...value] : { ...value };
    };
  }
  return {
    type: 'SP.ListItemVersion',
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions(${item.uiVersion})`,
    defaults: {
      Created: () => item.modified,
      IsCurrentVersion: () => isCurrent,
      VersionId: () => item.uiVersion,
      VersionLabel: () => versionLabel(item.uiVersion),
      ...fields
    }
  };
}

/** O: newest first, with field values. Needs View Versions. */
operation('versions', 'GET', '', 'ItemVersions_List', 'O', (context, { list, item }) => {
  context.access.demand(item.scopeId, permission.viewVersions);
  const older = list.settings.enableVersioning ? context.store.items.versions(list.listNo, item.id) : [];
  return answer.many('SP.ListItemVersions', [
    versionEntity(context, list, item, true),
    ...older.map((version) => versionEntity(context, list, version, false))
  ]);
});
