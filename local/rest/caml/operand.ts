import type { FieldRow, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { isPathField, valueOf } from '../fields/values';
import { type Operand, listRootUrl } from '../items/bind';
import { lookupTarget } from '../items/lookups';
import type { Json } from '../odata/entity';

/** Columns that stand for another in views. */
const aliases: Record<string, string> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkFilename: 'FileLeafRef',
  LinkFilenameNoMenu: 'FileLeafRef'
};

/** The column that a FieldRef names. @throws SpError 400 -2130575340 */
export function fieldNamed(context: Context, list: ListRow, name: string): FieldRow {
  const wanted = aliases[name] ?? name;
  const field = context.fieldsOf(list.listNo).find((candidate) => candidate.internalName === wanted);
  if (!field) throw errors.camlField(name);
  return field;
}

const isReference = (field: FieldRow): boolean => (field.type === 'User' || field.type === 'Lookup') && !isPathField(field);

/**
 * What a FieldRef reads of an item: a person or a lookup by the text that it shows, by its id with `LookupId="TRUE"` (D);
 * several values as an array.
 */
export function camlOperand(context: Context, list: ListRow, name: string, byId: boolean): Operand {
  const field = fieldNamed(context, list, name);
  // O (dbml): calculated columns are refused in filters.
  if (field.type === 'Calculated') throw errors.camlField(name);
  const root = listRootUrl(context, list);
  const stored = (item: ItemRow): Json => {
    const value = valueOf(field, item, root);
    if (value === null || typeof value !== 'object') return value;
    return Array.isArray(value) ? [...value] : value.Url;
  };
  if (!isReference(field) || byId) return { field, read: stored };
  const shown = field.type === 'User' ? 'Title' : field.settings.lookupField;
  const text = (id: Json): Json => (typeof id === 'number' ? lookupTarget(context, field, id, shown) : null);
  return {
    field,
    sub: shown,
    read: (item) => {
      const value = stored(item);
      return Array.isArray(value) ? value.map(text) : text(value);
    }
  };
}
