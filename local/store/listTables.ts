import { type Database, flag, int, json, text } from './database';
import { fold } from './fold';
import type { FieldRows, ListRows } from './Store';
import type { FieldRow, FieldSettings, FieldType, ListRow, ListSettings } from './types';

type Row = Record<string, unknown>;

function toList(row: Row): ListRow {
  return {
    siteNo: int(row, 'site_no'),
    listNo: int(row, 'list_no'),
    id: text(row, 'id'),
    title: text(row, 'title'),
    leaf: text(row, 'leaf'),
    rootFolderId: text(row, 'root_folder_id'),
    baseTemplate: int(row, 'base_template'),
    entityTypeName: text(row, 'entity_type_name'),
    settings: json<ListSettings>(row, 'settings'),
    scopeId: int(row, 'scope_id'),
    hasUniqueScope: flag(row, 'unique_scope'),
    nextItemId: int(row, 'next_item_id'),
    itemCount: int(row, 'item_count'),
    created: text(row, 'created'),
    lastItemModified: text(row, 'last_modified'),
    lastItemDeleted: text(row, 'last_deleted')
  };
}

export function listRows(db: Database): ListRows {
  const find = (sql: string, ...values: (string | number)[]): ListRow | undefined => {
    const row = db.one(sql, ...values);
    return row && toList(row);
  };
  const insert = (list: Omit<ListRow, 'listNo'>, listNo: number | null): number =>
    db.run(
      'INSERT INTO lists (list_no, site_no, id, title, folded_title, leaf, folded_leaf, root_folder_id, base_template, entity_type_name, settings, scope_id, unique_scope, next_item_id, item_count, created, last_modified, last_deleted) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)',
      listNo,
      list.siteNo,
      list.id,
      list.title,
      fold(list.title),
      list.leaf,
      fold(list.leaf),
      list.rootFolderId,
      list.baseTemplate,
      list.entityTypeName,
      JSON.stringify(list.settings),
      list.scopeId,
      Number(list.hasUniqueScope),
      list.nextItemId,
      list.itemCount,
      list.created,
      list.lastItemModified,
      list.lastItemDeleted
    );
  return {
    add: (list) => ({ ...list, listNo: insert(list, null) }),
    hide(listNo) {
      db.run('DELETE FROM lists WHERE list_no = ?', listNo);
    },
    putBack(list) {
      insert(list, list.listNo);
    },
    update(list) {
      db.run(
        'UPDATE lists SET title = ?, folded_title = ?, settings = ?, scope_id = ?, unique_scope = ?, next_item_id = ?, item_count = ?, last_modified = ?, last_deleted = ? WHERE list_no = ?',
        list.title,
        fold(list.title),
        JSON.stringify(list.settings),
        list.scopeId,
        Number(list.hasUniqueScope),
        list.nextItemId,
        list.itemCount,
        list.lastItemModified,
        list.lastItemDeleted,
        list.listNo
      );
    },
    remove(listNo) {
      for (const table of ['item_index', 'versions', 'attachments', 'items', 'fields', 'list_parts', 'lists'])
        db.run(`DELETE FROM ${table} WHERE list_no = ?`, listNo);
    },
    all: (siteNo) => db.many('SELECT * FROM lists WHERE site_no = ? ORDER BY folded_title', siteNo).map(toList),
    byId: (siteNo, id) => find('SELECT * FROM lists WHERE site_no = ? AND id = ?', siteNo, id.toLowerCase()),
    byTitle: (siteNo, title) => find('SELECT * FROM lists WHERE site_no = ? AND folded_title = ?', siteNo, fold(title)),
    byLeaf: (siteNo, leaf) => find('SELECT * FROM lists WHERE site_no = ? AND folded_leaf = ?', siteNo, fold(leaf))
  };
}

export function fieldRows(db: Database): FieldRows {
  const shared = new Map<number, readonly FieldRow[]>();
  let sharedAt = -1;
  const toField = (row: Row): FieldRow => ({
    listNo: int(row, 'list_no'),
    fieldNo: int(row, 'field_no'),
    id: text(row, 'id'),
    internalName: text(row, 'internal_name'),
    title: text(row, 'title'),
    type: text(row, 'type') as FieldType,
    settings: json<FieldSettings>(row, 'settings')
  });
  const all = (listNo: number): FieldRow[] => db.many('SELECT * FROM fields WHERE list_no = ? ORDER BY field_no', listNo).map(toField);
  return {
    add(field) {
      const fieldNo = db.run(
        'INSERT INTO fields (list_no, id, internal_name, title, type, settings) VALUES (?,?,?,?,?,?)',
        field.listNo,
        field.id,
        field.internalName,
        field.title,
        field.type,
        JSON.stringify(field.settings)
      );
      return { ...field, fieldNo };
    },
    update(field) {
      db.run('UPDATE fields SET title = ?, settings = ? WHERE field_no = ?', field.title, JSON.stringify(field.settings), field.fieldNo);
    },
    remove(listNo, fieldNo) {
      db.run('DELETE FROM fields WHERE field_no = ?', fieldNo);
      db.run('DELETE FROM item_index WHERE list_no = ? AND field_no = ?', listNo, fieldNo);
    },
    all,
    shared(listNo) {
      if (sharedAt !== db.writes) shared.clear();
      sharedAt = db.writes;
      let found = shared.get(listNo);
      if (!found) {
        found = all(listNo);
        shared.set(listNo, found);
      }
      return found;
    }
  };
}
