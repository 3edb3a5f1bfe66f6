import type {
  AssignmentRow,
  FieldRow,
  IndexEntry,
  ItemRow,
  KeyRange,
  ListRow,
  PersonRow,
  PrincipalRow,
  RoleDefinitionRow,
  SiteRow,
  IndexKey
} from './types';

/** Where the local SharePoint keeps everything. `sqliteStore.ts` is the only implementation. */
export interface Store {
  readonly sites: SiteRows;
  readonly directory: DirectoryRows;
  readonly principals: PrincipalRows;
  readonly security: SecurityRows;
  readonly lists: ListRows;
  readonly fields: FieldRows;
  readonly items: ItemRows;
  readonly meta: MetaRows;
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
  all(): SiteRow[];
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
}

export interface ItemRows {
  insert(item: ItemRow, index: IndexEntry[]): void;
  /** Replaces the row; `previousIndex` is what the index holds of it until now. */
  update(item: ItemRow, index: IndexEntry[], previousIndex: IndexEntry[]): void;
  /** Writes the permission scope alone: neither version nor index changes. */
  setScope(item: ItemRow): void;
  remove(listNo: number, id: number, index: IndexEntry[]): void;
  get(listNo: number, id: number): ItemRow | undefined;
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
  /** Moves every row below `dir` (undefined: the whole list) that stands in one scope to another. */
  moveScope(listNo: number, dir: string | undefined, fromScope: number, toScope: number): void;
  addVersion(item: ItemRow): void;
  trimVersions(listNo: number, id: number, keep: number): void;
  versions(listNo: number, id: number): ItemRow[];
  recycle(siteNo: number, recycleId: string, item: ItemRow, deletedBy: number, at: string): void;
}

export interface MetaRows {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}
