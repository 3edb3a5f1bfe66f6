import { isLibrary, rootUrlOf } from '../rest/files/library';
import { Access } from '../rest/security/access';
import type { ItemRow, ListRow, SiteRow } from '../store/types';
import type { PageServer } from './types';

/** What the view of a list or a library shows. */
export interface ListView {
  title: string;
  entries: ListEntry[];
}

export interface ListEntry {
  label: string;
  /** Undefined for an item, which has no page here. */
  href?: string;
}

/** As SharePoint's own shows it at first. */
const mostEntries = 100;

/** `Documents/Forms/AllItems.aspx`, `Lists/Notes/AllItems.aspx` below the site. */
const viewOf = (site: SiteRow, list: ListRow): string => `${rootUrlOf(site.url, list)}/${isLibrary(list) ? 'Forms/' : ''}AllItems.aspx`;

function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** O: views of libraries take the folder as `id`, those of lists as `RootFolder`. */
function folderHref(site: SiteRow, list: ListRow, folder: string): string {
  const parameter = isLibrary(list) ? 'id' : 'RootFolder';
  return `${hrefOf(viewOf(site, list))}?${parameter}=${encodeURIComponent(folder)}`;
}

/** The list at a leaf (`Notes` below `Lists`, or a library's), which this person may open. */
function listAt({ store }: PageServer, site: SiteRow, access: Access, leaf: string, wantsLibrary: boolean): ListRow | undefined {
  const list = store.lists.byLeaf(site.siteNo, leaf);
  return list && isLibrary(list) === wantsLibrary && access.mayOpenList(list) ? list : undefined;
}

/**
 * One folder of a list or a library by the address of its view, as this person sees it. Ours: no columns, no sorting.
 * @param query of the address; `id` or `RootFolder` is the folder
 * @returns undefined for what does not exist, or not for this person
 */
export function shownFolder(
  server: PageServer,
  site: SiteRow,
  login: string,
  { leaf, isLibrary: wantsLibrary }: { leaf: string; isLibrary: boolean },
  query: Record<string, string | undefined>
): ListView | undefined {
  const access = new Access(server.store, site, login, server.switches);
  const list = listAt(server, site, access, leaf, wantsLibrary);
  if (!list) return undefined;
  const root = rootUrlOf(site.url, list);
  const asked = query.id ?? query.RootFolder ?? root;
  const dir = asked.toLowerCase().startsWith(`${root.toLowerCase()}/`) ? asked.slice(root.length + 1) : '';
  const folder = dir === '' ? undefined : server.store.items.folder(list.listNo, dir);
  if (dir !== '' && (!folder || !access.mayView(list, folder))) return undefined;
  const rows = server.store.items.scanFolder(list.listNo, dir, false).filter((row) => access.mayView(list, row));
  return { title: folder?.leaf ?? list.title, entries: rows.slice(0, mostEntries).map((row) => entryOf(site, list, row)) };
}

function entryOf(site: SiteRow, list: ListRow, row: ItemRow): ListEntry {
  const path = `${rootUrlOf(site.url, list)}/${row.dir === '' ? '' : `${row.dir}/`}${row.leaf}`;
  if (row.isFolder) return { label: row.leaf, href: folderHref(site, list, path) };
  if (isLibrary(list)) return { label: row.leaf, href: hrefOf(path) };
  return { label: typeof row.values.Title === 'string' ? row.values.Title : String(row.id) };
}

/**
 * Where SharePoint leads from the address of a library or of a folder: to its view (O).
 * @param rest below the site, decoded
 * @returns undefined where there is neither, for this person
 */
export function viewAddress(server: PageServer, site: SiteRow, login: string, rest: string): string | undefined {
  const access = new Access(server.store, site, login, server.switches);
  const [leaf = '', ...folders] = rest.split('/');
  const list = listAt(server, site, access, leaf, true);
  if (!list) return undefined;
  if (folders.length === 0) return hrefOf(viewOf(site, list));
  const row = server.store.items.folder(list.listNo, folders.join('/'));
  return row && access.mayView(list, row) ? folderHref(site, list, `${site.url}/${rest}`) : undefined;
}
