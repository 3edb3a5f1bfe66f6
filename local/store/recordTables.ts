import { type Database, json, text } from './database';
import type { MetaRows, RecordRows } from './Store';

/** Small things of a web or of the tenant that are read whole: navigation nodes, custom actions, hubs, tenant properties. */
export function recordRows(db: Database): RecordRows {
  return {
    add(siteNo, kind, id, data) {
      db.run('INSERT INTO records (site_no, kind, id, data) VALUES (?,?,?,?)', siteNo, kind, id, JSON.stringify(data));
    },
    update(siteNo, kind, id, data) {
      db.run('UPDATE records SET data = ? WHERE site_no = ? AND kind = ? AND id = ?', JSON.stringify(data), siteNo, kind, id);
    },
    remove(siteNo, kind, id) {
      db.run('DELETE FROM records WHERE site_no = ? AND kind = ? AND id = ?', siteNo, kind, id);
    },
    get<T>(siteNo: number, kind: string, id: string): T | undefined {
      const row = db.one('SELECT data FROM records WHERE site_no = ? AND kind = ? AND id = ?', siteNo, kind, id);
      return row && json<T>(row, 'data');
    },
    all: <T>(siteNo: number, kind: string): { id: string; data: T }[] =>
      db
        .many('SELECT id, data FROM records WHERE site_no = ? AND kind = ? ORDER BY seq', siteNo, kind)
        .map((row) => ({ id: text(row, 'id'), data: json<T>(row, 'data') })),
    removeAll(siteNo) {
      db.run('DELETE FROM records WHERE site_no = ?', siteNo);
    }
  };
}

export function metaRows(db: Database): MetaRows {
  return {
    get(key) {
      const row = db.one('SELECT value FROM meta WHERE key = ?', key);
      return row && text(row, 'value');
    },
    set(key, value) {
      db.run('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, value);
    }
  };
}
