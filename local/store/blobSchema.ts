/** SQL that is true for rows of lists' files; list items are named `12_.000`. Part of partial indexes: keep in one place. */
export const isFileRow = "is_folder = 0 AND substr(leaf, -5) <> '_.000'";

/** Rows whose JSON names blobs hold them, and let go of them, by themselves: nobody who writes such rows can forget. */
function holders(table: string, column: string): string {
  const names = (row: string): string => `instr(${row}.${column}, '"vti_blob"') > 0`;
  const count = (row: string, sign: string): string => `
  UPDATE blobs SET kept = 1, refs = refs ${sign} (SELECT count(*) FROM json_tree(${row}.${column}) t WHERE t.key = 'vti_blob' AND t.atom = blobs.id)
  WHERE id IN (SELECT t.atom FROM json_tree(${row}.${column}) t WHERE t.key = 'vti_blob');`;
  return `
CREATE TRIGGER IF NOT EXISTS ${table}_hold AFTER INSERT ON ${table} WHEN ${names('NEW')} BEGIN ${count('NEW', '+')} END;
CREATE TRIGGER IF NOT EXISTS ${table}_drop AFTER DELETE ON ${table} WHEN ${names('OLD')} BEGIN ${count('OLD', '-')} END;
CREATE TRIGGER IF NOT EXISTS ${table}_swap AFTER UPDATE OF ${column} ON ${table} WHEN ${names('OLD')} OR ${names('NEW')} BEGIN
  ${count('NEW', '+')} ${count('OLD', '-')} END;`;
}

/** Contents, uploads in pieces, and how files are found. Added after the first schema. */
export const blobSchema = `
PRAGMA recursive_triggers = ON;
CREATE TABLE IF NOT EXISTS blobs (
  id TEXT PRIMARY KEY, size INTEGER NOT NULL, refs INTEGER NOT NULL, kept INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS loose_blobs ON blobs (kept) WHERE refs <= 0;
CREATE TABLE IF NOT EXISTS uploads (
  upload_id TEXT PRIMARY KEY, list_no INTEGER NOT NULL, item_id INTEGER NOT NULL, user_id INTEGER NOT NULL, blob_id TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS files_by_dir ON items (list_no, dir, leaf) WHERE ${isFileRow};
CREATE INDEX IF NOT EXISTS files_by_unique_id ON items (unique_id) WHERE ${isFileRow};
CREATE INDEX IF NOT EXISTS folders_by_unique_id ON items (unique_id) WHERE is_folder = 1;
${holders('items', 'data')}
${holders('versions', 'row')}
${holders('recycled', 'row')}
${holders('recycle_entries', 'data')}
`;
