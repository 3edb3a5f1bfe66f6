/**
 * Items keep their values as JSON; what is indexed stands again in `item_index`, whose primary key makes an equality
 * read exactly its rows at any list size. `key` has no affinity: numbers order as numbers, text as text; a value that is
 * missing is an empty blob, which sorts after both.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sites (
  site_no INTEGER PRIMARY KEY, id TEXT NOT NULL, web_id TEXT NOT NULL, url TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL,
  description TEXT NOT NULL, scope_id INTEGER NOT NULL, created TEXT NOT NULL,
  owner_group INTEGER NOT NULL, member_group INTEGER NOT NULL, visitor_group INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS people (login TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS principals (
  site_no INTEGER NOT NULL, id INTEGER NOT NULL, kind TEXT NOT NULL, login TEXT NOT NULL, folded TEXT NOT NULL, title TEXT NOT NULL,
  email TEXT NOT NULL, is_site_admin INTEGER NOT NULL, settings TEXT NOT NULL, PRIMARY KEY (site_no, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS principals_by_login ON principals (site_no, kind, folded);
CREATE TABLE IF NOT EXISTS members (
  site_no INTEGER NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (site_no, group_id, user_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS members_by_user ON members (site_no, user_id, group_id);
CREATE TABLE IF NOT EXISTS roles (
  site_no INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, mask TEXT NOT NULL,
  position INTEGER NOT NULL, kind INTEGER NOT NULL, hidden INTEGER NOT NULL, PRIMARY KEY (site_no, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS scopes (scope_id INTEGER PRIMARY KEY AUTOINCREMENT, site_no INTEGER NOT NULL, parent_id INTEGER);
CREATE TABLE IF NOT EXISTS assignments (
  scope_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (scope_id, principal_id, role_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  list_no INTEGER PRIMARY KEY AUTOINCREMENT, site_no INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, folded_title TEXT NOT NULL,
  leaf TEXT NOT NULL, folded_leaf TEXT NOT NULL, root_folder_id TEXT NOT NULL, base_template INTEGER NOT NULL, entity_type_name TEXT NOT NULL,
  settings TEXT NOT NULL, scope_id INTEGER NOT NULL, unique_scope INTEGER NOT NULL, next_item_id INTEGER NOT NULL, item_count INTEGER NOT NULL,
  created TEXT NOT NULL, last_modified TEXT NOT NULL, last_deleted TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS lists_by_title ON lists (site_no, folded_title);
CREATE UNIQUE INDEX IF NOT EXISTS lists_by_leaf ON lists (site_no, folded_leaf);
CREATE TABLE IF NOT EXISTS fields (
  field_no INTEGER PRIMARY KEY AUTOINCREMENT, list_no INTEGER NOT NULL, id TEXT NOT NULL, internal_name TEXT NOT NULL, title TEXT NOT NULL,
  type TEXT NOT NULL, settings TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS fields_by_list ON fields (list_no, field_no);
CREATE TABLE IF NOT EXISTS items (
  list_no INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, unique_id TEXT NOT NULL, version INTEGER NOT NULL, ui_version INTEGER NOT NULL,
  is_folder INTEGER NOT NULL, dir TEXT NOT NULL, leaf TEXT NOT NULL, path TEXT NOT NULL, scope_id INTEGER NOT NULL, unique_scope INTEGER NOT NULL,
  author INTEGER NOT NULL, editor INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (list_no, id));
CREATE INDEX IF NOT EXISTS items_by_path ON items (list_no, path);
CREATE INDEX IF NOT EXISTS folders_by_dir ON items (list_no, dir) WHERE is_folder = 1;
CREATE INDEX IF NOT EXISTS unique_scopes ON items (list_no, scope_id) WHERE unique_scope = 1;
CREATE TABLE IF NOT EXISTS item_index (
  list_no INTEGER NOT NULL, field_no INTEGER NOT NULL, key, item_id INTEGER NOT NULL,
  PRIMARY KEY (list_no, field_no, key, item_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS versions (
  list_no INTEGER NOT NULL, id INTEGER NOT NULL, ui_version INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (list_no, id, ui_version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycled (
  recycle_id TEXT PRIMARY KEY, site_no INTEGER NOT NULL, deleted_by INTEGER NOT NULL, deleted_at TEXT NOT NULL, row TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycle_entries (
  entry_id TEXT PRIMARY KEY, site_no INTEGER NOT NULL, list_no INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, dir TEXT NOT NULL,
  leaf TEXT NOT NULL, author INTEGER NOT NULL, deleted_by INTEGER NOT NULL, deleted_at TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS second_stage (entry_id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS list_parts (
  list_no INTEGER NOT NULL, kind TEXT NOT NULL, part_id TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (list_no, kind, part_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachments (
  list_no INTEGER NOT NULL, item_id INTEGER NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, created TEXT NOT NULL,
  blob_id TEXT NOT NULL, PRIMARY KEY (list_no, item_id, folded));
CREATE TRIGGER IF NOT EXISTS attachments_hold AFTER INSERT ON attachments BEGIN
  UPDATE blobs SET kept = 1, refs = refs + 1 WHERE id = NEW.blob_id; END;
CREATE TRIGGER IF NOT EXISTS attachments_drop AFTER DELETE ON attachments BEGIN
  UPDATE blobs SET kept = 1, refs = refs - 1 WHERE id = OLD.blob_id; END;
CREATE TABLE IF NOT EXISTS sub_webs (
  site_no INTEGER PRIMARY KEY, parent_no INTEGER NOT NULL, root_no INTEGER NOT NULL, template TEXT NOT NULL, language INTEGER NOT NULL,
  unique_scope INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS directory_groups (id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, mail TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS directory_members (group_id TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (group_id, member)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS directory_members_by_member ON directory_members (member, group_id);
CREATE TABLE IF NOT EXISTS without_assets (login TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS records (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, site_no INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL,
  UNIQUE (site_no, kind, id));
CREATE TABLE IF NOT EXISTS site_pages (
  site_no INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, version INTEGER NOT NULL, published TEXT, draft TEXT,
  editor TEXT NOT NULL, modified TEXT NOT NULL, PRIMARY KEY (site_no, name)) WITHOUT ROWID;
`;
