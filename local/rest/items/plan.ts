import type { FieldRow, ItemRow, KeyRange, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { isIndexable } from '../fields/values';
import { type Bound, type Operand, keyOfLiteral } from './bind';

/** D: rows that a query may scan. */
export const listViewThreshold = 5000;

export interface Order {
  operand: Operand;
  descending: boolean;
}

/** Rows to look at, and the order in which they come. */
export interface Candidates {
  rows: Iterable<ItemRow>;
  /** `asked`: as $orderby wants; `id`: by id upwards; `none`: must be sorted. */
  order: 'asked' | 'id' | 'none';
}

interface IndexUse {
  field: FieldRow;
  range: KeyRange;
  equality: boolean;
}

function parts(bound: Bound): Bound[] {
  return bound.kind === 'and' ? [...parts(bound.left), ...parts(bound.right)] : [bound];
}

function indexUse(bound: Bound): IndexUse | undefined {
  if (bound.kind === 'and' || bound.kind === 'or' || bound.kind === 'substringof' || bound.kind === 'custom') return undefined;
  const { field, sub } = bound.operand;
  if (sub !== undefined && sub !== 'Id') return undefined;
  if (field.internalName !== 'ID' && !(field.settings.indexed && isIndexable(field))) return undefined;
  if (bound.kind === 'startswith')
    return {
      field,
      equality: false,
      range: { from: { key: bound.wanted, inclusive: true }, to: { key: `${bound.wanted}\uffff`, inclusive: false } }
    };
  const key = keyOfLiteral(bound.wanted);
  if (bound.operator === 'eq') return { field, equality: true, range: { equal: key } };
  if (key === null || bound.operator === 'ne') return undefined;
  const inclusive = bound.operator === 'ge' || bound.operator === 'le';
  const lower = bound.operator === 'ge' || bound.operator === 'gt';
  return { field, equality: false, range: lower ? { from: { key, inclusive } } : { to: { key, inclusive } } };
}

/** A lower and an upper bound of one column are one range. */
function narrow(first: IndexUse, others: (IndexUse | undefined)[]): IndexUse {
  if (first.equality) return first;
  let range = first.range;
  for (const other of others) {
    if (!other || other.field.fieldNo !== first.field.fieldNo) continue;
    if (other.equality) return other;
    range = { from: range.from ?? other.range.from, to: range.to ?? other.range.to };
  }
  return { ...first, range };
}

function idsOf(context: Context, list: ListRow, use: IndexUse): number[] {
  const { items } = context.store;
  if (use.field.internalName !== 'ID') return items.idsByKey(list.listNo, use.field.fieldNo, use.range, listViewThreshold + 1);
  const { equal, from, to } = use.range;
  const bounds =
    typeof equal === 'number'
      ? { afterId: equal - 1, beforeId: equal + 1 }
      : {
          afterId: typeof from?.key === 'number' ? from.key - Number(from.inclusive) : 0,
          beforeId: typeof to?.key === 'number' ? to.key + Number(to.inclusive) : Number.MAX_SAFE_INTEGER
        };
  const ids: number[] = [];
  if (equal === null) return ids;
  for (const item of items.scan(list.listNo, bounds)) {
    ids.push(item.id);
    if (ids.length > listViewThreshold) break;
  }
  return ids;
}

/** Read by hundreds: a page seldom needs all of them. */
const readAtOnce = 200;

function* rowsOf(context: Context, list: ListRow, ids: number[]): Iterable<ItemRow> {
  for (let at = 0; at < ids.length; at += readAtOnce) yield* context.store.items.getMany(list.listNo, ids.slice(at, at + readAtOnce));
}

function selected(context: Context, list: ListRow, ids: number[]): Candidates {
  return {
    rows: rowsOf(
      context,
      list,
      [...new Set(ids)].sort((a, b) => a - b)
    ),
    order: 'id'
  };
}

function orBranches(bound: Bound): Bound[] {
  return bound.kind === 'or' ? [...orBranches(bound.left), ...orBranches(bound.right)] : [bound];
}

function throughOr(context: Context, list: ListRow, bound: Bound): Candidates {
  if (context.switches.orAboveThreshold === 'throttle') throw errors.threshold();
  const ids: number[] = [];
  for (const branch of orBranches(bound)) {
    const use = parts(branch)
      .map(indexUse)
      .find((found) => found !== undefined);
    if (!use) throw errors.threshold();
    ids.push(...idsOf(context, list, use));
    if (ids.length > listViewThreshold) throw errors.threshold();
  }
  return selected(context, list, ids);
}

const isIdOrder = (orders: Order[]): boolean => orders.length === 0 || orders[0]?.operand.field.internalName === 'ID';

/**
 * Chooses how the rows of a query are found. Above the threshold a query is served only through an index that selects
 * at most 5,000 rows (counted before trimming), or in the order of ids or of an indexed column without a filter.
 * @throws SpError 500 -2147024860
 */
export function planQuery(
  context: Context,
  list: ListRow,
  bound: Bound | undefined,
  orders: Order[],
  afterId: number | undefined
): Candidates {
  const { items } = context.store;
  const small = list.itemCount <= listViewThreshold;
  const first = orders[0];
  if (!bound) {
    if (isIdOrder(orders)) {
      const descending = first?.descending ?? false;
      const from = descending ? { beforeId: afterId, descending } : { afterId };
      return { rows: items.scan(list.listNo, from), order: first ? 'asked' : 'id' };
    }
    if (small) return { rows: items.scan(list.listNo, {}), order: 'id' };
    const only =
      orders.length === 1 ||
      (orders.length === 2 && orders[1]?.operand.field.internalName === 'ID' && orders[1].descending === first?.descending);
    if (first && only && first.operand.sub === undefined && first.operand.field.settings.indexed)
      return { rows: items.scanByKey(list.listNo, first.operand.field.fieldNo, first.descending), order: 'asked' };
    throw errors.threshold();
  }
  const uses = parts(bound).map(indexUse);
  const equality = uses.find((use) => use?.equality);
  if (small) {
    const use = equality ?? uses.find((found) => found !== undefined);
    return use
      ? selected(context, list, idsOf(context, list, narrow(use, uses)))
      : { rows: items.scan(list.listNo, { afterId: isIdOrder(orders) && !first ? afterId : undefined }), order: 'id' };
  }
  if (bound.kind === 'or') return throughOr(context, list, bound);
  const chosen = context.switches.thresholdIndexChoice === 'first' ? uses[0] : (equality ?? uses.find((use) => use !== undefined));
  if (!chosen) throw errors.threshold();
  const use = narrow(chosen, uses);
  const sortsByOther = first !== undefined && first.operand.field.fieldNo !== use.field.fieldNo && !isIdOrder(orders);
  if (!use.equality && sortsByOther && context.switches.rangeWithOtherOrder === 'throttle') throw errors.threshold();
  const ids = idsOf(context, list, use);
  if (ids.length > listViewThreshold) throw errors.threshold();
  return selected(context, list, ids);
}
