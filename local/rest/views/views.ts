import { createHash } from 'node:crypto';
import type { ListRow, ViewRow } from '../../store/types';
import type { Context } from '../context';
import { listRootUrl } from '../items/bind';
import type { Entity } from '../odata/entity';

/** The same for a list at every start: the view that every list is born with is written down only once it changes. */
function stableGuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

const documentLibraries = new Set([101, 119, 700]);

function firstView(list: ListRow): ViewRow {
  const isLibrary = documentLibraries.has(list.baseTemplate);
  return {
    id: stableGuid(`view of ${list.id}`),
    title: isLibrary ? 'Tous les documents' : 'Tous les éléments',
    isDefault: true,
    hidden: false,
    ownerId: null,
    query: isLibrary ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' : '',
    rowLimit: 30,
    paged: true,
    scope: 0,
    fields: isLibrary ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
    page: isLibrary ? 'Forms/AllItems.aspx' : 'AllItems.aspx',
    position: 0
  };
}

/** The views that the caller may see: public ones and their own. */
export function viewsOf(context: Context, list: ListRow): ViewRow[] {
  const stored = context.store.views.all(list.listNo);
  const views = stored.length > 0 ? stored : [firstView(list)];
  return views.filter((view) => view.ownerId === null || view.ownerId === context.access.user?.id);
}

export function defaultView(context: Context, list: ListRow): ViewRow {
  return viewsOf(context, list).find((view) => view.isDefault) ?? firstView(list);
}

/** Keeps a view; whichever is made the default takes that from the others. */
export function putView(context: Context, list: ListRow, view: ViewRow): void {
  const { views } = context.store;
  if (views.all(list.listNo).length === 0) {
    const first = firstView(list);
    views.put(list.listNo, first.id, first.position, first);
  }
  if (view.isDefault)
    for (const other of views.all(list.listNo))
      if (other.isDefault && other.id !== view.id) views.put(list.listNo, other.id, other.position, { ...other, isDefault: false });
  views.put(list.listNo, view.id, view.position, view);
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

const scopeNames = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

export function fieldRefs(view: ViewRow): string {
  return view.fields.map((name) => `<FieldRef Name="${escape(name)}" />`).join('');
}

export function viewUrl(context: Context, list: ListRow, view: ViewRow): string {
  return `${listRootUrl(context, list)}/${view.page}`;
}

/** The view as `ListViewXml` and `HtmlSchemaXml` show it. */
export function viewXml(context: Context, list: ListRow, view: ViewRow): string {
  const scope = view.scope === 0 ? '' : ` Scope="${scopeNames[view.scope] ?? ''}"`;
  const head = `Name="{${view.id.toUpperCase()}}" ${view.isDefault ? 'DefaultView="TRUE" ' : ''}Type="HTML" DisplayName="${escape(view.title)}" Url="${escape(viewUrl(context, list, view))}"${scope}`;
  return `<View ${head}><Query>${view.query}</Query><ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit></View>`;
}

export function viewEntity(context: Context, list: ListRow, view: ViewRow): Entity {
  return {
    type: 'SP.View',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    defaults: {
      Aggregations: () => null,
      AggregationsStatus: () => null,
      BaseViewId: () => '1',
      ContentTypeId: () => ({ StringValue: '0x' }),
      DefaultView: () => view.isDefault,
      EditorModified: () => false,
      Formats: () => null,
      Hidden: () => view.hidden,
      HtmlSchemaXml: () => viewXml(context, list, view),
      Id: () => view.id,
      ImageUrl: () => '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: () => false,
      ListViewXml: () => viewXml(context, list, view),
      Method: () => null,
      MobileDefaultView: () => view.isDefault,
      MobileView: () => true,
      OrderedView: () => false,
      Paged: () => view.paged,
      PersonalView: () => view.ownerId !== null,
      ReadOnlyView: () => false,
      RequiresClientIntegration: () => false,
      RowLimit: () => view.rowLimit,
      Scope: () => view.scope,
      ServerRelativeUrl: () => viewUrl(context, list, view),
      StyleId: () => null,
      TabularView: () => true,
      Threaded: () => false,
      Title: () => view.title,
      Toolbar: () => '',
      ToolbarTemplateName: () => null,
      ViewData: () => null,
      ViewQuery: () => view.query,
      ViewType: () => 'HTML'
    },
    links: { ViewFields: () => viewFieldsEntity(list, view) }
  };
}

export function viewFieldsEntity(list: ListRow, view: ViewRow): Entity {
  return {
    type: 'SP.ViewFieldCollection',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    defaults: { SchemaXml: () => fieldRefs(view), Items: () => [...view.fields] }
  };
}
