import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/Store';
import type { ItemRow, ListRow, SitePageRow, SiteRow } from '../../store/types';
import { childId } from '../contentTypes/itemType';
import { indexEntries } from '../fields/values';
import { factValues, factsOf, nextMajor } from '../files/facts';
import { claimsLogin } from '../people/claims';
import { checkoutValues } from './checkout';
import { itemOfPage, pagesLibrary } from './library';
import { type PageExtras, emptyPage, readStoredPage } from './pageContent';

/** D: Site Page. */
export const pageContentType = '0x0101009D1CB255DA76424F860D91F20E6C4118';

/**
 * Writes down in the library what the page host has stored of a page, or that it has it no more. Publishing makes a major
 * version, a draft a minor one (D). The item holds what readers see; a draft only as long as nothing was published.
 */
export function mirrorPage(store: Store, site: SiteRow, name: string, now: string): void {
  const list = pagesLibrary(store, site, now);
  if (!list) return;
  const fields = store.fields.all(list.listNo);
  const before = itemOfPage(store, list, name);
  const row = store.sitePages.get(site.siteNo, name);
  if (!row) {
    if (!before) return;
    store.items.remove(list.listNo, before.id, indexEntries(fields, before));
    store.lists.update({ ...list, itemCount: list.itemCount - 1, lastItemDeleted: now });
    return;
  }
  const userId = store.principals.userByLogin(site.siteNo, claimsLogin(row.editor))?.id ?? 1;
  const values = valuesOf(store, list.listNo, row, before);
  const item: ItemRow = {
    listNo: list.listNo,
    id: before?.id ?? list.nextItemId,
    guid: before?.guid ?? randomUUID(),
    uniqueId: before?.uniqueId ?? randomUUID(),
    version: (before?.version ?? 0) + 1,
    uiVersion: versionAfter(before, row, values),
    isFolder: false,
    dir: '',
    leaf: before?.leaf ?? `${row.name}.aspx`,
    scopeId: before?.scopeId ?? list.scopeId,
    hasUniqueScope: before?.hasUniqueScope ?? false,
    authorId: before?.authorId ?? userId,
    editorId: userId,
    created: before?.created ?? row.modified,
    modified: row.modified,
    values
  };
  if (before) store.items.update(item, indexEntries(fields, item), indexEntries(fields, before));
  else store.items.insert(item, indexEntries(fields, item));
  store.lists.update({
    ...list,
    nextItemId: before ? list.nextItemId : list.nextItemId + 1,
    itemCount: before ? list.itemCount : list.itemCount + 1,
    lastItemModified: row.modified
  });
}

/** Pages that were stored before their library was. */
export function mirrorAllPages(store: Store, site: SiteRow, now: string): void {
  const list = pagesLibrary(store, site, now);
  if (!list) return;
  for (const { name } of store.sitePages.all(site.siteNo)) if (!itemOfPage(store, list, name)) mirrorPage(store, site, name, now);
}

/** 512 × major + minor. A draft that is given up leaves the published version as it was. */
function versionAfter(before: ItemRow | undefined, { draft }: SitePageRow, values: ItemRow['values']): number {
  const version = before?.uiVersion ?? 0;
  if (draft !== null) return version + 1;
  const isBack = version > 512 && version % 512 !== 0 && before?.values.Title === values.Title;
  return isBack && before?.values.CanvasContent1 === values.CanvasContent1 ? version - (version % 512) : nextMajor(version);
}

/** D: news that waits for its publication is news once it is there. */
export function promotedState({ promotedState: state = 0 }: PageExtras, isPublished: boolean): number {
  return state === 1 && isPublished ? 2 : state;
}

/** I: what a page without a title area of its own making holds. */
export const layoutWebParts = '[]';

function valuesOf(store: Store, listNo: number, row: SitePageRow, before: ItemRow | undefined): ItemRow['values'] {
  const page = readStoredPage(row.published ?? row.draft ?? JSON.stringify(emptyPage('')));
  const content = before
    ? factsOf(before)
    : store.blobs.putNow(Buffer.from('<%-- A page of the site: its content is CanvasContent1. --%>\n'));
  return {
    Title: page.title,
    ContentTypeId: childId(pageContentType, listNo),
    CanvasContent1: JSON.stringify(page.canvasContent1),
    LayoutWebpartsContent: page.layoutWebpartsContent ?? layoutWebParts,
    PromotedState: promotedState(page, row.published !== null),
    FirstPublishedDate: before?.values.FirstPublishedDate ?? (row.published === null ? null : row.modified),
    PageLayoutType: page.pageLayoutType ?? 'Article',
    Description: page.description ?? null,
    ...checkoutValues(before),
    ...factValues({ blobId: 'blobId' in content ? content.blobId : content.id, size: content.size, checkInComment: '' })
  };
}

/** Gives a page another name; nothing of it changes otherwise. */
export function renamePage(store: Store, list: ListRow, row: SitePageRow, name: string): SitePageRow {
  const item = itemOfPage(store, list, row.name);
  const renamed = { ...row, name };
  store.sitePages.remove(row.siteNo, row.name);
  store.sitePages.put(renamed);
  if (item) store.items.update({ ...item, leaf: `${name}.aspx` }, [], []);
  return renamed;
}

/** What is stored of a page whose item goes: kept with the item in the bin, and forgotten with it otherwise. */
export function takePage(store: Store, list: ListRow, item: ItemRow): ItemRow {
  const row = store.sitePages.get(list.siteNo, pageNameOf(item));
  if (!row) return item;
  store.sitePages.remove(list.siteNo, row.name);
  return { ...item, values: { ...item.values, vti_page: JSON.stringify(row) } };
}

/** The other way round: an item that comes back from the bin, as it is stored again. */
export function putPageBack(store: Store, item: ItemRow): ItemRow {
  const { vti_page: page, ...values } = item.values;
  if (typeof page !== 'string') return item;
  store.sitePages.put(JSON.parse(page) as SitePageRow);
  return { ...item, values };
}

export const pageNameOf = (item: ItemRow): string => item.leaf.replace(/\.aspx$/i, '');
