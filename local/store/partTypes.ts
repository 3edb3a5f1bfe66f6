import type { ItemRow, ListRow } from './types';

/** A stored query of a list: what it shows, of which items, how many. */
export interface ViewRow {
  id: string;
  title: string;
  isDefault: boolean;
  hidden: boolean;
  /** The owner of a personal view; null for a public one. */
  ownerId: number | null;
  /** Inner XML of `<Query>`. */
  query: string;
  rowLimit: number;
  paged: boolean;
  /** SP.ViewScope: 0 default, 1 recursive, 2 recursive all, 3 files only. */
  scope: number;
  /** Internal names, in order. */
  fields: string[];
  /** Last part of its page's address, e.g. `AllItems.aspx`. */
  page: string;
  position: number;
}

export interface ContentTypeRow {
  /** `0x0100` followed by the list's own part. */
  id: string;
  name: string;
  description: string;
  group: string;
  position: number;
}

export interface RecycleRow {
  id: string;
  siteNo: number;
  listNo: number;
  kind: 'item' | 'folder' | 'file' | 'list';
  title: string;
  /** Where it stood, server-relative without the leading slash (O). */
  dir: string;
  leaf: string;
  authorId: number;
  deletedBy: number;
  deletedAt: string;
  /** 2: deleted from the bin of its web, and left to administrators of the site collection. */
  stage: 1 | 2;
  /** What comes back: a folder first, then everything that was below it. */
  items: ItemRow[];
  /** A whole list: everything that it holds stayed in place. */
  list?: ListRow;
}
