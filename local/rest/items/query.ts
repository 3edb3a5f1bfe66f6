import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { bindFilter, holds, operandAt } from './bind';
import { seenRows } from '../moderation/moderation';
import { demandFewJoins } from './joins';
import { afterPosition, positionAfter, readPosition, takePage } from './paging';
import { type Order, planQuery } from './plan';

const defaultPage = 100;
/** O: more is cut to this. */
const largestPage = 5000;

function nextLink(context: Context, last: ItemRow, orders: Order[], top: number): string {
  const url = new URL(context.origin + context.url);
  const query = new URLSearchParams(url.search);
  query.set('$skiptoken', positionAfter(last, orders).toString());
  query.set('$top', String(top));
  return `${context.origin}${url.pathname}?${query.toString()}`;
}

/**
 * The page of items that the query options ask for, without what the caller may not view. $skip is ignored (D).
 * @throws SpError 400 for unknown names, 500 above the threshold or with too many joins
 */
export function queryItems(context: Context, list: ListRow): { items: ItemRow[]; nextLink?: string } {
  const { filter, orderBy = [], top: asked, skipToken } = context.query;
  const bound = filter && bindFilter(context, list, filter);
  demandFewJoins(context, list, context.query.expand ?? []);
  const orders = orderBy.map(({ path, descending }) => ({ operand: operandAt(context, list, path), descending }));
  const top = Math.min(asked ?? defaultPage, largestPage);
  const at = skipToken && readPosition(skipToken);
  const planned = planQuery(context, list, bound, orders, at?.id);
  const plan = list.settings.enableModeration ? { ...planned, rows: seenRows(context, list, planned.rows) } : planned;
  const isAfter = afterPosition(at, orders);
  const mayView = (item: ItemRow): boolean => list.settings.enableModeration || context.access.mayView(list, item);
  const wanted = (item: ItemRow): boolean => isAfter(item) && mayView(item) && (!bound || holds(bound, item));
  const { items, more } = takePage(plan, orders, wanted, top);
  const last = items.at(-1);
  return { items, nextLink: last && more ? nextLink(context, last, orders, top) : undefined };
}
