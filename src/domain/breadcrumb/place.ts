import type { Here, Place, Whereabouts } from './types';

const PAGE = /\.aspx$/i;
/** Forms of one item, in a list and in a library. */
const ITEM_FORM = /^(DispForm|EditForm)\.aspx$/i;
const NEW_FORM = /^(NewForm|Upload)\.aspx$/i;
/** Home page of modern sites; asked for by name only until SharePoint says which page it is. */
const USUAL_WELCOME_PAGE = 'SitePages/Home.aspx';

/**
 * Where an address leads. SharePoint writes a folder into the query of its list's view (`?id=`, `?RootFolder=` on older pages), and the
 * file that its viewer shows too (`?id=` beside `?parent=`).
 * @param address absolute, as the browser shows it; undefined where the page is shown elsewhere than on its site
 */
export function placeOf(address: string | undefined, where: Whereabouts): Place {
  const above: Pick<Place, 'webs' | 'inHub'> = { webs: websOf(where), ...(where.inHub === false && { inHub: false }) };
  return { ...above, ...belowWeb(address, where) };
}

type Below = Omit<Place, 'webs' | 'inHub'>;

function belowWeb(address: string | undefined, where: Whereabouts): Below {
  const elsewhere: Below = { folders: [], here: { kind: 'elsewhere' } };
  if (address === undefined) return elsewhere;
  const { pathname, searchParams } = new URL(address);
  const path = decodedPath(pathname);
  const parts = partsBelow(where.webUrl, path);
  if (!parts) return elsewhere;
  if (parts.length === 0) return { folders: [], here: { kind: 'container' } };
  if (parts[0].startsWith('_')) return { folders: [], here: { kind: 'page' } };
  if (parts.length === 1 && PAGE.test(parts[0])) return { folders: [], here: { kind: 'file', path } };
  return insideList(path, listAt(path, parts, where), searchParams);
}

/** Tells two addresses of the same place (another view, another filter, another case) from two places. */
export function placeKey(place: Place): string {
  return JSON.stringify(place).toLowerCase();
}

/** True on the home page of the innermost web. @param welcomePage relative to that web, once SharePoint said it */
export function isHome({ webs, list, folders, here }: Place, welcomePage: string = USUAL_WELCOME_PAGE): boolean {
  if (list !== undefined) return false;
  if (here.kind === 'container') return true;
  return folders.length === 0 && here.kind === 'file' && same(here.path, `${webs[webs.length - 1]}/${welcomePage}`);
}

function websOf({ siteUrl, webUrl }: Whereabouts): string[] {
  const below = partsBelow(siteUrl, webUrl) ?? [];
  const webs = below.map((_, at) => `${siteUrl}/${below.slice(0, at + 1).join('/')}`);
  return below.length === 0 && !same(siteUrl, webUrl) ? [webUrl] : [siteUrl, ...webs];
}

/** Lists stand below `Lists/`, libraries at the root of their web; what the page's context says goes first. */
function listAt(path: string, parts: string[], { webUrl, listUrl }: Whereabouts): string {
  if (listUrl !== undefined && partsBelow(listUrl, path)) return listUrl;
  const depth = parts[0].toLowerCase() === 'lists' && parts.length > 1 ? 2 : 1;
  return `${webUrl}/${parts.slice(0, depth).join('/')}`;
}

function insideList(path: string, list: string, query: URLSearchParams): Below {
  const inside = partsBelow(list, path) ?? [];
  const last = inside[inside.length - 1] ?? '';
  if (!PAGE.test(last)) return { list, folders: foldersOf(list, inside), here: { kind: 'container' } };
  const isLibraryForm = inside.length === 2 && inside[0].toLowerCase() === 'forms';
  const isListForm = inside.length === 1 && /\/lists\/[^/]+$/i.test(list);
  if (isLibraryForm || isListForm) return viewOrForm(list, last, query);
  // The library of a site's pages would stand in every path and tell nobody anything.
  const shown = /\/sitepages$/i.test(list) ? undefined : list;
  return { list: shown, folders: foldersOf(list, inside.slice(0, -1)), here: { kind: 'file', path } };
}

function viewOrForm(list: string, page: string, query: URLSearchParams): Below {
  const folders = foldersOf(list, partsBelow(list, shownIn(query, 'parent', 'RootFolder', 'id')) ?? []);
  if (ITEM_FORM.test(page)) {
    const id = Number(parameter(query, 'ID'));
    return { list, folders, here: Number.isInteger(id) && id > 0 ? { kind: 'item', id } : { kind: 'page' } };
  }
  return { list, folders, here: NEW_FORM.test(page) ? { kind: 'page' } : shownFile(query) };
}

/** A file stands beside its folder: without `parent`, `id` is the folder itself. */
function shownFile(query: URLSearchParams): Here {
  const parent = shownIn(query, 'parent');
  const path = shownIn(query, 'id');
  return parent !== '' && partsBelow(parent, path)?.length === 1 ? { kind: 'file', path } : { kind: 'container' };
}

/** The first of these parameters that holds something, as a server-relative URL; empty where none does. */
function shownIn(query: URLSearchParams, ...names: string[]): string {
  const value = names.map((name) => parameter(query, name)).find((each) => each !== '') ?? '';
  return value.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
}

/** SharePoint writes the names of parameters in any case. */
function parameter(query: URLSearchParams, name: string): string {
  return [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';
}

function foldersOf(list: string, names: string[]): string[] {
  return names.map((_, at) => `${list}/${names.slice(0, at + 1).join('/')}`);
}

/** The names below a URL; undefined for what does not lie there. */
function partsBelow(url: string, path: string): string[] | undefined {
  if (same(url, path)) return [];
  return path.toLowerCase().startsWith(`${url.toLowerCase()}/`)
    ? path
        .slice(url.length + 1)
        .split('/')
        .filter(Boolean)
    : undefined;
}

/** Part by part, so that a name that is no valid encoding stays as it is. */
function decodedPath(pathname: string): string {
  return pathname
    .split('/')
    .map((part) => (/^(?:[^%]|%[0-9A-Fa-f]{2})*$/.test(part) ? decoded(part) : part))
    .join('/')
    .replace(/\/+$/, '');
}

/** Bytes that are no UTF-8 stay as they are too. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
