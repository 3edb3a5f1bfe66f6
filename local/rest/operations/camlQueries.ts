import { runView } from '../caml/run';
import { projectorOf } from '../caml/joins';
import { permMask, streamRow } from '../caml/streamRows';
import { type ViewQuery, readViewXml } from '../caml/viewXml';
import type { FieldValue, ItemRow, ListRow } from '../../store/types';
import { type Context, type JsonBody, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { guidOf } from '../fields/fieldXml';
import { folderAt, folderDir } from '../folders';
import { itemEntity } from '../items/itemEntity';
import { readPosition } from '../items/paging';
import { type Entity, type Json, copyEntity } from '../odata/entity';
import { answer, operation } from '../registry';
import { defaultView, viewXml, viewsOf } from '../views/views';

/** The folder that a query stands in, relative to the list. */
function dirOf(context: Context, list: ListRow, url: unknown): string {
  if (url === undefined || url === null || url === '') return '';
  if (typeof url !== 'string') throw errors.badRequest('FolderServerRelativeUrl is not a string.');
  const found = folderAt(context, url);
  if (found.list.listNo !== list.listNo) throw errors.fileMissing();
  return folderDir(found.folder);
}

const positionIn = (text: string): ReturnType<typeof readPosition> => readPosition(new Map(new URLSearchParams(text.replace(/^\?/, ''))));

const always = [
  'FileSystemObjectType',
  'Id',
  'ID',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'ComplianceAssetId'
];

/** I: ViewFields leave out the other columns; what was left out may still be selected. */
function onlyFields(entity: Entity, names: string[] | undefined): Entity {
  if (!names || names.length === 0) return entity;
  const shown = new Set([
    ...always,
    ...names.flatMap((name) => [name, `${name}Id`, `OData_${name}`, name.replace(/^LinkTitle.*/, 'Title')])
  ]);
  const all = Object.entries(entity.defaults);
  return {
    ...copyEntity(entity),
    defaults: Object.fromEntries(all.filter(([name]) => shown.has(name))),
    onRequest: { ...entity.onRequest, ...Object.fromEntries(all.filter(([name]) => !shown.has(name))) }
  };
}

/** Whether an item shows what was projected, nobody has said: its type has no such property. */
function withProjected(entity: Entity, { values }: ItemRow, names: string[]): Entity {
  if (names.length === 0) return entity;
  const shown = Object.fromEntries(names.map((name) => [name, () => toJson(values[name] ?? null)]));
  return { ...copyEntity(entity), defaults: { ...entity.defaults, ...shown } };
}

const toJson = (value: FieldValue): Json =>
  value === null || typeof value !== 'object' ? value : Array.isArray(value) ? [...value] : { ...value };

const queryProperties = new Set([
  'ViewXml',
  'FolderServerRelativeUrl',
  'ListItemCollectionPosition',
  'DatesInUtc',
  'AllowIncrementalResults'
]);

/** D: SP.CamlQuery; PnPjs `getItemsByCAMLQuery`. */
operation('list', 'POST', 'getitems', 'List_GetItems', 'D', (context, { list }) => {
  const { query } = jsonBody(context, 'SP.CamlQuery');
  if (!isRecord(query)) throw errors.badRequest('query is missing.');
  const unknown = Object.keys(query).find((name) => !queryProperties.has(name) && name !== '__metadata');
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.CamlQuery');
  if (typeof query.ViewXml !== 'string') throw errors.badRequest('query.ViewXml is missing.');
  // D: items are in UTC unless a query asks otherwise.
  if (query.DatesInUtc === false) throw errors.notImplemented('List_GetItems DatesInUtc false');
  const view = readViewXml(query.ViewXml);
  const paging = isRecord(query.ListItemCollectionPosition) ? query.ListItemCollectionPosition.PagingInfo : undefined;
  const at = typeof paging === 'string' && paging !== '' ? positionIn(paging) : undefined;
  const { items } = runView(context, list, view, dirOf(context, list, query.FolderServerRelativeUrl), at);
  const projected = context.switches.projectedInItems === 'shown' ? view.joined.projections.map(({ name }) => name) : [];
  return answer.page(
    `SP.ListData.${list.entityTypeName}Items`,
    items.map((item) => withProjected(onlyFields(itemEntity(context, list, item), view.fields), item, projected))
  );
});

const streamProperties = new Set([
  'ViewXml',
  'RenderOptions',
  'Paging',
  'FolderServerRelativeUrl',
  'DatesInUtc',
  'AddRequiredFields',
  'AllowMultipleValueFilterForTaxonomyFields',
  'ExpandGroups',
  'FirstGroupOnly'
]);
const streamQuery = new Set(['paged', 'pagefirstrow', 'view', 'rootfolder']);

/** Rows only: 0 and 2 (ListData). The other parts of a page's data are not made here. */
function demandStream(context: Context, parameters: JsonBody, body: JsonBody): void {
  const unknown = Object.keys(parameters).find((name) => !streamProperties.has(name) && name !== '__metadata');
  if (unknown !== undefined) throw errors.notImplemented(`RenderListDataAsStream ${unknown}`);
  if (isRecord(body.overrideParameters) && Object.keys(body.overrideParameters).length > 0)
    throw errors.notImplemented('RenderListDataAsStream overrideParameters');
  if (parameters.DatesInUtc === true) throw errors.notImplemented('RenderListDataAsStream DatesInUtc');
  if (parameters.ExpandGroups !== undefined || parameters.FirstGroupOnly !== undefined)
    throw errors.notImplemented('RenderListDataAsStream of groups');
  const options = parameters.RenderOptions ?? 0;
  if (options !== 0 && options !== 2) throw errors.notImplemented(`RenderListDataAsStream RenderOptions ${String(options)}`);
  for (const name of context.query.raw.keys())
    if (!streamQuery.has(name.toLowerCase()) && !name.startsWith('p_') && !name.startsWith('@'))
      throw errors.notImplemented(`RenderListDataAsStream ?${name}`);
}

function streamView(context: Context, list: ListRow, parameters: JsonBody): ViewQuery {
  if (typeof parameters.ViewXml === 'string' && parameters.ViewXml !== '') return readViewXml(parameters.ViewXml);
  const asked = context.query.raw.get('View');
  const id = asked === null || /^[{]?0{8}-/.test(asked) ? undefined : guidOf(asked);
  const found = id === undefined ? defaultView(context, list) : viewsOf(context, list).find((view) => view.id === id);
  if (!found) throw errors.viewMissing();
  return readViewXml(viewXml(context, list, found));
}

/** O: a view without RowLimit shows 30. */
const streamPage = 30;

operation('list', 'POST', 'renderlistdataasstream', 'List_RenderListDataAsStream', 'O', (context, { list }) => {
  const body = jsonBody(context, 'SP.RenderListDataParameters');
  const parameters = isRecord(body.parameters) ? body.parameters : {};
  demandStream(context, parameters, body);
  const view = streamView(context, list, parameters);
  const limit = view.rowLimit ?? streamPage;
  const token =
    typeof parameters.Paging === 'string' ? parameters.Paging : context.query.raw.has('Paged') ? context.query.raw.toString() : '';
  const at = token === '' ? undefined : positionIn(token);
  const first = Number(at?.values.get('PageFirstRow') ?? '1');
  if (!Number.isInteger(first) || first < 1) throw errors.badRequest('PageFirstRow is not a row.');
  const dir = dirOf(context, list, parameters.FolderServerRelativeUrl ?? context.query.raw.get('RootFolder'));
  const { items, next } = runView(context, list, view, dir, at, limit);
  next?.set('PageFirstRow', String(first + items.length));
  next?.set('View', context.query.raw.get('View') ?? '00000000-0000-0000-0000-000000000000');
  const names = view.fields ?? defaultView(context, list).fields;
  // D: a RowLimit that is not Paged is all that the view shows.
  const goesOn = next && (view.paged || view.rowLimit === undefined);
  const shown = view.joined.joins.length > 0 ? projectorOf(context, list, view.joined).context : context;
  const data = {
    Row: items.map((item) => streamRow(shown, list, names, item)),
    FirstRow: first,
    FolderPermissions: permMask(context.access.mask(list.scopeId)),
    LastRow: first + items.length - 1,
    RowLimit: limit,
    ...(goesOn ? { NextHref: `?${next.toString()}` } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: ''
  };
  return { kind: 'json', body: data };
});
