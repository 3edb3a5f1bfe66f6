import type {
  AssignmentRow,
  DirectoryGroupRow,
  FieldRow,
  IndexEntry,
  ItemRow,
  KeyRange,
  ListRow,
  PersonRow,
  PrincipalRow,
  RoleDefinitionRow,
  SitePageRow,
  SiteRow,
  IndexKey,
  ContentTypeRow,
  ViewRow
} from './types';
import type { Blobs } from './Blobs';
import type { FileRows } from './fileTables';
import type { AttachmentRows, ListParts } from './listParts';
import type { RecycleRows } from './recycleTables';

/** Where the local SharePoint keeps everything. `sqliteStore.ts` is the only implementation. */
export interface Store {
  readonly sites: SiteRows;
  readonly directory: DirectoryRows;
  readonly principals: PrincipalRows;
  readonly security: SecurityRows;
  readonly lists: ListRows;
  readonly fields: FieldRows;
  readonly items: ItemRows;
  readonly directoryGroups: DirectoryGroupRows;
  readonly records: RecordRows;
  readonly meta: MetaRows;
  readonly sitePages: SitePageRows;
  readonly views: ListParts<ViewRow>;
  readonly contentTypes: ListParts<ContentTypeRow>;
  readonly attachments: AttachmentRows;
  readonly recycleBin: RecycleRows;
  readonly files: FileRows;
  /** Contents of files, streamed: read its docstring before writing to it. */
  readonly blobs: Blobs;
  /** Rows of items or of an index read since the store was opened: differences of it are a request's scanned rows. */
  readonly scannedRows: number;
  /** All or nothing; nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export interface SiteRows {
  add(site: Omit<SiteRow, 'siteNo'>): SiteRow;
  update(site: SiteRow): void;
  byUrl(url: string): SiteRow | undefined;
  byNo(siteNo: number): SiteRow | undefined;
  /** Site collections, by their root webs. */
  all(): SiteRow[];
  /** The webs directly below. */
  subWebs(siteNo: number): SiteRow[];
  /** Its own row alone: neither lists nor scopes. */
  remove(siteNo: number): void;
}

export interface DirectoryRows {
  ensure(person: PersonRow): PersonRow;
  find(login: string): PersonRow | undefined;
  all(): PersonRow[];
}

export interface PrincipalRows {
  add(principal: Omit<PrincipalRow, 'id'>): PrincipalRow;
  update(principal: PrincipalRow): void;
  remove(siteNo: number, id: number): void;
  byId(siteNo: number, id: number): PrincipalRow | undefined;
  userByLogin(siteNo: number, login: string): PrincipalRow | undefined;
  groupByTitle(siteNo: number, title: string): PrincipalRow | undefined;
  all(siteNo: number, kind: 'user' | 'group'): PrincipalRow[];
  /** Directory groups and Everyone claims: principals that stand for people whom the directory decides. */
  claims(siteNo: number): PrincipalRow[];
  addMember(siteNo: number, groupId: number, userId: number): void;
  removeMember(siteNo: number, groupId: number, userId: number): void;
  members(siteNo: number, groupId: number): PrincipalRow[];
  groupsOf(siteNo: number, userId: number): PrincipalRow[];
}

export interface SecurityRows {
  addRole(role: RoleDefinitionRow): RoleDefinitionRow;
  updateRole(role: RoleDefinitionRow): void;
  removeRole(siteNo: number, id: number): void;
  roles(siteNo: number): RoleDefinitionRow[];
  /** A scope is a place where permissions are written down; `parentId` is the next one upwards. */
  addScope(siteNo: number, parentId: number | null): number;
  removeScope(scopeId: number): void;
  parentScope(scopeId: number): number | undefined;
  setParentScope(scopeId: number, parentId: number): void;
  assign(scopeId: number, principalId: number, roleDefinitionId: number): void;
  unassign(scopeId: number, principalId: number, roleDefinitionId?: number): void;
  assignments(scopeId: number): AssignmentRow[];
  roleIsAssigned(siteNo: number, roleDefinitionId: number): boolean;
}

export interface ListRows {
  add(list: Omit<ListRow, 'listNo'>): ListRow;
  update(list: ListRow): void;
  /** With its fields, items, versions and indexes. */
  remove(listNo: number): void;
  /** Takes the list away and leaves everything that it holds, until `putBack` or `remove`. */
  hide(listNo: number): void;
  putBack(list: ListRow): void;
  all(siteNo: number): ListRow[];
  byId(siteNo: number, id: string): ListRow | undefined;
  byTitle(siteNo: number, title: string): ListRow | undefined;
  byLeaf(siteNo: number, leaf: string): ListRow | undefined;
}

export interface FieldRows {
  add(field: Omit<FieldRow, 'fieldNo'>): FieldRow;
  update(field: FieldRow): void;
  remove(listNo: number, fieldNo: number): void;
  all(listNo: number): FieldRow[];
  /** The same array for every reader until anything is written to the store: nobody changes it or its rows. */
  shared(listNo: number): readonly FieldRow[];
}

export interface ItemRows {
  insert(item: ItemRow, index: IndexEntry[]): void;
  /** Replaces the row; `previousIndex` is what the index holds of it until now. */
  update(item: ItemRow, index: IndexEntry[], previousIndex: IndexEntry[]): void;
  /** Writes the permission scope alone: neither version nor index changes. */
  setScope(item: ItemRow): void;
  remove(listNo: number, id: number, index: IndexEntry[]): void;
  /** Takes the row and its index entries away; versions and attachments stay under its id until `purge`. */
  hide(listNo: number, id: number, index: IndexEntry[]): void;
  purge(listNo: number, id: number): void;
  /** Rows below a folder, or directly in it, in id order; each counts as scanned. */
  scanFolder(listNo: number, dir: string, deep: boolean): ItemRow[];
  get(listNo: number, id: number): ItemRow | undefined;
  /** The rows that exist of these ids, in id order. */
  getMany(listNo: number, ids: number[]): ItemRow[];
  /** Rows in id order (or downwards), lazily; every row taken counts as scanned. */
  scan(listNo: number, from: { afterId?: number; beforeId?: number; descending?: boolean }): Iterable<ItemRow>;
  /** Ids whose key lies in the range, in (key, id) order, at most `limit`; each counts as scanned. */
  idsByKey(listNo: number, fieldNo: number, range: KeyRange, limit: number): number[];
  /** Rows in index order, lazily; each counts as scanned. */
  scanByKey(listNo: number, fieldNo: number, descending: boolean): Iterable<ItemRow>;
  /** Ids holding exactly this key: what a unique column asks, not counted. */
  holders(listNo: number, fieldNo: number, key: IndexKey): number[];
  duplicateKey(listNo: number, fieldNo: number): boolean;
  /** Fills the index of a field anew; `withoutFolders` for unique columns. */
  reindex(listNo: number, fieldNo: number, keyOf: (item: ItemRow) => IndexKey, withoutFolders: boolean): void;
  dropIndex(listNo: number, fieldNo: number): void;
  folder(listNo: number, path: string): ItemRow | undefined;
  /** Sub-folders directly inside. */
  folders(listNo: number, dir: string): ItemRow[];
  countBelow(listNo: number, dir: string, limit: number): number;
  idsBelow(listNo: number, dir: string): number[];
  countIn(listNo: number, dir: string): number;
  uniqueScopesBelow(listNo: number, dir: string | undefined): { id: number; scopeId: number; dir: string; leaf: string }[];
  countUniqueScopes(listNo: number): number;
  /** Moves every row below `dir` (undefined: the whole list) that stands in one scope to another. */
  moveScope(listNo: number, dir: string | undefined, fromScope: number, toScope: number): void;
  addVersion(item: ItemRow): void;
  trimVersions(listNo: number, id: number, keep: number): void;
  versions(listNo: number, id: number): ItemRow[];
  recycle(siteNo: number, recycleId: string, item: ItemRow, deletedBy: number, at: string): void;
}

export interface DirectoryGroupRows {
  ensure(group: DirectoryGroupRow): DirectoryGroupRow;
  find(id: string): DirectoryGroupRow | undefined;
  all(): DirectoryGroupRow[];
  /** @param member a login, or the id of a group */
  addMember(groupId: string, member: string): void;
  removeMember(groupId: string, member: string): void;
  members(groupId: string): string[];
  /** Ids of every group that holds the person, directly or through groups. */
  groupsOf(login: string): ReadonlySet<string>;
  /** False for a person to whom the package's assets are closed. */
  mayLoadAssets(login: string): boolean;
  setMayLoadAssets(login: string, may: boolean): void;
}

/** JSON records by web (0: the tenant), kind and id, in the order they were added. */
export interface RecordRows {
  add(siteNo: number, kind: string, id: string, data: object): void;
  update(siteNo: number, kind: string, id: string, data: object): void;
  remove(siteNo: number, kind: string, id: string): void;
  get<T>(siteNo: number, kind: string, id: string): T | undefined;
  all<T>(siteNo: number, kind: string): { id: string; data: T }[];
  removeAll(siteNo: number): void;
}

export interface MetaRows {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export interface SitePageRows {
  all(siteNo: number): SitePageRow[];
  /** By file name without `.aspx`, whatever its case. */
  get(siteNo: number, name: string): SitePageRow | undefined;
  put(page: SitePageRow): void;
  remove(siteNo: number, name: string): void;
}
