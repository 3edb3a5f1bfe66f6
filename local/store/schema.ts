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
`;
