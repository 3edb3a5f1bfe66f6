import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/Store';
import type { FieldRow, FieldSettings, FieldType, ItemRow, ListRow, SitePageRow, SiteRow } from '../../store/types';
import { defaultFieldSettings } from '../fields/builtIn';
import { indexEntries } from '../fields/values';
import { factValues, factsOf, nextMajor } from '../files/facts';
import { isSitePages } from '../files/library';
import { addList } from '../lists/newList';
import { claimsLogin } from '../people/claims';

const leaf = 'SitePages';

type PageField = [internalName: string, title: string, type: FieldType, id: string, settings?: Partial<FieldSettings>];

/** What a page is beyond a file (O for names and ids). */
const pageFields: readonly PageField[] = [
  ['CanvasContent1', 'Authoring Canvas Content', 'Note', '4966388e-6e12-4bc6-8990-5b5b66153eae', { richText: true }],
  ['LayoutWebpartsContent', 'Authoring Layout Webparts Content', 'Note', '261075db-0525-4fb8-a6ea-772014186599', { richText: true }],
  ['PromotedState', 'Promoted State', 'Number', 'f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a'],
  ['FirstPublishedDate', 'First Published Date', 'DateTime', 'c84f8697-331e-457d-884a-c4fb8f30ea74'],
  ['PageLayoutType', 'Page Layout Type', 'Text', '0f7cd7a1-3e1a-4f0c-9d6d-6f4e2f1f6c10'],
  ['Description', 'Description', 'Note', '3f155110-a6a2-4d70-926c-94648101f0e8']
];

/** The library of a site's pages; made where it is missing, as every site of a tenant is born with one. */
export function ensureSitePages(store: Store, site: SiteRow, now: string): ListRow {
  const known = store.lists.byLeaf(site.siteNo, leaf);
  if (known) return known;
  return addList(store, site, now, {
    title: 'Site Pages',
    leaf,
    baseTemplate: 119,
    settings: { enableMinorVersions: true, contentTypesEnabled: true },
    fields: (listNo) => pageFields.map((field) => toField(listNo, field))
  });
}

function toField(listNo: number, [internalName, title, type, id, settings]: PageField): Omit<FieldRow, 'fieldNo'> {
  return {
    listNo,
    id,
    internalName,
    title,
    type,
    settings: { ...defaultFieldSettings, staticName: internalName, group: '_Hidden', deletable: false, ...settings }
  };
}

/** The library of the pages that the page host stores; undefined for a library of that name which is none. */
function libraryOf(store: Store, site: SiteRow, now: string): ListRow | undefined {
  const list = ensureSitePages(store, site, now);
  return isSitePages(list) ? list : undefined;
}

/** The item that stands for a page in its library. */
export function itemOfPage(store: Store, list: ListRow, name: string): ItemRow | undefined {
  const id = store.files.byPath(list.listNo, `${name}.aspx`);
  return id === undefined ? undefined : store.items.get(list.listNo, id);
}

/**
 * Writes down in the library what the page host has stored of a page, or that it has it no more. Publishing makes a major
 * version, a draft a minor one (D). The item holds what readers see; a draft only as long as nothing was published.
 */
export function mirrorPage(store: Store, site: SiteRow, name: string, now: string): void {
  const list = libraryOf(store, site, now);
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
  const values = valuesOf(store, row, before);
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
  const list = libraryOf(store, site, now);
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

/** What a stored page holds (`page/browser/canvasContent.ts` writes it), as far as REST shows it. */
export interface StoredPage {
  title: string;
  canvasContent1: string;
}

/** @param content JSON of a page, as the store holds it */
export function readStoredPage(content: string): StoredPage {
  const { title, canvasContent1 } = JSON.parse(content) as { title: string; canvasContent1: unknown[] };
  return { title, canvasContent1: JSON.stringify(canvasContent1) };
}

/** I: what a page without a title area of its own making holds. */
export const layoutWebParts = '[]';

function valuesOf(store: Store, row: SitePageRow, before: ItemRow | undefined): ItemRow['values'] {
  const { title, canvasContent1 } = readStoredPage(row.published ?? row.draft ?? '{"title":"","canvasContent1":[]}');
  const content = before
    ? factsOf(before)
    : store.blobs.putNow(Buffer.from('<%-- A page of the site: its content is CanvasContent1. --%>\n'));
  return {
    Title: title,
    CanvasContent1: canvasContent1,
    LayoutWebpartsContent: layoutWebParts,
    PromotedState: 0,
    FirstPublishedDate: before?.values.FirstPublishedDate ?? (row.published === null ? null : row.modified),
    PageLayoutType: 'Article',
    Description: null,
    ...factValues({ blobId: 'blobId' in content ? content.blobId : content.id, size: content.size, checkInComment: '' })
  };
}
