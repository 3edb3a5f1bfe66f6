import { type Database, text } from './database';
import { fold } from './fold';
import type { DirectoryGroupRows } from './Store';
import type { DirectoryGroupRow } from './types';

type Row = Record<string, unknown>;

const toGroup = (row: Row): DirectoryGroupRow => ({
  id: text(row, 'id'),
  title: text(row, 'title'),
  kind: text(row, 'kind') === 'microsoft365' ? 'microsoft365' : 'security',
  mail: text(row, 'mail')
});

/** Groups of the directory (Entra), which may hold people and groups. A member is a login or the id of a group. */
export function directoryGroupRows(db: Database): DirectoryGroupRows {
  const parents = (member: string): string[] =>
    db.many('SELECT group_id FROM directory_members WHERE member = ? ORDER BY group_id', member).map((row) => text(row, 'group_id'));
  return {
    ensure(group) {
      const id = group.id.toLowerCase();
      db.run(
        'INSERT INTO directory_groups (id, title, kind, mail) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, kind = excluded.kind, mail = excluded.mail',
        id,
        group.title,
        group.kind,
        fold(group.mail)
      );
      return { ...group, id };
    },
    find(id) {
      const row = db.one('SELECT * FROM directory_groups WHERE id = ?', id.toLowerCase());
      return row && toGroup(row);
    },
    all: () => db.many('SELECT * FROM directory_groups ORDER BY title, id').map(toGroup),
    addMember(groupId, member) {
      db.run('INSERT OR IGNORE INTO directory_members (group_id, member) VALUES (?, ?)', groupId.toLowerCase(), fold(member));
    },
    removeMember(groupId, member) {
      db.run('DELETE FROM directory_members WHERE group_id = ? AND member = ?', groupId.toLowerCase(), fold(member));
    },
    members: (groupId) =>
      db
        .many('SELECT member FROM directory_members WHERE group_id = ? ORDER BY member', groupId.toLowerCase())
        .map((row) => text(row, 'member')),
    groupsOf(login) {
      // Groups may hold one another in a circle: each is followed once.
      const found = new Set<string>();
      const waiting = parents(fold(login));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (found.has(id)) continue;
        found.add(id);
        waiting.push(...parents(id));
      }
      return found;
    },
    mayLoadAssets: (login) => db.one('SELECT 1 AS found FROM without_assets WHERE login = ?', fold(login)) === undefined,
    setMayLoadAssets(login, may) {
      if (may) db.run('DELETE FROM without_assets WHERE login = ?', fold(login));
      else db.run('INSERT OR IGNORE INTO without_assets (login) VALUES (?)', fold(login));
    }
  };
}
