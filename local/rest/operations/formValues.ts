import type { ItemRow, ListRow } from '../../store/types';
import { type Context, isRecord, jsonBody } from '../context';
import { SpError, errors } from '../errors';
import { demandFolderCreation, folderAt } from '../folders';
import { type FormValue, acceptFormValues, formAnswer, readFormValues } from '../items/formValues';
import { createItem, demandEdit, updateItem } from '../items/write';
import { isModerationField } from '../moderation/moderation';
import { answer, operation, type Result } from '../registry';
import { permission } from '../security/permissions';

function rows(
  context: Context,
  name: string,
  formValues: FormValue[],
  itemId: number,
  refusals: Map<number, SpError>,
  general?: SpError
): Result {
  return answer.value(name, 'Collection(SP.ListItemFormUpdateValue)', formAnswer(context, formValues, itemId, refusals, general));
}

/** Runs a write whose refusal is told in rows. Whatever it wrote before refusing is undone. */
function attempt<T>(work: () => T): T | SpError {
  try {
    return work();
  } catch (error) {
    if (error instanceof SpError && error.status !== 501) return error;
    throw error;
  }
}

operation('item', 'POST', 'validateupdatelistitem', 'Item_ValidateUpdateListItem', 'O', (context, { list, item }) => {
  const formValues = readFormValues(jsonBody(context, 'SP.ListItem'));
  const name = 'ValidateUpdateListItem';
  const denied = attempt(() => demandEdit(context, list, item));
  if (denied instanceof SpError) {
    if (context.switches.formValuesDenied === 'http') throw denied;
    return rows(context, name, formValues, item.id, new Map(), denied);
  }
  const { values, forged, refusals } = acceptFormValues(context, list, formValues, context.switches.formValuesForge, item);
  if (refusals.size > 0) return rows(context, name, formValues, item.id, refusals);
  // A status that has no effect is no write either: the item keeps the one it has.
  if (list.settings.enableModeration && formValues.every(({ name: field }) => isModerationField(field)) && Object.keys(values).length === 0)
    return rows(context, name, formValues, item.id, refusals);
  const updated = attempt(() => updateItem(context, list, item, values, forged));
  return rows(context, name, formValues, item.id, refusals, updated instanceof SpError ? updated : undefined);
});

interface Creation {
  folder: ItemRow | undefined;
  folderName: string | undefined;
}

function readCreation(context: Context, list: ListRow, info: unknown): Creation {
  if (info !== undefined && info !== null && !isRecord(info)) throw errors.badRequest('listItemCreateInfo is not an object.');
  const path = isRecord(info?.FolderPath) ? info.FolderPath.DecodedUrl : undefined;
  const leaf = isRecord(info?.LeafName) ? info.LeafName.DecodedUrl : undefined;
  const type = info?.UnderlyingObjectType ?? 0;
  if (type !== 0 && type !== 1) throw errors.notImplemented(`List_AddValidateUpdateItemUsingPath UnderlyingObjectType ${String(type)}`);
  if (type === 1 && typeof leaf !== 'string') throw errors.badRequest('LeafName is missing.');
  if (type === 0 && leaf !== undefined) throw errors.notImplemented('List_AddValidateUpdateItemUsingPath LeafName of an item');
  const folderName = type === 1 && typeof leaf === 'string' ? leaf : undefined;
  if (typeof path !== 'string' || path === '') return { folder: undefined, folderName };
  const found = folderAt(context, path);
  if (found.list.listNo !== list.listNo) throw errors.fileMissing();
  return { folder: found.folder, folderName };
}

/**
 * O: 200 even when it refuses; every row tells, and the row `Id` holds `0`. Forging Author or Created at creation asks for
 * Edit Items where the item is put: a person who may only add may not (I).
 */
operation('list', 'POST', 'addvalidateupdateitemusingpath', 'List_AddValidateUpdateItemUsingPath', 'O', (context, { list }) => {
  const body = jsonBody(context, 'SP.ListItem');
  const formValues = readFormValues(body);
  const name = 'AddValidateUpdateItemUsingPath';
  const { folder, folderName } = readCreation(context, list, body.listItemCreateInfo);
  const withId = (id: number): FormValue[] => [...formValues, { name: 'Id', value: String(id) }];
  const scopeId = folder?.scopeId ?? list.scopeId;
  const outcome = attempt(() => {
    context.access.demand(scopeId, permission.addListItems);
    const mayForge = context.switches.formValuesForge && context.access.has(scopeId, permission.editListItems);
    const { values, forged, refusals } = acceptFormValues(context, list, formValues, mayForge);
    if (refusals.size > 0) return refusals;
    if (folderName !== undefined) demandFolderCreation(context, list, folder, folderName);
    return createItem(context, list, { folder, values, forged, folderName });
  });
  if (outcome instanceof SpError) {
    if (outcome.status === 403 && context.switches.formValuesDenied === 'http') throw outcome;
    return rows(context, name, withId(0), 0, new Map(), outcome);
  }
  if (outcome instanceof Map) return rows(context, name, withId(0), 0, outcome);
  return rows(context, name, withId(outcome.id), outcome.id, new Map());
});
