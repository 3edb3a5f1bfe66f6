import type { FieldRow, FieldType, FieldValue, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { valueOf } from '../fields/values';
import { listRootUrl } from '../items/bind';
import { lookupItem, lookupListOf } from '../items/lookups';
import { type Element, childNamed } from './xml';

/** One `<Join>`: from a lookup column, of the list itself or of another joined one, to the item that it points at. */
export interface Join {
  alias: string;
  /** Alias of the list whose column it is; undefined for the list itself. */
  from: string | undefined;
  /** Internal name of the lookup column. */
  column: string;
  inner: boolean;
}

/** One `<Field>` of `<ProjectedFields>`: a column of a joined list, under a name of its own. */
export interface Projection {
  name: string;
  alias: string;
  column: string;
}

export interface JoinedView {
  joins: Join[];
  projections: Projection[];
}

function required(text: string | undefined): string {
  if (text === undefined || text === '') throw errors.badCaml();
  return text;
}

function readJoin(element: Element): Join {
  const type = (element.attributes.Type ?? '').toUpperCase();
  const [condition, ...more] = element.children;
  // D: inner and left outer joins alone.
  if (element.name !== 'Join' || (type !== 'LEFT' && type !== 'INNER') || condition?.name !== 'Eq' || more.length > 0)
    throw errors.badCaml();
  const [column, target, ...others] = condition.children;
  const alias = required(element.attributes.ListAlias);
  const isId = column?.attributes.RefType === 'Id' && /^id$/i.test(target?.attributes.Name ?? '');
  if (!column || !isId || target?.attributes.List !== alias || others.length > 0) throw errors.badCaml();
  return { alias, from: column.attributes.List, column: required(column.attributes.Name), inner: type === 'INNER' };
}

function readProjection(element: Element): Projection {
  const { Name, List, ShowField, Type } = element.attributes;
  // D: its type is always Lookup.
  if (element.name !== 'Field' || Type !== 'Lookup') throw errors.badCaml();
  return { name: required(Name), alias: required(List), column: required(ShowField) };
}

/**
 * Reads `<Joins>` and `<ProjectedFields>` of a view.
 * @throws SpError 400; D: a view that projects without a join, an alias that stands twice or comes before its join
 */
export function readJoins(view: Element): JoinedView {
  const joins = (childNamed(view, 'Joins')?.children ?? []).map(readJoin);
  const projections = (childNamed(view, 'ProjectedFields')?.children ?? []).map(readProjection);
  const known = new Set<string>();
  for (const { alias, from } of joins) {
    if (known.has(alias) || (from !== undefined && !known.has(from))) throw errors.badCaml();
    known.add(alias);
  }
  if (projections.some(({ alias }) => !known.has(alias)) || new Set(projections.map(({ name }) => name)).size < projections.length)
    throw errors.badCaml();
  return { joins, projections };
}

/** D: what a projected column may show. */
const projectable = new Set<FieldType>([
  'Calculated',
  'ContentTypeId',
  'Counter',
  'Currency',
  'DateTime',
  'Guid',
  'Integer',
  'Note',
  'Number',
  'Text'
]);

/** A list that takes part, and the column by which it was reached. */
interface Joined {
  join: Join;
  column: FieldRow;
  list: ListRow;
}

function columnNamed(context: Context, list: ListRow, name: string): FieldRow {
  const field = context.fieldsOf(list.listNo).find((candidate) => candidate.internalName === name);
  if (!field) throw errors.camlField(name);
  return field;
}

/** D: the column is a lookup, of one value (I). */
function follow(context: Context, primary: ListRow, joins: Join[]): Map<string, Joined> {
  const joined = new Map<string, Joined>();
  for (const join of joins) {
    const from = join.from === undefined ? primary : joined.get(join.from)?.list;
    const column = from && columnNamed(context, from, join.column);
    if (column?.type === 'User') throw errors.notImplemented('CAML Join over a person column');
    const list = column?.type === 'Lookup' && !column.settings.multiple ? lookupListOf(context, column) : undefined;
    if (!column || !list) throw errors.camlField(join.column);
    joined.set(join.alias, { join, column, list });
  }
  return joined;
}

export interface Projector {
  /** The request with the projected columns among those of the list. */
  context: Context;
  /** Rows with the values of joined lists; without those that an inner join leaves out. */
  rows(rows: Iterable<ItemRow>): Iterable<ItemRow>;
}

/**
 * What joins and projections make of a query: its columns and its rows have the projected ones too, so that conditions,
 * orders and shown fields read them like any other. What the caller may not view in a joined list is not there.
 * @throws SpError 400 -2130575340 for a column that is no lookup, does not exist or may not be projected
 */
export function projectorOf(context: Context, list: ListRow, { joins, projections }: JoinedView): Projector {
  const joined = follow(context, list, joins);
  const own = context.fieldsOf(list.listNo);
  const shown = projections.map(({ name, alias, column }) => {
    const target = joined.get(alias)?.list;
    const field = target && columnNamed(context, target, column);
    if (!target || !field || !projectable.has(field.type) || own.some(({ internalName }) => internalName === name))
      throw errors.camlField(name);
    const root = listRootUrl(context, target);
    return { name, alias, field, read: (item: ItemRow): FieldValue => valueOf(field, item, root) };
  });
  const fields = [
    ...own,
    // Not built in: their values stand among the item's; not indexed, whatever the joined list has.
    ...shown.map(({ name, field }) => ({
      ...field,
      listNo: list.listNo,
      fieldNo: -1,
      internalName: name,
      title: name,
      settings: { ...field.settings, builtIn: false, indexed: false }
    }))
  ];
  const found = (row: ItemRow): Map<string, ItemRow> | undefined => {
    const items = new Map<string, ItemRow>();
    for (const { join, column } of joined.values()) {
      const from = join.from === undefined ? row : items.get(join.from);
      const id = from && valueOf(column, from, '');
      const item = typeof id === 'number' ? lookupItem(context, column, id)?.item : undefined;
      if (item) items.set(join.alias, item);
      else if (join.inner) return undefined;
    }
    return items;
  };
  return {
    context: { ...context, fieldsOf: (listNo) => (listNo === list.listNo ? fields : context.fieldsOf(listNo)) },
    *rows(rows) {
      for (const row of rows) {
        const items = found(row);
        if (!items) continue;
        const values: ItemRow['values'] = { ...row.values };
        for (const { name, alias, read } of shown) {
          const item = items.get(alias);
          values[name] = item ? read(item) : null;
        }
        yield { ...row, values };
      }
    }
  };
}
