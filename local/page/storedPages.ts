import { Access } from '../rest/security/access';
import { permission } from '../rest/security/permissions';
import { checkInPage, heldByOther } from '../rest/sitePages/checkout';
import { itemOfPage } from '../rest/sitePages/library';
import { mirrorPage } from '../rest/sitePages/mirror';
import { extrasOf } from '../rest/sitePages/pageContent';
import type { SitePageRow, SiteRow } from '../store/types';
import type { Canvas } from '../canvas/canvas';
import { readPageContent, toPageContent } from '../canvas/canvasContent';
import { builtInCanvas } from './builtInPages';
import { pageName } from './solution';
import type { PageLanguage, PageLink, PageServer, SitePage } from './types';

/** What one person may do with the pages of one site. */
export interface PageRights {
  mayEdit: boolean;
  mayAdd: boolean;
}

export interface OpenedPage {
  name: string;
  canvas: Canvas;
  /** 0 for a page of the package that nobody has changed. */
  version: number;
  state: 'builtIn' | 'published' | 'draft';
  /** Who saved last, and when (ISO instant). */
  editor?: string;
  modified?: string;
}

export type SaveAction = 'draft' | 'publish' | 'discard' | 'delete';

export type SaveAnswer =
  { kind: 'saved'; version: number } | { kind: 'gone' } | { kind: 'conflict'; editor: string; modified: string } | { kind: 'denied' };

/**
 * D: who may add or edit items of the Site Pages library may add or edit pages; no right of customisation is asked.
 * The library inherits from its site unless it exists with rights of its own.
 */
export function pageRights({ store, switches }: PageServer, site: SiteRow, login: string): PageRights {
  const scopeId = store.lists.byLeaf(site.siteNo, 'SitePages')?.scopeId ?? site.scopeId;
  const access = new Access(store, site, login, switches);
  return { mayEdit: access.has(scopeId, permission.editListItems), mayAdd: access.has(scopeId, permission.addListItems) };
}

/** The site's pages as this person sees them: drafts that were never published are for editors only. */
export function pageLinks(
  { store }: PageServer,
  site: SiteRow,
  builtIn: SitePage[],
  { mayEdit }: PageRights,
  language: PageLanguage
): PageLink[] {
  const rows = store.sitePages.all(site.siteNo);
  const canvasOf = (row: SitePageRow): Canvas | undefined => readRow(row, mayEdit)?.canvas;
  const own = builtIn.map((page) => {
    const row = rows.find(({ name }) => sameName(name, page.name));
    const title = (row && canvasOf(row)?.title) ?? page.title[language];
    return { name: page.name, title, description: page.description[language] };
  });
  const added = rows
    .filter(({ name }) => !builtIn.some((page) => sameName(page.name, name)))
    .flatMap((row) => {
      const canvas = canvasOf(row);
      return canvas ? [{ name: row.name, title: canvas.title, description: '' }] : [];
    });
  return [...own, ...added];
}

/** @returns undefined for a page that does not exist, or not yet for this person */
export function openedPage(
  { store }: PageServer,
  site: SiteRow,
  builtIn: SitePage[],
  name: string,
  { mayEdit }: PageRights,
  language: PageLanguage
): OpenedPage | undefined {
  const row = store.sitePages.get(site.siteNo, name);
  const stored = row && readRow(row, mayEdit);
  if (row && stored) return { name: row.name, version: row.version, editor: row.editor, modified: row.modified, ...stored };
  const page = builtIn.find((candidate) => sameName(candidate.name, name));
  // A page of the package whose first change is still a draft: readers see the page as it was, its version moves on.
  return page && { name: page.name, canvas: builtInCanvas(page, language), version: row?.version ?? 0, state: 'builtIn' };
}

export interface Save {
  name: string;
  /** The version that the editor read. */
  version: number;
  action: SaveAction;
  canvas: Canvas;
}

/** Saves a page unless somebody else did since it was read. A page that goes back to what the package makes of it loses its row. */
export function savePage(server: PageServer, site: SiteRow, login: string, builtIn: SitePage[], asked: Save, at: string): SaveAnswer {
  const { store } = server;
  if (!pageRights(server, site, login).mayEdit) return { kind: 'denied' };
  return store.transaction((): SaveAnswer => {
    const row = store.sitePages.get(site.siteNo, asked.name);
    const ours = builtIn.find((page) => sameName(page.name, asked.name));
    if (!row && !ours) return { kind: 'gone' };
    if ((row?.version ?? 0) !== asked.version) return { kind: 'conflict', editor: row?.editor ?? '', modified: row?.modified ?? at };
    const holder = row && holderOf(server, site, login, row.name);
    if (holder !== undefined) return { kind: 'conflict', editor: holder, modified: row?.modified ?? at };
    const published = row?.published ?? null;
    if (asked.action === 'delete' || (asked.action === 'discard' && published === null)) {
      store.sitePages.remove(site.siteNo, asked.name);
      mirrorPage(store, site, asked.name, at);
      return ours ? { kind: 'saved', version: 0 } : { kind: 'gone' };
    }
    const extras = extrasOf(row?.draft ?? published);
    const content = JSON.stringify({ ...extras, ...toPageContent(asked.canvas) });
    const version = asked.version + 1;
    store.sitePages.put({
      siteNo: site.siteNo,
      name: row?.name ?? ours?.name ?? asked.name,
      version,
      published: asked.action === 'publish' ? content : published,
      draft: asked.action === 'draft' ? content : null,
      editor: login,
      modified: at
    });
    mirrorPage(store, site, asked.name, at);
    endCheckout(server, site, asked.name);
    return { kind: 'saved', version };
  });
}

/** Login of whoever else has the page checked out through `sitepages/pages`. */
function holderOf({ store }: PageServer, site: SiteRow, login: string, name: string): string | undefined {
  const list = store.lists.byLeaf(site.siteNo, 'SitePages');
  return list && heldByOther(store, list, itemOfPage(store, list, name), new Access(store, site, login).user?.id);
}

/** A save of the page host's is a check-in as well. */
function endCheckout({ store }: PageServer, site: SiteRow, name: string): void {
  const list = store.lists.byLeaf(site.siteNo, 'SitePages');
  const item = list && itemOfPage(store, list, name);
  if (item) checkInPage(store, item);
}

/**
 * A new page with one empty section, as a draft.
 * @returns its file name, made from the title and different from every other one
 */
export function addPage(
  server: PageServer,
  site: SiteRow,
  login: string,
  builtIn: SitePage[],
  title: string,
  at: string
): string | undefined {
  const { store } = server;
  if (!pageRights(server, site, login).mayAdd) return undefined;
  return store.transaction(() => {
    const wanted = pageName(title) || 'Page';
    const taken = (name: string): boolean =>
      sameName(name, 'Home') || store.sitePages.get(site.siteNo, name) !== undefined || builtIn.some((page) => sameName(page.name, name));
    let name = wanted;
    for (let number = 1; taken(name); number++) name = `${wanted}${number}`;
    const canvas: Canvas = { title, showTitle: true, sections: [{ layout: 'one', emphasis: 0, columns: [[]] }] };
    const draft = JSON.stringify(toPageContent(canvas));
    store.sitePages.put({ siteNo: site.siteNo, name, version: 1, published: null, draft, editor: login, modified: at });
    mirrorPage(store, site, name, at);
    return name;
  });
}

function readRow({ published, draft }: SitePageRow, mayEdit: boolean): { canvas: Canvas; state: 'published' | 'draft' } | undefined {
  if (mayEdit && draft !== null) return { canvas: readPageContent(JSON.parse(draft)), state: 'draft' };
  return published === null ? undefined : { canvas: readPageContent(JSON.parse(published)), state: 'published' };
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
