import { type Context, jsonBody } from '../context';
import { errors } from '../errors';
import type { Entity } from '../odata/entity';
import { answer, operation, step } from '../registry';
import type { ResourceOf } from '../resources';
import { permission } from '../security/permissions';
import { numberArgument } from '../urlPath';

export type NavigationPlace = 'quicklaunch' | 'topnavigationbar';

export interface NavigationRow {
  place: NavigationPlace;
  /** Id of the node above, 0 for none. */
  parentId: number;
  position: number;
  title: string;
  url: string;
  isVisible: boolean;
}

interface Node extends NavigationRow {
  id: number;
}

/** O: ids of nodes that people add begin above 2000. */
const firstId = 2001;
const longestTitle = 255;

function all(context: Context): Node[] {
  return context.store.records
    .all<NavigationRow>(context.site.siteNo, 'navigation')
    .map(({ id, data }) => ({ ...data, id: Number(id) }))
    .sort((a, b) => a.position - b.position || a.id - b.id);
}

/** I: a node that leads to a list shows to whoever may open that list; other addresses are not trimmed (D: links are not secured). */
function shows(context: Context, node: Node): boolean {
  const prefix = `${context.site.url}/Lists/`.toLowerCase();
  const path = node.url.toLowerCase().replace(context.origin, '');
  if (!path.startsWith(prefix)) return true;
  const leaf = path.slice(prefix.length).split(/[/?#]/)[0] ?? '';
  const list = context.store.lists.byLeaf(context.site.siteNo, leaf);
  return !list || context.access.has(list.scopeId, permission.viewListItems);
}

function nodesAt(context: Context, place: NavigationPlace, parentId: number): Node[] {
  return all(context).filter((node) => node.place === place && node.parentId === parentId && shows(context, node));
}

function nodeEntity(context: Context, node: Node): Entity {
  return {
    type: 'SP.NavigationNode',
    path: `Web/Navigation/GetNodeById(${node.id})`,
    defaults: {
      AudienceIds: () => null,
      CurrentLCID: () => 1036,
      Id: () => node.id,
      IsDocLib: () => false,
      IsExternal: () => !node.url.startsWith('/') && !node.url.startsWith(context.origin),
      IsVisible: () => node.isVisible,
      ListTemplateType: () => 0,
      Title: () => node.title,
      Url: () => node.url
    },
    links: { Children: () => nodesAt(context, node.place, node.id).map((child) => nodeEntity(context, child)) }
  };
}

function existing(context: Context, id: number): ResourceOf<'navigationNode'> {
  const node = all(context).find((candidate) => candidate.id === id);
  if (!node || !shows(context, node)) throw errors.navigationNodeMissing();
  return { kind: 'navigationNode', id, node };
}

step('web', 'navigation', () => ({ kind: 'navigation' }));
for (const place of ['quicklaunch', 'topnavigationbar'] as const)
  step('navigation', place, (context, _navigation, call) =>
    call.hasParentheses ? existing(context, numberArgument(call, 'id')) : { kind: 'navigationNodes', place, parentId: 0 }
  );
step('navigation', 'getnodebyid', (context, _navigation, call) => existing(context, numberArgument(call, 'id')));
step('navigationNodes', 'getbyid', (context, _nodes, call) => existing(context, numberArgument(call, 'id')));
step('navigationNode', 'children', (context, { id, node }, call) =>
  call.hasParentheses ? existing(context, numberArgument(call, 'id')) : { kind: 'navigationNodes', place: node.place, parentId: id }
);

operation('navigationNodes', 'GET', '', 'NavigationNodes_List', 'D', (context, { place, parentId }) =>
  answer.many(
    'SP.ApiData.NavigationNodes',
    nodesAt(context, place, parentId).map((node) => nodeEntity(context, node))
  )
);

function readNode(before: NavigationRow, body: Record<string, unknown>): NavigationRow {
  const { Title: title = before.title, Url: url = before.url, IsVisible: isVisible = before.isVisible, ...others } = body;
  // O: clients send IsExternal, which the address decides.
  const unknown = Object.keys(others).find((name) => name !== 'IsExternal');
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.NavigationNode');
  if (typeof title !== 'string' || title === '' || title.length > longestTitle) throw errors.invalidValue('Title', 'Edm.String');
  if (typeof url !== 'string') throw errors.invalidValue('Url', 'Edm.String');
  if (typeof isVisible !== 'boolean') throw errors.invalidValue('IsVisible', 'Edm.Boolean');
  return { ...before, title, url, isVisible };
}

function nextId(context: Context): number {
  const key = `navigation.${context.site.siteNo}`;
  const id = Number(context.store.meta.get(key) ?? firstId);
  context.store.meta.set(key, String(id + 1));
  return id;
}

/** I: Manage Web. */
const demandChange = (context: Context): void => context.access.demand(context.site.scopeId, permission.manageWeb);

operation('navigationNodes', 'POST', '', 'NavigationNodes_Add', 'D', (context, { place, parentId }) => {
  const siblings = all(context).filter((node) => node.place === place && node.parentId === parentId);
  const empty: NavigationRow = { place, parentId, position: (siblings.at(-1)?.position ?? 0) + 1, title: '', url: '', isVisible: true };
  const row = readNode(empty, jsonBody(context, 'SP.NavigationNode'));
  demandChange(context);
  const id = nextId(context);
  context.store.records.add(context.site.siteNo, 'navigation', String(id), row);
  return answer.created(nodeEntity(context, { ...row, id }));
});

/** D: `previousNodeId` 0 moves to the front. */
operation('navigationNodes', 'POST', 'moveafter', 'NavigationNodes_MoveAfter', 'D', (context, { place, parentId }) => {
  const { nodeId, previousNodeId } = jsonBody(context, 'SP.NavigationNodeCollection');
  if (typeof nodeId !== 'number' || typeof previousNodeId !== 'number') throw errors.badRequest('nodeId and previousNodeId are numbers.');
  demandChange(context);
  const siblings = all(context).filter((node) => node.place === place && node.parentId === parentId);
  const moved = siblings.find((node) => node.id === nodeId);
  const others = siblings.filter((node) => node.id !== nodeId);
  const at = others.findIndex((node) => node.id === previousNodeId) + 1;
  if (!moved || (at === 0 && previousNodeId !== 0)) throw errors.navigationNodeMissing();
  const ordered = [...others.slice(0, at), moved, ...others.slice(at)];
  for (const [position, { id, ...row }] of ordered.entries())
    context.store.records.update(context.site.siteNo, 'navigation', String(id), { ...row, position: position + 1 });
  return answer.nothing(200);
});

operation('navigationNode', 'GET', '', 'NavigationNode_Get', 'D', (context, { id, node }) =>
  answer.entity(nodeEntity(context, { ...node, id }))
);

operation('navigationNode', 'MERGE', '', 'NavigationNode_Update', 'D', (context, { id, node }) => {
  const { place, parentId, position, title, url, isVisible } = node;
  const row = readNode({ place, parentId, position, title, url, isVisible }, jsonBody(context, 'SP.NavigationNode'));
  demandChange(context);
  context.store.records.update(context.site.siteNo, 'navigation', String(id), row);
  return answer.nothing();
});

/** With everything below it. */
operation('navigationNode', 'DELETE', '', 'NavigationNode_Delete', 'D', (context, { id }) => {
  demandChange(context);
  const nodes = all(context);
  const gone = new Set([id]);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const node of nodes) if (gone.has(node.parentId)) gone.add(node.id);
  }
  for (const each of gone) context.store.records.remove(context.site.siteNo, 'navigation', String(each));
  return answer.nothing(200);
});
