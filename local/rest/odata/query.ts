import { errors } from '../errors';
import { type Filter, parseFilter } from './filter';

export interface OrderBy {
  path: string;
  descending: boolean;
}

/** The query options of one request. `undefined` means not given. */
export interface Query {
  select?: string[];
  expand?: string[];
  filter?: Filter;
  orderBy?: OrderBy[];
  top?: number;
  skip?: number;
  /** Decoded pairs of `$skiptoken`, e.g. `Paged`, `p_ID`. */
  skipToken?: Map<string, string>;
  raw: URLSearchParams;
}

const known = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '$inlinecount', '$format']);

function names(text: string | null): string[] | undefined {
  if (text === null) return undefined;
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function count(text: string | null, option: string): number | undefined {
  if (text === null) return undefined;
  if (!/^\d+$/.test(text.trim())) throw errors.badRequest(`The value '${text}' of ${option} is not a non-negative integer.`);
  return Number(text);
}

function order(text: string | null): OrderBy[] | undefined {
  return names(text)?.map((part) => {
    const [path, direction = 'asc', ...rest] = part.split(/\s+/);
    if (path === undefined || rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw errors.badExpression(part);
    return { path, descending: direction.toLowerCase() === 'desc' };
  });
}

/** @throws SpError 400 for an unreadable or unknown option */
export function parseQuery(search: string): Query {
  const raw = new URLSearchParams(search);
  for (const name of raw.keys())
    if (name.startsWith('$') && !known.has(name)) throw errors.badRequest(`The query option '${name}' is not supported.`);
  if (raw.has('$inlinecount')) throw errors.notImplemented('$inlinecount');
  const filter = raw.get('$filter');
  const token = raw.get('$skiptoken');
  return {
    select: names(raw.get('$select')),
    expand: names(raw.get('$expand')),
    filter: filter === null || filter.trim() === '' ? undefined : parseFilter(filter),
    orderBy: order(raw.get('$orderby')),
    top: count(raw.get('$top'), '$top'),
    skip: count(raw.get('$skip'), '$skip'),
    skipToken: token === null ? undefined : new Map(new URLSearchParams(token)),
    raw
  };
}
