import { errors } from '../errors';
import { type JoinedView, readJoins } from './joins';
import { type Element, childNamed, isTrue, parseElement } from './xml';

export type Scope = 'default' | 'recursive' | 'recursiveAll' | 'filesOnly';

/** What a `<View>` asks for. */
export interface ViewQuery {
  where: Element | undefined;
  orderBy: { name: string; descending: boolean }[];
  /** Whether its rows stand in groups. */
  grouped: boolean;
  /** Internal names; undefined when it has no ViewFields. */
  fields: string[] | undefined;
  /** Undefined when it has no RowLimit. */
  rowLimit: number | undefined;
  paged: boolean;
  scope: Scope;
  joined: JoinedView;
}

const scopes: Record<string, Scope> = {
  '': 'default',
  default: 'default',
  defaultvalue: 'default',
  recursive: 'recursive',
  recursiveall: 'recursiveAll',
  filesonly: 'filesOnly'
};

function readScope(text: string | undefined): Scope {
  const scope = scopes[(text ?? '').toLowerCase()];
  if (!scope) throw errors.badCaml();
  return scope;
}

function readLimit(element: Element | undefined): number | undefined {
  if (!element) return undefined;
  const text = element.text.trim();
  if (!/^\d{1,9}$/.test(text)) throw errors.badCaml();
  const limit = Number(text);
  return limit === 0 ? undefined : limit;
}

function nameOf(element: Element): string {
  const name = element.attributes.Name;
  if (element.name !== 'FieldRef' || name === undefined || name === '') throw errors.badCaml();
  return name;
}

/** The elements of a view; others than those read below change how it looks, not which rows it holds. */
const looks = new Set([
  'ViewFields',
  'Query',
  'RowLimit',
  'Toolbar',
  'Joins',
  'ProjectedFields',
  'Aggregations',
  'JSLink',
  'XslLink',
  'ViewData',
  'CustomFormatter',
  'RowLimitExceeded'
]);

/** D: groups stand in the order of their columns, before any other order. Collapsed ones would be other rows, hence 501. */
function readGroups(query: Element | undefined): ViewQuery['orderBy'] {
  const group = childNamed(query, 'GroupBy');
  if (!group) return [];
  if (isTrue(group.attributes.Collapse)) throw errors.notImplemented('CAML GroupBy Collapse');
  // D: at most two levels.
  if (group.children.length === 0 || group.children.length > 2) throw errors.badCaml();
  return orderOf(group);
}

function orderOf(element: Element | undefined): ViewQuery['orderBy'] {
  return (element?.children ?? []).map((field) => ({ name: nameOf(field), descending: /^false$/i.test(field.attributes.Ascending ?? '') }));
}

/** What a query consists of. */
export function readQuery(query: Element | undefined): Pick<ViewQuery, 'where' | 'orderBy' | 'grouped'> {
  for (const part of query?.children ?? [])
    if (part.name !== 'Where' && part.name !== 'OrderBy' && part.name !== 'GroupBy') throw errors.badCaml();
  const [where, ...more] = childNamed(query, 'Where')?.children ?? [];
  if (more.length > 0) throw errors.badCaml();
  const groups = readGroups(query);
  return { where, orderBy: [...groups, ...orderOf(childNamed(query, 'OrderBy'))], grouped: groups.length > 0 };
}

/** The parts of a view that stand in its own columns, as `ViewQuery` of REST holds them: the inside of `<Query>`. */
export function readInnerQuery(xml: string): Pick<ViewQuery, 'where' | 'orderBy'> {
  return readQuery(parseElement(`<Query>${xml}</Query>`));
}

/** @throws SpError 400 for what is no view, 501 for totals and collapsed groups */
export function readViewXml(xml: string): ViewQuery {
  const view = parseElement(xml);
  if (view.name !== 'View') throw errors.badCaml();
  for (const part of view.children) {
    if (!looks.has(part.name)) throw errors.badCaml();
    // D: totals are shown while Value is On.
    if (part.name === 'Aggregations' && /^on$/i.test(part.attributes.Value ?? '') && part.children.length > 0)
      throw errors.notImplemented('CAML Aggregations');
  }
  const limit = childNamed(view, 'RowLimit');
  return {
    ...readQuery(childNamed(view, 'Query')),
    fields: childNamed(view, 'ViewFields')?.children.map(nameOf),
    rowLimit: readLimit(limit),
    paged: isTrue(limit?.attributes.Paged),
    scope: readScope(view.attributes.Scope),
    joined: readJoins(view)
  };
}
