import { errors } from '../errors';
import { type Element, childNamed, isTrue, parseElement } from './xml';

export type Scope = 'default' | 'recursive' | 'recursiveAll' | 'filesOnly';

/** What a `<View>` asks for. */
export interface ViewQuery {
  where: Element | undefined;
  orderBy: { name: string; descending: boolean }[];
  /** Internal names; undefined when it has no ViewFields. */
  fields: string[] | undefined;
  /** Undefined when it has no RowLimit. */
  rowLimit: number | undefined;
  paged: boolean;
  scope: Scope;
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

/** Elements that change how a view looks, not which rows it holds. */
const looks = new Set([
  'ViewFields',
  'Query',
  'RowLimit',
  'Toolbar',
  'Aggregations',
  'JSLink',
  'XslLink',
  'ViewData',
  'CustomFormatter',
  'RowLimitExceeded'
]);

/** What a query consists of; an unknown part would change the rows, hence 501. */
export function readQuery(query: Element | undefined): Pick<ViewQuery, 'where' | 'orderBy'> {
  for (const part of query?.children ?? [])
    if (part.name === 'GroupBy') throw errors.notImplemented('CAML GroupBy');
    else if (part.name !== 'Where' && part.name !== 'OrderBy') throw errors.badCaml();
  const [where, ...more] = childNamed(query, 'Where')?.children ?? [];
  if (more.length > 0) throw errors.badCaml();
  const orderBy = (childNamed(query, 'OrderBy')?.children ?? []).map((field) => ({
    name: nameOf(field),
    descending: /^false$/i.test(field.attributes.Ascending ?? '')
  }));
  return { where, orderBy };
}

/** The parts of a view that stand in its own columns, as `ViewQuery` of REST holds them: the inside of `<Query>`. */
export function readInnerQuery(xml: string): Pick<ViewQuery, 'where' | 'orderBy'> {
  return readQuery(parseElement(`<Query>${xml}</Query>`));
}

/** @throws SpError 400 for what is no view, 501 for joins, projected fields and groups */
export function readViewXml(xml: string): ViewQuery {
  const view = parseElement(xml);
  if (view.name !== 'View') throw errors.badCaml();
  for (const part of view.children) {
    if (part.name === 'Joins' || part.name === 'ProjectedFields') throw errors.notImplemented(`CAML ${part.name}`);
    if (!looks.has(part.name)) throw errors.badCaml();
  }
  const limit = childNamed(view, 'RowLimit');
  return {
    ...readQuery(childNamed(view, 'Query')),
    fields: childNamed(view, 'ViewFields')?.children.map(nameOf),
    rowLimit: readLimit(limit),
    paged: isTrue(limit?.attributes.Paged),
    scope: readScope(view.attributes.Scope)
  };
}
