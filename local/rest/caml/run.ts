import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { SpError, errors } from '../errors';
import { holds } from '../items/bind';
import { demandFewJoins } from '../items/joins';
import { type Position, afterPosition, positionAfter, takePage } from '../items/paging';
import { type Candidates, listViewThreshold, planQuery } from '../items/plan';
import { seenRows } from '../moderation/moderation';
import { projectorOf } from './joins';
import type { ViewQuery } from './viewXml';
import { bindOrder, bindWhere } from './where';

export interface CamlPage {
  items: ItemRow[];
  /** Position of the next page. */
  next?: URLSearchParams;
}

/** D: a folder that holds few enough items is as good as an index. */
function folderRows(context: Context, list: ListRow, dir: string, deep: boolean): Candidates | undefined {
  const { items } = context.store;
  if (list.itemCount <= listViewThreshold || (deep && dir === '')) return undefined;
  const count = deep ? items.countBelow(list.listNo, dir, listViewThreshold + 1) : items.countIn(list.listNo, dir);
  return count > listViewThreshold ? undefined : { rows: items.scanFolder(list.listNo, dir, deep), order: 'id' };
}

function firstRows(context: Context, list: ListRow): Candidates {
  const rows: ItemRow[] = [];
  for (const item of context.store.items.scan(list.listNo, {})) {
    rows.push(item);
    if (rows.length === listViewThreshold) break;
  }
  return { rows, order: 'id' };
}

function inScope(view: ViewQuery, dir: string): (item: ItemRow) => boolean {
  const below = (item: ItemRow): boolean => dir === '' || item.dir === dir || item.dir.startsWith(`${dir}/`);
  switch (view.scope) {
    case 'recursive':
      return (item) => !item.isFolder && below(item);
    case 'recursiveAll':
      return below;
    case 'filesOnly':
      return (item) => !item.isFolder && item.dir === dir;
    default:
      return (item) => item.dir === dir;
  }
}

/**
 * The items that a view asks for in a folder, without what the caller may not view.
 * @param dir folder relative to the list's root
 * @param limit rows of the page; undefined takes all, which a large list refuses
 * @throws SpError 400 for unknown columns and broken CAML, 500 above the threshold or with too many joins
 */
export function runView(asked: Context, list: ListRow, view: ViewQuery, dir: string, at?: Position, limit = view.rowLimit): CamlPage {
  const { joins, projections } = view.joined;
  const projector = joins.length > 0 ? projectorOf(asked, list, view.joined) : undefined;
  const context = projector?.context ?? asked;
  const bound = view.where && bindWhere(context, list, view.where);
  const orders = view.orderBy.map(({ name, descending }) => ({ operand: bindOrder(context, list, name), descending }));
  demandFewJoins(
    context,
    list,
    (view.fields ?? []).filter((name) => projections.every((one) => one.name !== name)),
    joins.length
  );
  const deep = view.scope === 'recursive' || view.scope === 'recursiveAll';
  const large = list.itemCount > listViewThreshold;
  // O (dbml): groups are refused past the threshold, even by an indexed column.
  if (large && view.grouped) throw errors.threshold();
  let candidates = folderRows(context, list, dir, deep);
  if (!candidates) {
    if (large && (limit ?? Infinity) > listViewThreshold && !bound) throw errors.threshold();
    try {
      candidates = planQuery(context, list, bound, orders, at?.id);
    } catch (error) {
      const throttled = error instanceof SpError && error.code === '-2147024860';
      if (!throttled || context.switches.unindexedCaml === 'throttle') throw error;
      candidates = firstRows(context, list);
    }
  }
  const [isAfter, isInside] = [afterPosition(at, orders), inScope(view, dir)];
  const { enableModeration } = list.settings;
  if (enableModeration) candidates = { ...candidates, rows: seenRows(context, list, candidates.rows) };
  if (projector) candidates = { ...candidates, rows: projector.rows(candidates.rows) };
  const mayView = (item: ItemRow): boolean => enableModeration || context.access.mayView(list, item);
  const wanted = (item: ItemRow): boolean => isInside(item) && isAfter(item) && mayView(item) && (!bound || holds(bound, item));
  const { items, more } = takePage(candidates, orders, wanted, limit);
  const last = items.at(-1);
  return { items, next: last && more ? positionAfter(last, orders) : undefined };
}
