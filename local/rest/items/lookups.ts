import type { FieldRow, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { valueOf } from '../fields/values';
import { seenRow } from '../moderation/moderation';
import type { Json } from '../odata/entity';

/** The list that a lookup field points at. */
export function lookupListOf(context: Context, field: FieldRow): ListRow | undefined {
  return context.store.lists.byId(context.site.siteNo, field.settings.lookupList);
}

/** The item that a lookup points at, when the caller may see it. */
export function lookupItem(context: Context, field: FieldRow, id: number): { list: ListRow; item: ItemRow } | undefined {
  const list = lookupListOf(context, field);
  const item = list && context.store.items.get(list.listNo, id);
  const seen = list && item && seenRow(context, list, item);
  return list && seen ? { list, item: seen } : undefined;
}

/**
 * I: whether the caller may see what a lookup points at does not count.
 * @throws SpError 500 when there is no such item
 */
export function demandTargets(context: Context, field: FieldRow, ids: number[]): void {
  if (ids.length === 0) return;
  const list = lookupListOf(context, field);
  if (!list || ids.some((id) => !context.store.items.get(list.listNo, id))) throw errors.invalidLookup(field.title);
}

/** A column of a person or of the item looked up. O: persons have Title, Name, EMail. */
export function lookupTarget(context: Context, field: FieldRow, id: number, column: string): Json {
  if (field.type === 'User') {
    const person = context.store.principals.byId(context.site.siteNo, id);
    const columns: Record<string, Json> = { Title: person?.title ?? null, Name: person?.login ?? null, EMail: person?.email ?? null };
    if (!(column in columns)) throw errors.unknownField(`${field.internalName}/${column}`);
    return columns[column] ?? null;
  }
  const list = lookupListOf(context, field);
  const target = list && context.fieldsOf(list.listNo).find((candidate) => candidate.internalName === column);
  if (!list || !target) throw errors.unknownField(`${field.internalName}/${column}`);
  const found = lookupItem(context, field, id);
  const value = found && valueOf(target, found.item, '');
  return value === undefined || (typeof value === 'object' && value !== null) ? null : value;
}
