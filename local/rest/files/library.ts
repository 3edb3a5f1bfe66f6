import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/Store';
import type { FieldRow, FieldSettings, FieldType, ItemRow, ListRow, SiteRow } from '../../store/types';
import { builtInFields, defaultFieldSettings } from '../fields/builtIn';

/** D: document libraries, picture libraries, Site Pages. */
const libraryTemplates = new Set([101, 109, 119]);

/** Libraries hold files instead of items, and stand at the site's root instead of below `Lists/`. */
export function isLibrary(list: ListRow): boolean {
  return libraryTemplates.has(list.baseTemplate);
}

/** The pages of a site, which the page host alone writes. A library of another address that was made from the template holds files. */
export function isSitePages(list: ListRow): boolean {
  return list.baseTemplate === 119 && list.leaf.toLowerCase() === 'sitepages';
}

export function isLibraryTemplate(baseTemplate: number): boolean {
  return libraryTemplates.has(baseTemplate);
}

/** Server-relative address of a list's root folder. */
export function rootUrlOf(siteUrl: string, list: ListRow): string {
  return isLibrary(list) ? `${siteUrl}/${list.leaf}` : `${siteUrl}/Lists/${list.leaf}`;
}

type LibraryField = [internalName: string, title: string, type: FieldType, id: string, hidden: boolean];

/** What a library has beyond a list (O for names and ids). */
const libraryFieldsOnly: readonly LibraryField[] = [
  ['File_x0020_Size', 'File Size', 'Integer', '8fca95c0-9b7d-456f-8dae-b41ee2728b85', true],
  ['File_x0020_Type', 'File Type', 'Text', '39360f11-34cf-4356-9945-25c44e68dade', true],
  ['CheckoutUser', 'Checked Out To', 'User', '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', true],
  ['_CheckinComment', 'Check In Comment', 'Text', '58014f77-5463-437b-ab67-eec79532da67', false]
];

/** The fields of a new library: Title is optional, the name may be written, nothing is attached. */
export function libraryFields(listNo: number): Omit<FieldRow, 'fieldNo'>[] {
  const common = builtInFields(listNo)
    .filter((field) => field.internalName !== 'Attachments')
    .map((field) => {
      const settings: FieldSettings =
        field.internalName === 'Title'
          ? { ...field.settings, required: false }
          : field.internalName === 'FileLeafRef'
            ? { ...field.settings, readOnly: false, hidden: false, required: true }
            : field.settings;
      return { ...field, settings };
    });
  const own = libraryFieldsOnly.map(([internalName, title, type, id, hidden]) => ({
    listNo,
    id,
    internalName,
    title,
    type,
    settings: {
      ...defaultFieldSettings,
      staticName: internalName,
      group: '_Hidden',
      builtIn: true,
      deletable: false,
      readOnly: true,
      hidden
    }
  }));
  return [...common, ...own];
}

/** O: `Shared_x0020_Documents`, without the `List` that lists have. */
export function libraryTypeName(leaf: string): string {
  const encoded = leaf.replace(/[^A-Za-z0-9]/g, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return `${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}`;
}

/** D: every site is born with `Documents` at `Shared Documents`. */
export function addDefaultLibrary(store: Store, site: SiteRow, now: string): void {
  const leaf = 'Shared Documents';
  const list = store.lists.add({
    siteNo: site.siteNo,
    id: randomUUID(),
    title: 'Documents',
    leaf,
    rootFolderId: randomUUID(),
    baseTemplate: 101,
    entityTypeName: libraryTypeName(leaf),
    settings: {
      description: '',
      hidden: false,
      noCrawl: false,
      onQuickLaunch: true,
      enableVersioning: true,
      majorVersionLimit: 500,
      enableAttachments: false,
      enableFolderCreation: true,
      enableModeration: false,
      contentTypesEnabled: false,
      allowContentTypes: true,
      readSecurity: 1,
      writeSecurity: 1,
      validationFormula: '',
      validationMessage: '',
      listExperienceOptions: 0
    },
    scopeId: site.scopeId,
    hasUniqueScope: false,
    nextItemId: 1,
    itemCount: 0,
    created: now,
    lastItemModified: now,
    lastItemDeleted: now
  });
  for (const field of libraryFields(list.listNo)) store.fields.add(field);
}

/** Path of a row relative to its list's root. */
export function pathOfRow(row: ItemRow): string {
  return row.dir === '' ? row.leaf : `${row.dir}/${row.leaf}`;
}
