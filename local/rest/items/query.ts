import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { compareValues } from '../odata/collections';
import type { Json } from '../odata/entity';
import { bindFilter, holds, operandAt } from './bind';
import { type Order, planQuery } from './plan';

const defaultPage = 100;
/** O: more is cut to this. */
const largestPage = 5000;

/** Where the previous page ended. O: `Paged=TRUE&p_ID=7`, with $orderby also `p_<Field>=value`. */
interface Position {
  id: number;
  values: Map<string, string>;
}

function position(context: Context): Position | undefined {
  const token = context.query.skipToken;
  if (!token) return undefined;
  if (token.get('PagedPrev') !== undefined) throw errors.notImplemented('$skiptoken PagedPrev');
  const id = Number(token.get('p_ID'));
  if (token.get('Paged')?.toUpperCase() !== 'TRUE' || !Number.isInteger(id)) throw errors.badRequest('The $skiptoken is not valid.');
  return { id, values: token };
}

function comparer(orders: Order[]): (a: ItemRow, b: ItemRow) => number {
  return (a, b) => {
    for (const { operand, descending } of orders) {
      const order = compareValues(operand.read(a), operand.read(b));
      if (order !== 0) return descending ? -order : order;
    }
    return a.id - b.id;
  };
}

const orderName = (order: Order): string => order.operand.field.internalName;

function tokenValue(value: Json): string {
  return value === null ? '' : String(value);
}

/** True for rows that come after the position in the asked order. */
function afterPosition(at: Position | undefined, orders: Order[]): (item: ItemRow) => boolean {
  if (!at) return () => true;
  const named = orders.filter((order) => at.values.has(`p_${orderName(order)}`));
  return (item) => {
    for (const order of named) {
      if (orderName(order) === 'ID') continue;
      const text = at.values.get(`p_${orderName(order)}`) ?? '';
      const value = order.operand.read(item);
      const wanted: Json =
        text === '' ? null : typeof value === 'number' ? Number(text) : typeof value === 'boolean' ? text === 'true' : text;
      const compared = compareValues(value, wanted);
      if (compared !== 0) return order.descending ? compared < 0 : compared > 0;
    }
    const byId = orders[0];
    return byId && orderName(byId) === 'ID' && byId.descending ? item.id < at.id : item.id > at.id;
  };
}

function nextLink(context: Context, last: ItemRow, orders: Order[], top: number): string {
  const token = new URLSearchParams({ Paged: 'TRUE' });
  for (const order of orders) if (orderName(order) !== 'ID') token.set(`p_${orderName(order)}`, tokenValue(order.operand.read(last)));
  token.set('p_ID', String(last.id));
  const url = new URL(context.url, context.origin);
  const query = new URLSearchParams(url.search);
  query.set('$skiptoken', token.toString());
  query.set('$top', String(top));
  return `${context.origin}${url.pathname}?${query.toString()}`;
}

/**
 * The page of items that the query options ask for, without what the caller may not view. $skip is ignored (D).
 * @throws SpError 400 for unknown names, 500 above the threshold
 */
export function queryItems(context: Context, list: ListRow): { items: ItemRow[]; nextLink?: string } {
  const { filter, orderBy = [], top: asked } = context.query;
  const bound = filter && bindFilter(context, list, filter);
  const orders = orderBy.map(({ path, descending }) => ({ operand: operandAt(context, list, path), descending }));
  const top = Math.min(asked ?? defaultPage, largestPage);
  const at = position(context);
  const plan = planQuery(context, list, bound, orders, at?.id);
  const isAfter = afterPosition(at, orders);
  const wanted = (item: ItemRow): boolean => isAfter(item) && context.access.mayView(list, item) && (!bound || holds(bound, item));

  const mustSort = plan.order === 'none' || (plan.order === 'id' && orders.length > 0);
  const page: ItemRow[] = [];
  if (top === 0) return { items: [] };
  if (mustSort) {
    const all = [...plan.rows].filter(wanted).sort(comparer(orders));
    const items = all.slice(0, top);
    const last = items.at(-1);
    return { items, nextLink: last && all.length > top ? nextLink(context, last, orders, top) : undefined };
  }
  for (const item of plan.rows) {
    if (!wanted(item)) continue;
    const last = page.at(-1);
    if (last && page.length === top) return { items: page, nextLink: nextLink(context, last, orders, top) };
    page.push(item);
  }
  return { items: page };
}
