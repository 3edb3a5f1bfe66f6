import { type Database, flag, int, json, text } from './database';
import { fold } from './fold';
import { below, condition, sqlKey } from './itemSql';
import type { ItemRows } from './Store';
import type { FieldValue, IndexEntry, ItemRow } from './types';

type Row = Record<string, unknown>;
const chunk = 200;

function toItem(row: Row): ItemRow {
  return {
    listNo: int(row, 'list_no'),
    id: int(row, 'id'),
    guid: text(row, 'guid'),
    uniqueId: text(row, 'unique_id'),
    version: int(row, 'version'),
    uiVersion: int(row, 'ui_version'),
    isFolder: flag(row, 'is_folder'),
    dir: text(row, 'dir'),
    leaf: text(row, 'leaf'),
    scopeId: int(row, 'scope_id'),
    hasUniqueScope: flag(row, 'unique_scope'),
    authorId: int(row, 'author'),
    editorId: int(row, 'editor'),
    created: text(row, 'created'),
    modified: text(row, 'modified'),
    values: json<Record<string, FieldValue>>(row, 'data')
  };
}

const pathOf = (item: ItemRow): string => fold(item.dir === '' ? item.leaf : `${item.dir}/${item.leaf}`);
/** @param count is called with the number of rows read each time some are read */
export function itemRows(db: Database, count: (rows: number) => void): ItemRows {
  const writeIndex = (listNo: number, id: number, entries: IndexEntry[]): void => {
    for (const entry of entries)
      db.run('INSERT INTO item_index (list_no, field_no, key, item_id) VALUES (?, ?, ?, ?)', listNo, entry.fieldNo, sqlKey(entry.key), id);
  };
  const clearIndex = (listNo: number, id: number, entries: IndexEntry[]): void => {
    for (const entry of entries)
      db.run(
        'DELETE FROM item_index WHERE list_no = ? AND field_no = ? AND key = ? AND item_id = ?',
        listNo,
        entry.fieldNo,
        sqlKey(entry.key),
        id
      );
  };
  const get = (listNo: number, id: number): ItemRow | undefined => {
    const row = db.one('SELECT * FROM items WHERE list_no = ? AND id = ?', listNo, id);
    return row && toItem(row);
  };
  const insertSql =
    'INSERT INTO items (list_no, id, guid, unique_id, version, ui_version, is_folder, dir, leaf, path, scope_id, unique_scope, author, editor, created, modified, data) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)';
  const updateSql =
    'UPDATE items SET version = ?, ui_version = ?, dir = ?, leaf = ?, path = ?, scope_id = ?, unique_scope = ?, author = ?, editor = ?, created = ?, modified = ?, data = ? WHERE list_no = ? AND id = ?';

  return {
    insert(item, index) {
      db.run(
        insertSql,
        item.listNo,
        item.id,
        item.guid,
        item.uniqueId,
        item.version,
        item.uiVersion,
        Number(item.isFolder),
        item.dir,
        item.leaf,
        pathOf(item),
        item.scopeId,
        Number(item.hasUniqueScope),
        item.authorId,
        item.editorId,
        item.created,
        item.modified,
        JSON.stringify(item.values)
      );
      writeIndex(item.listNo, item.id, index);
    },
    update(item, index, previousIndex) {
      db.run(
        updateSql,
        item.version,
        item.uiVersion,
        item.dir,
        item.leaf,
        pathOf(item),
        item.scopeId,
        Number(item.hasUniqueScope),
        item.authorId,
        item.editorId,
        item.created,
        item.modified,
        JSON.stringify(item.values),
        item.listNo,
        item.id
      );
      clearIndex(item.listNo, item.id, previousIndex);
      writeIndex(item.listNo, item.id, index);
    },
    setScope(item) {
      db.run(
        'UPDATE items SET scope_id = ?, unique_scope = ? WHERE list_no = ? AND id = ?',
        item.scopeId,
        Number(item.hasUniqueScope),
        item.listNo,
        item.id
      );
    },
    remove(listNo, id, index) {
      clearIndex(listNo, id, index);
      db.run('DELETE FROM versions WHERE list_no = ? AND id = ?', listNo, id);
      db.run('DELETE FROM attachments WHERE list_no = ? AND item_id = ?', listNo, id);
      db.run('DELETE FROM items WHERE list_no = ? AND id = ?', listNo, id);
    },
    hide(listNo, id, index) {
      clearIndex(listNo, id, index);
      db.run('DELETE FROM items WHERE list_no = ? AND id = ?', listNo, id);
    },
    purge(listNo, id) {
      db.run('DELETE FROM versions WHERE list_no = ? AND id = ?', listNo, id);
      db.run('DELETE FROM attachments WHERE list_no = ? AND item_id = ?', listNo, id);
    },
    scanFolder(listNo, dir, deep) {
      const where = below(dir === '' ? undefined : dir);
      const rows = db.many(
        `SELECT * FROM items WHERE list_no = ? AND ${where.sql} ${deep ? '' : 'AND dir = ? '}ORDER BY id`,
        listNo,
        ...where.values,
        ...(deep ? [] : [dir])
      );
      count(rows.length);
      return rows.map(toItem);
    },
    get,
    getMany: (listNo, ids) =>
      db
        .many('SELECT * FROM items WHERE list_no = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id', listNo, JSON.stringify(ids))
        .map(toItem),
    *scan(listNo, from) {
      let after = from.afterId ?? 0;
      let before = from.beforeId ?? Number.MAX_SAFE_INTEGER;
      for (;;) {
        const rows = from.descending
          ? db.many('SELECT * FROM items WHERE list_no = ? AND id > ? AND id < ? ORDER BY id DESC LIMIT ?', listNo, after, before, chunk)
          : db.many('SELECT * FROM items WHERE list_no = ? AND id > ? AND id < ? ORDER BY id LIMIT ?', listNo, after, before, chunk);
        for (const row of rows) {
          count(1);
          yield toItem(row);
        }
        const last = rows.at(-1);
        if (!last || rows.length < chunk) return;
        if (from.descending) before = int(last, 'id');
        else after = int(last, 'id');
      }
    },
    idsByKey(listNo, fieldNo, range, limit) {
      const where = condition(range);
      const rows = db.many(
        `SELECT item_id FROM item_index WHERE list_no = ? AND field_no = ? AND ${where.sql} ORDER BY key, item_id LIMIT ?`,
        listNo,
        fieldNo,
        ...where.values,
        limit
      );
      count(rows.length);
      return rows.map((row) => int(row, 'item_id'));
    },
    *scanByKey(listNo, fieldNo, descending) {
      const order = descending ? 'DESC' : 'ASC';
      for (let offset = 0; ; offset += chunk) {
        const rows = db.many(
          `SELECT i.* FROM item_index x JOIN items i ON i.list_no = x.list_no AND i.id = x.item_id WHERE x.list_no = ? AND x.field_no = ? ORDER BY x.key ${order}, x.item_id ${order} LIMIT ? OFFSET ?`,
          listNo,
          fieldNo,
          chunk,
          offset
        );
        for (const row of rows) {
          count(1);
          yield toItem(row);
        }
        if (rows.length < chunk) return;
      }
    },
    holders: (listNo, fieldNo, key) =>
      db
        .many('SELECT item_id FROM item_index WHERE list_no = ? AND field_no = ? AND key = ? LIMIT 2', listNo, fieldNo, sqlKey(key))
        .map((row) => int(row, 'item_id')),
    duplicateKey: (listNo, fieldNo) =>
      db.one(
        `SELECT 1 AS found FROM item_index WHERE list_no = ? AND field_no = ? AND typeof(key) <> 'blob' GROUP BY key HAVING COUNT(*) > 1 LIMIT 1`,
        listNo,
        fieldNo
      ) !== undefined,
    reindex(listNo, fieldNo, keyOf, withoutFolders) {
      db.run('DELETE FROM item_index WHERE list_no = ? AND field_no = ?', listNo, fieldNo);
      let after = 0;
      for (;;) {
        const rows = db.many('SELECT * FROM items WHERE list_no = ? AND id > ? ORDER BY id LIMIT ?', listNo, after, chunk).map(toItem);
        for (const item of rows) if (!(withoutFolders && item.isFolder)) writeIndex(listNo, item.id, [{ fieldNo, key: keyOf(item) }]);
        const last = rows.at(-1);
        if (!last) return;
        after = last.id;
      }
    },
    dropIndex(listNo, fieldNo) {
      db.run('DELETE FROM item_index WHERE list_no = ? AND field_no = ?', listNo, fieldNo);
    },
    folder(listNo, path) {
      const row = db.one('SELECT * FROM items WHERE list_no = ? AND path = ? AND is_folder = 1', listNo, fold(path));
      return row && toItem(row);
    },
    folders: (listNo, dir) =>
      db.many('SELECT * FROM items WHERE list_no = ? AND dir = ? AND is_folder = 1 ORDER BY leaf', listNo, dir).map(toItem),
    countBelow(listNo, dir, limit) {
      const where = below(dir);
      const row = db.one(
        `SELECT COUNT(*) AS n FROM (SELECT 1 FROM items WHERE list_no = ? AND ${where.sql} LIMIT ?)`,
        listNo,
        ...where.values,
        limit
      );
      return row ? int(row, 'n') : 0;
    },
    idsBelow(listNo, dir) {
      const where = below(dir);
      return db.many(`SELECT id FROM items WHERE list_no = ? AND ${where.sql}`, listNo, ...where.values).map((row) => int(row, 'id'));
    },
    countIn(listNo, dir) {
      const where = below(dir === '' ? undefined : dir);
      const row = db.one(`SELECT COUNT(*) AS n FROM items WHERE list_no = ? AND ${where.sql} AND dir = ?`, listNo, ...where.values, dir);
      return row ? int(row, 'n') : 0;
    },
    uniqueScopesBelow(listNo, dir) {
      const where = below(dir);
      return db
        .many(`SELECT id, scope_id, dir, leaf FROM items WHERE list_no = ? AND unique_scope = 1 AND ${where.sql}`, listNo, ...where.values)
        .map((row) => ({ id: int(row, 'id'), scopeId: int(row, 'scope_id'), dir: text(row, 'dir'), leaf: text(row, 'leaf') }));
    },
    countUniqueScopes(listNo) {
      const row = db.one('SELECT COUNT(*) AS n FROM items WHERE list_no = ? AND unique_scope = 1', listNo);
      return row ? int(row, 'n') : 0;
    },
    moveScope(listNo, dir, fromScope, toScope) {
      const where = below(dir);
      db.run(
        `UPDATE items SET scope_id = ? WHERE list_no = ? AND scope_id = ? AND unique_scope = 0 AND ${where.sql}`,
        toScope,
        listNo,
        fromScope,
        ...where.values
      );
    },
    addVersion(item) {
      db.run(
        'INSERT OR REPLACE INTO versions (list_no, id, ui_version, row) VALUES (?, ?, ?, ?)',
        item.listNo,
        item.id,
        item.uiVersion,
        JSON.stringify(item)
      );
    },
    trimVersions(listNo, id, keep) {
      db.run(
        'DELETE FROM versions WHERE list_no = ? AND id = ? AND ui_version NOT IN (SELECT ui_version FROM versions WHERE list_no = ? AND id = ? ORDER BY ui_version DESC LIMIT ?)',
        listNo,
        id,
        listNo,
        id,
        keep
      );
    },
    versions: (listNo, id) =>
      db
        .many('SELECT row FROM versions WHERE list_no = ? AND id = ? ORDER BY ui_version DESC', listNo, id)
        .map((row) => json<ItemRow>(row, 'row')),
    recycle(siteNo, recycleId, item, deletedBy, at) {
      db.run(
        'INSERT INTO recycled (recycle_id, site_no, deleted_by, deleted_at, row) VALUES (?, ?, ?, ?, ?)',
        recycleId,
        siteNo,
        deletedBy,
        at,
        JSON.stringify(item)
      );
    }
  };
}
