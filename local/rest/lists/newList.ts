import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/Store';
import type { FieldRow, ListRow, ListSettings, SiteRow } from '../../store/types';
import { builtInFields } from '../fields/builtIn';
import { isLibraryTemplate, libraryFields } from '../files/library';

/** What a list is born with, before anybody sets anything (O). */
const listSettings: ListSettings = {
  description: '',
  hidden: false,
  noCrawl: false,
  onQuickLaunch: false,
  enableVersioning: true,
  majorVersionLimit: 50,
  enableAttachments: true,
  enableFolderCreation: false,
  enableModeration: false,
  contentTypesEnabled: false,
  allowContentTypes: true,
  readSecurity: 1,
  writeSecurity: 1,
  validationFormula: '',
  validationMessage: '',
  listExperienceOptions: 0
};

/** A library holds folders and 500 versions, and attaches nothing. */
export function initialSettings(baseTemplate: number): ListSettings {
  return isLibraryTemplate(baseTemplate)
    ? { ...listSettings, enableAttachments: false, enableFolderCreation: true, majorVersionLimit: 500 }
    : { ...listSettings };
}

export interface NewList {
  title: string;
  /** Last part of the address. */
  leaf: string;
  baseTemplate: number;
  settings?: Partial<ListSettings>;
  /** Columns besides those that every list or library has. */
  fields?: (listNo: number) => Omit<FieldRow, 'fieldNo'>[];
}

/** O: characters outside ASCII letters and digits are encoded; lists end in `List`, libraries do not. */
export function entityTypeName(leaf: string, baseTemplate: number): string {
  const encoded = leaf.replace(/[^A-Za-z0-9]/g, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return `${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}${isLibraryTemplate(baseTemplate) ? '' : 'List'}`;
}

/**
 * Makes a list or a library that inherits the rights of its web. The caller sees that title and address are free.
 * @param now ISO instant
 */
export function addList(store: Store, site: SiteRow, now: string, asked: NewList): ListRow {
  const { title, leaf, baseTemplate, settings, fields } = asked;
  const list = store.lists.add({
    siteNo: site.siteNo,
    id: randomUUID(),
    title,
    leaf,
    rootFolderId: randomUUID(),
    baseTemplate,
    entityTypeName: entityTypeName(leaf, baseTemplate),
    settings: { ...initialSettings(baseTemplate), ...settings },
    scopeId: site.scopeId,
    hasUniqueScope: false,
    nextItemId: 1,
    itemCount: 0,
    created: now,
    lastItemModified: now,
    lastItemDeleted: now
  });
  const common = isLibraryTemplate(baseTemplate) ? libraryFields(list.listNo) : builtInFields(list.listNo);
  for (const field of [...common, ...(fields?.(list.listNo) ?? [])]) store.fields.add(field);
  return list;
}

/** D: every site is born with `Documents` at `Shared Documents`. */
export function addDefaultLibrary(store: Store, site: SiteRow, now: string): void {
  addList(store, site, now, { title: 'Documents', leaf: 'Shared Documents', baseTemplate: 101, settings: { onQuickLaunch: true } });
}
