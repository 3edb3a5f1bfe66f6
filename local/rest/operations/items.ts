import { randomUUID } from 'node:crypto';
import { seenRow } from '../moderation/moderation';
import type { ItemRow, ListRow } from '../../store/types';
import { type Context, jsonBody } from '../context';
import { errors } from '../errors';
import { inSiteTime } from '../files/fileEntity';
import { itemEntities, itemEntity, itemEtag, itemTypeName } from '../items/itemEntity';
import { queryItems } from '../items/query';
import { createItem, deleteItem, demandMatch, updateItem, updatedHeaders, valuesFromBody } from '../items/write';
import { answer, operation, step } from '../registry';
import { maskToJson, permission } from '../security/permissions';
import { numberArgument } from '../urlPath';

/** @throws SpError 404 (or 403 by a switch) for an item that is not there or that the caller may not view */
export function visibleItem(context: Context, list: ListRow, id: number): ItemRow {
  const item = context.store.items.get(list.listNo, id);
  if (!item) throw errors.itemMissing();
  if (!seenRow(context, list, item)) throw context.switches.deniedItem === 'accessDenied' ? errors.accessDenied() : errors.itemMissing();
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
  const entity = itemEntity(context, list, seenRow(context, list, item) ?? item);
  return answer.entity(siteTime === true ? inSiteTime(context, list, entity) : entity);
});

operation('item', 'GET', 'effectivebasepermissions', 'Item_EffectiveBasePermissions', 'O', (context, { item }) =>
  answer.value('EffectiveBasePermissions', 'SP.BasePermissions', maskToJson(context.access.mask(item.scopeId)))
);

operation('item', 'MERGE', '', 'Item_Update', 'D', (context, { list, item }) => {
  context.access.demand(item.scopeId, permission.editListItems);
  const values = valuesFromBody(context, list, jsonBody(context, itemTypeName(list)), item);
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
