/** What the rows of the store look like. The store keeps and finds rows; the rules of SharePoint live in `local/rest`. */

export type Scalar = string | number | boolean | null;
/** A field's stored value. Dates are ISO instants in UTC, persons and lookups are ids, several values an array. */
export type FieldValue = Scalar | number[] | string[] | { Url: string; Description: string };
/** What an index orders by: a folded text, a number, or null for "no value". */
export type IndexKey = string | number | null;

export interface SiteRow {
  siteNo: number;
  /** GUID of the site collection. */
  id: string;
  /** GUID of its root web. */
  webId: string;
  /** Server-relative, e.g. `/sites/lycee`, without a trailing slash. */
  url: string;
  title: string;
  description: string;
  /** The permission scope of the root web. */
  scopeId: number;
  created: string;
  ownerGroupId: number;
  memberGroupId: number;
  visitorGroupId: number;
  /** Sub-webs only: people, groups and levels are those of the root web's collection. */
  sub?: SubWeb;
}

export interface SubWeb {
  /** `siteNo` of the web above. */
  parentNo: number;
  /** `siteNo` of the root web. */
  rootNo: number;
  /** e.g. `STS` */
  template: string;
  language: number;
  hasUniqueScope: boolean;
}

/** A group of the directory, which SharePoint knows as a principal and whose members it does not list. */
export interface DirectoryGroupRow {
  /** GUID, lower-case. */
  id: string;
  title: string;
  kind: 'security' | 'microsoft365';
  mail: string;
}

/** Someone whom the directory knows, whether or not a site does. */
export interface PersonRow {
  /** E-mail shaped, lower-case, e.g. `admin@ecole.example`. */
  login: string;
  title: string;
}

export interface PrincipalRow {
  siteNo: number;
  /** Users and groups of a site collection share one numbering. */
  id: number;
  kind: 'user' | 'group';
  /** `i:0#.f|membership|<login>` for a user, a claim such as `c:0t.c|tenant|<guid>` for a directory group, the title for a group. */
  login: string;
  title: string;
  email: string;
  isSiteAdmin: boolean;
  /** Groups only. */
  group?: GroupSettings;
}

export interface GroupSettings {
  description: string;
  ownerId: number;
  onlyAllowMembersViewMembership: boolean;
  allowMembersEditMembership: boolean;
  allowRequestToJoinLeave: boolean;
  autoAcceptRequestToJoinLeave: boolean;
}

export interface RoleDefinitionRow {
  siteNo: number;
  id: number;
  name: string;
  description: string;
  /** Base permissions: high half shifted by 32 bits, or-ed with the low half. */
  mask: bigint;
  order: number;
  roleTypeKind: number;
  hidden: boolean;
}

export interface AssignmentRow {
  principalId: number;
  roleDefinitionId: number;
}

export interface ListSettings {
  description: string;
  hidden: boolean;
  noCrawl: boolean;
  onQuickLaunch: boolean;
  enableVersioning: boolean;
  /** Libraries only. */
  enableMinorVersions?: boolean;
  /** Libraries only. */
  forceCheckout?: boolean;
  majorVersionLimit: number;
  enableAttachments: boolean;
  enableFolderCreation: boolean;
  enableModeration: boolean;
  /** D: who sees drafts and what waits for approval; 0 readers, 1 editors, 2 approvers, and always the author. */
  draftVisibility?: number;
  contentTypesEnabled: boolean;
  allowContentTypes: boolean;
  readSecurity: number;
  writeSecurity: number;
  validationFormula: string;
  validationMessage: string;
  listExperienceOptions: number;
}

export interface ListRow {
  siteNo: number;
  listNo: number;
  id: string;
  title: string;
  /** Last part of the URL, e.g. `EntDiary`; the list stands at `<site>/Lists/<leaf>`. */
  leaf: string;
  rootFolderId: string;
  baseTemplate: number;
  entityTypeName: string;
  settings: ListSettings;
  scopeId: number;
  hasUniqueScope: boolean;
  nextItemId: number;
  itemCount: number;
  created: string;
  lastItemModified: string;
  lastItemDeleted: string;
}

export type FieldType =
  | 'Text'
  | 'Note'
  | 'Number'
  | 'Currency'
  | 'Boolean'
  | 'DateTime'
  | 'Choice'
  | 'MultiChoice'
  | 'User'
  | 'Lookup'
  | 'URL'
  | 'Counter'
  | 'Guid'
  | 'Computed'
  | 'ContentTypeId'
  | 'Attachments'
  | 'File'
  | 'Integer'
  | 'ModStat'
  | 'Calculated';

export type ResultType = 'Text' | 'Number' | 'Currency' | 'DateTime' | 'Boolean';

export interface FieldSettings {
  staticName: string;
  description: string;
  group: string;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  defaultValue: string | null;
  maxLength: number;
  richText: boolean;
  numberOfLines: number;
  appendOnly: boolean;
  /** DateTime: true shows the day only. */
  dateOnly: boolean;
  choices: string[];
  fillInChoice: boolean;
  multiple: boolean;
  /** Lookup: GUID of the list, without braces. */
  lookupList: string;
  lookupField: string;
  minimum: number | null;
  maximum: number | null;
  decimals: number | null;
  selectionMode: number;
  validationFormula: string;
  validationMessage: string;
  /** Calculated columns: what they compute, with internal names, and of which type. */
  formula?: string;
  resultType?: ResultType;
  /** Lookup: the column whose reference this one shows another column of. */
  primaryFieldId?: string;
  /** One of the fields that every list has. */
  builtIn: boolean;
  deletable: boolean;
}

export interface FieldRow {
  listNo: number;
  fieldNo: number;
  id: string;
  internalName: string;
  title: string;
  type: FieldType;
  settings: FieldSettings;
}

export interface ItemRow {
  listNo: number;
  id: number;
  guid: string;
  uniqueId: string;
  /** Part of the ETag; grows at every write. */
  version: number;
  /** 512 × major version. */
  uiVersion: number;
  isFolder: boolean;
  /** Folder that holds it, relative to the list's root: `` or `2026/2GT1`. */
  dir: string;
  /** `12_.000` for an item, the name for a folder. */
  leaf: string;
  scopeId: number;
  hasUniqueScope: boolean;
  authorId: number;
  editorId: number;
  created: string;
  modified: string;
  values: Record<string, FieldValue>;
}

export interface IndexEntry {
  fieldNo: number;
  key: IndexKey;
}

/** A range of one index. Text is folded already. `equal` excludes the others. */
export interface KeyRange {
  equal?: IndexKey;
  from?: { key: string | number; inclusive: boolean };
  to?: { key: string | number; inclusive: boolean };
}

export type { ContentTypeRow, RecycleRow, ViewRow } from './partTypes';

/** A page of a site's Site Pages. Contents are JSON, as `canvas/canvasContent.ts` writes them. */
export interface SitePageRow {
  siteNo: number;
  /** File name without `.aspx`. */
  name: string;
  /** Counts every save: who saves must have read the last one. */
  version: number;
  /** What readers see; null until the first publication. */
  published: string | null;
  /** What an editor saved since; null when everything is published. */
  draft: string | null;
  /** Login of the last who saved. */
  editor: string;
  /** ISO instant of that. */
  modified: string;
}
