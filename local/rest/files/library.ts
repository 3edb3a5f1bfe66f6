import type { FieldRow, FieldSettings, FieldType, ItemRow, ListRow } from '../../store/types';
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

/** Path of a row relative to its list's root. */
export function pathOfRow(row: ItemRow): string {
  return row.dir === '' ? row.leaf : `${row.dir}/${row.leaf}`;
}
