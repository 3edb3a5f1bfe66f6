import { type Database, int, json, text } from './database';
import type { ItemRow, ListRow, RecycleRow } from './types';

/**
 * What was deleted and may come back. Versions, attachments and index-free rows stay where they are under ids that are
 * never used again; only what makes a thing visible is taken away and kept here.
 */
export interface RecycleRows {
  add(entry: Omit<RecycleRow, 'stage'>): void;
  moveToSecondStage(id: string): void;
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
      deletedAt: text(row, 'deleted_at'),
      stage: row.second === null || row.second === undefined ? 1 : 2
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
        .many(
          `SELECT e.*, s.entry_id AS second FROM (SELECT ${columns}, rowid AS number FROM recycle_entries WHERE site_no = ?) e
            LEFT JOIN second_stage s ON s.entry_id = e.entry_id ORDER BY e.deleted_at DESC, e.number DESC`,
          siteNo
        )
        .map((row) => toEntry(row)),
    byId(siteNo, id) {
      const row = db.one(
        'SELECT e.*, s.entry_id AS second FROM recycle_entries e LEFT JOIN second_stage s ON s.entry_id = e.entry_id WHERE e.site_no = ? AND e.entry_id = ?',
        siteNo,
        id
      );
      return row && { ...toEntry(row), ...json<Held>(row, 'data') };
    },
    moveToSecondStage(id) {
      db.run('INSERT OR IGNORE INTO second_stage (entry_id) VALUES (?)', id);
    },
    remove(id) {
      db.run('DELETE FROM second_stage WHERE entry_id = ?', id);
      db.run('DELETE FROM recycle_entries WHERE entry_id = ?', id);
    }
  };
}
