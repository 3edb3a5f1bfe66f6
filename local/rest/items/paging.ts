import type { ItemRow } from '../../store/types';
import { errors } from '../errors';
import { compareValues } from '../odata/collections';
import type { Json } from '../odata/entity';
import type { Candidates, Order } from './plan';

/** Where the previous page ended. O: `Paged=TRUE&p_ID=7`, with an order also `p_<Field>=value`. */
export interface Position {
  id: number;
  values: ReadonlyMap<string, string>;
}

/** @throws SpError 400 for what is no position, 501 for paging backwards */
export function readPosition(token: ReadonlyMap<string, string>): Position {
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
export function afterPosition(at: Position | undefined, orders: Order[]): (item: ItemRow) => boolean {
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

/** The token of the page that follows this row. */
export function positionAfter(last: ItemRow, orders: Order[]): URLSearchParams {
  const token = new URLSearchParams({ Paged: 'TRUE' });
  for (const order of orders) if (orderName(order) !== 'ID') token.set(`p_${orderName(order)}`, tokenValue(order.operand.read(last)));
  token.set('p_ID', String(last.id));
  return token;
}

/**
 * The first rows that are wanted, in the asked order.
 * @param top undefined takes them all
 * @returns `more` when at least one wanted row follows
 */
export function takePage(
  candidates: Candidates,
  orders: Order[],
  wanted: (item: ItemRow) => boolean,
  top: number | undefined
): { items: ItemRow[]; more: boolean } {
  if (top === 0) return { items: [], more: false };
  if (candidates.order === 'none' || (candidates.order === 'id' && orders.length > 0)) {
    const all = [...candidates.rows].filter(wanted).sort(comparer(orders));
    return { items: all.slice(0, top), more: top !== undefined && all.length > top };
  }
  const items: ItemRow[] = [];
  for (const item of candidates.rows) {
    if (!wanted(item)) continue;
    if (items.length === top) return { items, more: true };
    items.push(item);
  }
  return { items, more: false };
}
