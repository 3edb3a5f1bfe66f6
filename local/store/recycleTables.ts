import { type Database, int, json, text } from './database';
import type { ItemRow, ListRow, RecycleRow } from './types';

/**
 * What was deleted and may come back. Versions, attachments and index-free rows stay where they are under ids that are
 * never used again; only what makes a thing visible is taken away and kept here.
 */
export interface RecycleRows {
  add(entry: RecycleRow): void;
  /** Newest first, without the rows that an entry holds. */
  all(siteNo: number): Omit<RecycleRow, 'items' | 'list'>[];
  byId(siteNo: number, id: string): RecycleRow | undefined;
  /** Forgets the entry alone: what it held was put back, or is removed by the caller. */
  remove(id: string): void;
}

interface Held {
  items: ItemRow[];
  list?: ListRow;
}

export function recycleRows(db: Database): RecycleRows {
  const columns = 'entry_id, site_no, list_no, kind, title, dir, leaf, author, deleted_by, deleted_at';
  const toEntry = (row: Record<string, unknown>): Omit<RecycleRow, 'items' | 'list'> => {
    const kind = text(row, 'kind');
    return {
      id: text(row, 'entry_id'),
      siteNo: int(row, 'site_no'),
      listNo: int(row, 'list_no'),
      kind: kind === 'list' || kind === 'folder' || kind === 'file' ? kind : 'item',
      title: text(row, 'title'),
      dir: text(row, 'dir'),
      leaf: text(row, 'leaf'),
      authorId: int(row, 'author'),
      deletedBy: int(row, 'deleted_by'),
      deletedAt: text(row, 'deleted_at')
    };
  };
  return {
    add(entry) {
      const held: Held = { items: entry.items, list: entry.list };
      db.run(
        `INSERT INTO recycle_entries (${columns}, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        entry.id,
        entry.siteNo,
        entry.listNo,
        entry.kind,
        entry.title,
        entry.dir,
        entry.leaf,
        entry.authorId,
        entry.deletedBy,
        entry.deletedAt,
        JSON.stringify(held)
      );
    },
    all: (siteNo) =>
      db
        .many(`SELECT ${columns} FROM recycle_entries WHERE site_no = ? ORDER BY deleted_at DESC, rowid DESC`, siteNo)
        .map((row) => toEntry(row)),
    byId(siteNo, id) {
      const row = db.one('SELECT * FROM recycle_entries WHERE site_no = ? AND entry_id = ?', siteNo, id);
      return row && { ...toEntry(row), ...json<Held>(row, 'data') };
    },
    remove(id) {
      db.run('DELETE FROM recycle_entries WHERE entry_id = ?', id);
    }
  };
}
