import { isFileRow } from './blobSchema';
import { type Database, int, text } from './database';
import { fold } from './fold';

/** Where a row stands: enough to read it with `items.get`. */
export interface Place {
  listNo: number;
  id: number;
}

/** Pieces of an upload that have come so far. */
export interface UploadRow extends Place {
  uploadId: string;
  userId: number;
  blobId: string;
}

/** What libraries ask beyond `items`: files and folders by path and by unique id, and uploads in pieces. */
export interface FileRows {
  /** A file or a folder by its path relative to the list's root, whatever its case. */
  byPath(listNo: number, path: string): number | undefined;
  /** Files and folders of the whole store; the caller sees that the list is one of its site's. */
  byUniqueId(uniqueId: string): Place[];
  /** Ids of the files directly inside, by name, at most `limit`; each counts as scanned. */
  idsIn(listNo: number, dir: string, limit: number): number[];
  /** Everything below `from` stands below `to` from now on. */
  moveBelow(listNo: number, from: string, to: string): void;
  dropVersion(listNo: number, id: number, uiVersion: number): void;
  /** Hands the versions of one row over to another: what moved to another list. */
  giveVersions(from: Place, to: Place): void;
  upload(uploadId: string): UploadRow | undefined;
  addUpload(upload: UploadRow): void;
  removeUpload(uploadId: string): void;
}

export function fileRows(db: Database, count: (rows: number) => void): FileRows {
  return {
    byPath(listNo, path) {
      const row = db.one(
        "SELECT id FROM items WHERE list_no = ? AND path = ? AND (is_folder = 1 OR substr(leaf, -5) <> '_.000')",
        listNo,
        fold(path)
      );
      return row && int(row, 'id');
    },
    byUniqueId: (uniqueId) =>
      [`is_folder = 1`, isFileRow].flatMap((kind) =>
        db
          .many(`SELECT list_no, id FROM items WHERE unique_id = ? AND ${kind}`, uniqueId.toLowerCase())
          .map((row) => ({ listNo: int(row, 'list_no'), id: int(row, 'id') }))
      ),
    idsIn(listNo, dir, limit) {
      const rows = db.many(`SELECT id FROM items WHERE list_no = ? AND dir = ? AND ${isFileRow} ORDER BY leaf LIMIT ?`, listNo, dir, limit);
      count(rows.length);
      return rows.map((row) => int(row, 'id'));
    },
    moveBelow(listNo, from, to) {
      const [low, high] = [`${fold(from)}/`, `${fold(from)}0`];
      for (const row of db.many('SELECT id, dir, leaf FROM items WHERE list_no = ? AND path > ? AND path < ?', listNo, low, high)) {
        const dir = `${to}${text(row, 'dir').slice(from.length)}`;
        db.run(
          'UPDATE items SET dir = ?, path = ? WHERE list_no = ? AND id = ?',
          dir,
          fold(`${dir}/${text(row, 'leaf')}`),
          listNo,
          int(row, 'id')
        );
      }
    },
    dropVersion(listNo, id, uiVersion) {
      db.run('DELETE FROM versions WHERE list_no = ? AND id = ? AND ui_version = ?', listNo, id, uiVersion);
    },
    giveVersions(from, to) {
      db.run('UPDATE versions SET list_no = ?, id = ? WHERE list_no = ? AND id = ?', to.listNo, to.id, from.listNo, from.id);
    },
    upload(uploadId) {
      const row = db.one('SELECT * FROM uploads WHERE upload_id = ?', uploadId.toLowerCase());
      return (
        row && {
          uploadId: text(row, 'upload_id'),
          listNo: int(row, 'list_no'),
          id: int(row, 'item_id'),
          userId: int(row, 'user_id'),
          blobId: text(row, 'blob_id')
        }
      );
    },
    addUpload({ uploadId, listNo, id, userId, blobId }) {
      db.run(
        'INSERT INTO uploads (upload_id, list_no, item_id, user_id, blob_id) VALUES (?, ?, ?, ?, ?)',
        uploadId.toLowerCase(),
        listNo,
        id,
        userId,
        blobId
      );
    },
    removeUpload(uploadId) {
      db.run('DELETE FROM uploads WHERE upload_id = ?', uploadId.toLowerCase());
    }
  };
}
