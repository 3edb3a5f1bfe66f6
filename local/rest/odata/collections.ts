import type { Context } from '../context';
import { type Entity, type Json, valueAt } from './entity';
import type { Comparison, Filter, Literal } from './filter';

/** Orders two values as SharePoint's collation does: nothing first, then by number or folded text. */
export function compareValues(a: Json, b: Json): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (typeof a === 'string' && typeof b === 'string') {
    const x = a.normalize('NFC').toLowerCase();
    const y = b.normalize('NFC').toLowerCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

const tests: Record<Comparison, (order: number) => boolean> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0
};

/** A missing value satisfies only `eq null` and `ne 'something'`. */
export function compares(operator: Comparison, value: Json, wanted: Literal): boolean {
  if (value === null || wanted === null) {
    const same = value === null && wanted === null;
    return operator === 'eq' ? same : operator === 'ne' ? !same : false;
  }
  return tests[operator](compareValues(value, wanted));
}

/** @param read gives the value at a path of what is filtered */
export function matches(filter: Filter, read: (path: string) => Json): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, read) && matches(filter.right, read);
    case 'or':
      return matches(filter.left, read) || matches(filter.right, read);
    case 'compare':
      return compares(filter.operator, read(filter.path), filter.value);
    default: {
      const value = read(filter.path);
      if (typeof value !== 'string') return false;
      const [text, part] = [value.toLowerCase(), filter.value.toLowerCase()];
      return filter.kind === 'startswith' ? text.startsWith(part) : text.includes(part);
    }
  }
}

/** $filter, $orderby, $skip and $top on a collection that is not one of items. */
export function narrowCollection(context: Context, entities: Entity[]): { entities: Entity[]; nextLink?: string } {
  const { filter, orderBy, skip = 0, top } = context.query;
  const kept = filter ? entities.filter((entity) => matches(filter, (path) => valueAt(entity, path))) : [...entities];
  if (orderBy) {
    kept.sort((a, b) => {
      for (const { path, descending } of orderBy) {
        const order = compareValues(valueAt(a, path), valueAt(b, path));
        if (order !== 0) return descending ? -order : order;
      }
      return 0;
    });
  }
  return { entities: kept.slice(skip, top === undefined ? undefined : skip + top) };
}
