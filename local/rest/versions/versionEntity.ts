import type { FieldRow, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { valueOf, versionLabel } from '../fields/values';
import { listRootUrl } from '../items/bind';
import { lookupTarget } from '../items/lookups';
import type { Entity, Getters, Json } from '../odata/entity';

/**
 * The versions of an item, newest first; without versioning an item has its current one alone. I: what waits for approval is
 * no version for those who may not see it.
 */
export function versionsOf(context: Context, list: ListRow, item: ItemRow): ItemRow[] {
  const all = [item, ...(list.settings.enableVersioning ? context.store.items.versions(list.listNo, item.id) : [])];
  return all.filter((version) => context.access.mayView(list, { ...version, scopeId: item.scopeId }));
}

/** O: names are encoded twice, e.g. `OData__x005f_UIVersionString`, `File_x005f_x0020_x005f_Size`. */
const encodedTwice = (name: string): string => name.replaceAll('_', '_x005f_').replace(/^_x005f_/, 'OData__x005f_');

/** O: persons are {LookupId, LookupValue, Email} without $expand; I: other lookups have no Email. */
function reference(context: Context, field: FieldRow, id: number): Json {
  if (field.type === 'User') {
    const person = context.store.principals.byId(context.site.siteNo, id);
    return { LookupId: id, LookupValue: person?.title ?? '', Email: person?.email ?? '' };
  }
  return { LookupId: id, LookupValue: String(lookupTarget(context, field, id, field.settings.lookupField) ?? '') };
}

function fieldValue(context: Context, field: FieldRow, version: ItemRow, rootUrl: string): Json {
  const value = valueOf(field, version, rootUrl);
  if (field.type === 'User' || field.type === 'Lookup') {
    if (typeof value === 'number') return reference(context, field, value);
    if (Array.isArray(value)) return value.map((id) => reference(context, field, Number(id)));
  }
  return value === null || typeof value !== 'object' ? value : Array.isArray(value) ? [...value] : { ...value };
}

/** A version as REST shows it, with the values that it held. */
export function versionEntity(context: Context, list: ListRow, item: ItemRow, version: ItemRow): Entity {
  const rootUrl = listRootUrl(context, list);
  const fields: Getters = {};
  for (const field of context.fieldsOf(list.listNo))
    fields[encodedTwice(field.internalName)] = () => fieldValue(context, field, version, rootUrl);
  return {
    type: 'SP.ListItemVersion',
    path: `Web/Lists(guid'${list.id}')/Items(${version.id})/Versions(${version.uiVersion})`,
    defaults: {
      Created: () => version.modified,
      IsCurrentVersion: () => version.uiVersion === item.uiVersion,
      VersionId: () => version.uiVersion,
      VersionLabel: () => versionLabel(version.uiVersion),
      ...fields
    }
  };
}
