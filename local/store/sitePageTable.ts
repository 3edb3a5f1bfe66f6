import { type Database, int, text } from './database';
import type { SitePageRows } from './Store';
import type { SitePageRow } from './types';

type Row = Record<string, unknown>;

/** SQLite rows of the sites' pages. */
export function sitePageRows(db: Database): SitePageRows {
  return {
    all: (siteNo) => db.many('SELECT * FROM site_pages WHERE site_no = ? ORDER BY name', siteNo).map(toSitePage),
    get(siteNo, name) {
      const row = db.one('SELECT * FROM site_pages WHERE site_no = ? AND name = ?', siteNo, name);
      return row && toSitePage(row);
    },
    put({ siteNo, name, version, published, draft, editor, modified }) {
      db.run(
        `INSERT INTO site_pages (site_no, name, version, published, draft, editor, modified) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (site_no, name) DO UPDATE SET version = excluded.version, published = excluded.published,
           draft = excluded.draft, editor = excluded.editor, modified = excluded.modified`,
        siteNo,
        name,
        version,
        published,
        draft,
        editor,
        modified
      );
    },
    remove(siteNo, name) {
      db.run('DELETE FROM site_pages WHERE site_no = ? AND name = ?', siteNo, name);
    }
  };
}

function toSitePage(row: Row): SitePageRow {
  return {
    siteNo: int(row, 'site_no'),
    name: text(row, 'name'),
    version: int(row, 'version'),
    published: row.published === null ? null : text(row, 'published'),
    draft: row.draft === null ? null : text(row, 'draft'),
    editor: text(row, 'editor'),
    modified: text(row, 'modified')
  };
}
