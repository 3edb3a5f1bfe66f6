import type { Store } from '../../store/Store';
import type { FieldRow, FieldSettings, FieldType, ItemRow, ListRow, SiteRow } from '../../store/types';
import { defaultFieldSettings } from '../fields/builtIn';
import { isSitePages } from '../files/library';
import { addList } from '../lists/newList';

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

/** The library of the site's pages; undefined for a library of that name which is none. */
export function pagesLibrary(store: Store, site: SiteRow, now: string): ListRow | undefined {
  const list = ensureSitePages(store, site, now);
  return isSitePages(list) ? list : undefined;
}

/** The item that stands for a page in its library. */
export function itemOfPage(store: Store, list: ListRow, name: string): ItemRow | undefined {
  const id = store.files.byPath(list.listNo, `${name}.aspx`);
  return id === undefined ? undefined : store.items.get(list.listNo, id);
}
