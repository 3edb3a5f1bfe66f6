import { errors } from '../errors';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Getters = Record<string, () => Json>;

/** A thing of SharePoint as REST shows it. Getters run only for what was selected. */
export interface Entity {
  /** e.g. `SP.List` */
  type: string;
  /** Path below `_api/`, e.g. `Web/Lists(guid'…')`. */
  path: string;
  /** Overrides `odata.id`, which is the absolute URL of `path` otherwise. */
  id?: string;
  etag?: string;
  /** Shown without $select. */
  defaults: Getters;
  /** The values of `defaults` at once, where making getters for each costs too much. */
  readAll?: () => Record<string, Json>;
  /** Names of `links`, where making them costs too much. */
  linkNames?: readonly string[];
  /** Shown only when selected. */
  onRequest?: Getters;
  /** Shown when expanded. */
  links?: Record<string, () => Entity | Entity[] | null>;
  /** Links that may not be expanded without saying which of their fields (person and lookup columns). */
  strictLinks?: ReadonlySet<string>;
}

/** What $select and $expand left of an entity. */
export interface Node {
  entity: Entity;
  values: Record<string, Json>;
  children: Record<string, Node | Node[] | null>;
  /** Links that were not expanded. */
  deferred: readonly string[];
}

interface Tree {
  names: Set<string>;
  /** True when nothing, or `*`, was selected here. */
  all: boolean;
  children: Map<string, Tree>;
}

/** `constructor` and its like are properties of every object, and of no entity. */
function own<T>(table: Record<string, T> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function getterOf(entity: Entity, name: string): (() => Json) | undefined {
  return own(entity.defaults, name) ?? own(entity.onRequest, name);
}

function tree(): Tree {
  return { names: new Set(), all: false, children: new Map() };
}

function child(parent: Tree, name: string): Tree {
  let found = parent.children.get(name);
  if (!found) {
    found = tree();
    parent.children.set(name, found);
  }
  return found;
}

function selectTree(select: string[] | undefined): Tree {
  const root = tree();
  root.all = select === undefined || select.length === 0;
  for (const path of select ?? []) {
    const parts = path.split('/');
    let at = root;
    for (const part of parts.slice(0, -1)) at = child(at, part);
    const last = parts.at(-1) ?? '';
    if (last === '*') at.all = true;
    else at.names.add(last);
  }
  return root;
}

function expandTree(expand: string[] | undefined): Tree {
  const root = tree();
  for (const path of expand ?? []) {
    let at = root;
    for (const part of path.split('/')) at = child(at, part);
  }
  return root;
}

function projectLink(entity: Entity, name: string, select: Tree | undefined, expand: Tree, wholeWhenBare: boolean): Node | Node[] | null {
  const link = own(entity.links, name);
  if (!link) throw errors.unknownField(name);
  const inner = select ?? { names: new Set<string>(), all: wholeWhenBare, children: new Map<string, Tree>() };
  const target = link();
  if (target === null) return null;
  return Array.isArray(target) ? target.map((one) => projectTree(one, inner, expand)) : projectTree(target, inner, expand);
}

function projectTree(entity: Entity, select: Tree, expand: Tree): Node {
  const node: Node = { entity, values: {}, children: {}, deferred: [] };
  if (select.all) {
    if (entity.readAll) node.values = entity.readAll();
    else for (const [name, getter] of Object.entries(entity.defaults)) node.values[name] = getter();
  }
  for (const name of select.names) {
    const getter = getterOf(entity, name);
    if (getter) node.values[name] = getter();
    else if (own(entity.links, name)) {
      if (entity.strictLinks?.has(name)) throw errors.expandNeeded(name, name);
      if (!expand.children.has(name)) node.deferred = [...node.deferred, name];
    } else throw errors.unknownField(name);
  }
  for (const name of select.children.keys()) {
    if (!own(entity.links, name)) throw errors.unknownField(name);
    if (!expand.children.has(name)) throw errors.expandNeeded(`${name}/${[...(select.children.get(name)?.names ?? [])][0] ?? ''}`, name);
  }
  for (const [name, below] of expand.children) {
    if (!own(entity.links, name)) throw errors.unknownField(name);
    const selected = select.children.get(name);
    if (entity.strictLinks?.has(name) && !selected) throw errors.expandNeeded(name, name);
    if (selected || select.all || select.names.has(name)) node.children[name] = projectLink(entity, name, selected, below, true);
  }
  if (select.all) {
    const names = entity.linkNames ?? Object.keys(entity.links ?? {});
    const left = expand.children.size === 0 ? names : names.filter((name) => !(name in node.children));
    node.deferred = node.deferred.length === 0 ? left : [...node.deferred, ...left];
  }
  return node;
}

/**
 * What applies $select and $expand to an entity: made once for all entities of an answer.
 * @throws SpError 400 for a name that the entity lacks, or a selected sub-field whose link is not expanded
 */
export function projector(select: string[] | undefined, expand: string[] | undefined): (entity: Entity) => Node {
  const [selected, expanded] = [selectTree(select), expandTree(expand)];
  return (entity) => projectTree(entity, selected, expanded);
}

/** A copy whose getters may be replaced: it reads through them alone, without `readAll` and `linkNames`. */
export function copyEntity({ type, path, id, etag, defaults, onRequest, links, strictLinks }: Entity): Entity {
  return { type, path, id, etag, defaults, onRequest, links, strictLinks };
}

/** The value at a path such as `Title` or `Member/Title`, for filters and orders on collections that are not items. */
export function valueAt(entity: Entity, path: string): Json {
  const [name = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    const getter = getterOf(entity, name);
    if (!getter) throw errors.unknownField(path);
    return getter();
  }
  const link = own(entity.links, name);
  if (!link) throw errors.unknownField(path);
  const target = link();
  if (target === null) return null;
  if (Array.isArray(target)) throw errors.badExpression(path);
  return valueAt(target, rest.join('/'));
}
