import { type Database, int, json, text } from './database';
import type { ContentTypeRow, ViewRow } from './types';

/** Small things that a list owns, in their order: kept as JSON, found by the id within the list. */
export interface ListParts<T> {
  /** Adds, or replaces the one of the same id. */
  put(listNo: number, id: string, position: number, part: T): void;
  remove(listNo: number, id: string): void;
  all(listNo: number): T[];
}

function listParts<T>(db: Database, kind: string): ListParts<T> {
  return {
    put(listNo, id, position, part) {
      db.run(
        'INSERT OR REPLACE INTO list_parts (list_no, kind, part_id, position, data) VALUES (?, ?, ?, ?, ?)',
        listNo,
        kind,
        id,
        position,
        JSON.stringify(part)
      );
    },
    remove(listNo, id) {
      db.run('DELETE FROM list_parts WHERE list_no = ? AND kind = ? AND part_id = ?', listNo, kind, id);
    },
    all: (listNo) =>
      db
        .many('SELECT data FROM list_parts WHERE list_no = ? AND kind = ? ORDER BY position, part_id', listNo, kind)
        .map((row) => json<T>(row, 'data'))
  };
}

export const viewRows = (db: Database): ListParts<ViewRow> => listParts(db, 'view');
export const contentTypeRows = (db: Database): ListParts<ContentTypeRow> => listParts(db, 'contentType');

/** A file that hangs on an item. */
export interface AttachmentRow {
  listNo: number;
  itemId: number;
  name: string;
  size: number;
  created: string;
  /** See `store/Blobs.ts`: a row holds its content by itself. */
  blobId: string;
}

export interface AttachmentRows {
  /** Adds, or replaces the one of the same name. */
  put(attachment: AttachmentRow, folded: string): void;
  all(listNo: number, itemId: number): AttachmentRow[];
  find(listNo: number, itemId: number, folded: string): AttachmentRow | undefined;
  remove(listNo: number, itemId: number, folded: string): void;
}

export function attachmentRows(db: Database): AttachmentRows {
  const columns = 'list_no, item_id, name, size, created, blob_id';
  const toAttachment = (row: Record<string, unknown>): AttachmentRow => ({
    listNo: int(row, 'list_no'),
    itemId: int(row, 'item_id'),
    name: text(row, 'name'),
    size: int(row, 'size'),
    created: text(row, 'created'),
    blobId: text(row, 'blob_id')
  });
  return {
    put(attachment, folded) {
      db.run(
        'INSERT OR REPLACE INTO attachments (list_no, item_id, folded, name, size, created, blob_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
        attachment.listNo,
        attachment.itemId,
        folded,
        attachment.name,
        attachment.size,
        attachment.created,
        attachment.blobId
      );
    },
    all: (listNo, itemId) =>
      db.many(`SELECT ${columns} FROM attachments WHERE list_no = ? AND item_id = ? ORDER BY folded`, listNo, itemId).map(toAttachment),
    find(listNo, itemId, folded) {
      const row = db.one(`SELECT ${columns} FROM attachments WHERE list_no = ? AND item_id = ? AND folded = ?`, listNo, itemId, folded);
      return row && toAttachment(row);
    },
    remove(listNo, itemId, folded) {
      db.run('DELETE FROM attachments WHERE list_no = ? AND item_id = ? AND folded = ?', listNo, itemId, folded);
    }
  };
}
