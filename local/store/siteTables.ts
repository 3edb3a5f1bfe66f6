import { type Database, flag, int, json, text } from './database';
import { fold } from './fold';
import type { DirectoryRows, PrincipalRows, SecurityRows, SiteRows } from './Store';
import type { GroupSettings, PersonRow, PrincipalRow, RoleDefinitionRow, SiteRow } from './types';

type Row = Record<string, unknown>;

function toSite(row: Row): SiteRow {
  return {
    siteNo: int(row, 'site_no'),
    id: text(row, 'id'),
    webId: text(row, 'web_id'),
    url: text(row, 'url'),
    title: text(row, 'title'),
    description: text(row, 'description'),
    scopeId: int(row, 'scope_id'),
    created: text(row, 'created'),
    ownerGroupId: int(row, 'owner_group'),
    memberGroupId: int(row, 'member_group'),
    visitorGroupId: int(row, 'visitor_group'),
    ...(row.root_no === null
      ? {}
      : {
          sub: {
            parentNo: int(row, 'parent_no'),
            rootNo: int(row, 'root_no'),
            template: text(row, 'template'),
            language: int(row, 'language'),
            hasUniqueScope: flag(row, 'unique_scope')
          }
        })
  };
}

const selectSite =
  'SELECT s.*, w.parent_no, w.root_no, w.template, w.language, w.unique_scope FROM sites s LEFT JOIN sub_webs w ON w.site_no = s.site_no';

export function siteRows(db: Database): SiteRows {
  return {
    add(site) {
      const siteNo = db.run(
        'INSERT INTO sites (id, web_id, url, title, description, scope_id, created, owner_group, member_group, visitor_group) VALUES (?,?,?,?,?,?,?,?,?,?)',
        site.id,
        site.webId,
        site.url,
        site.title,
        site.description,
        site.scopeId,
        site.created,
        site.ownerGroupId,
        site.memberGroupId,
        site.visitorGroupId
      );
      if (site.sub)
        db.run(
          'INSERT INTO sub_webs (site_no, parent_no, root_no, template, language, unique_scope) VALUES (?,?,?,?,?,?)',
          siteNo,
          site.sub.parentNo,
          site.sub.rootNo,
          site.sub.template,
          site.sub.language,
          Number(site.sub.hasUniqueScope)
        );
      return { ...site, siteNo };
    },
    update(site) {
      if (site.sub) db.run('UPDATE sub_webs SET unique_scope = ? WHERE site_no = ?', Number(site.sub.hasUniqueScope), site.siteNo);
      db.run(
        'UPDATE sites SET title = ?, description = ?, scope_id = ?, owner_group = ?, member_group = ?, visitor_group = ? WHERE site_no = ?',
        site.title,
        site.description,
        site.scopeId,
        site.ownerGroupId,
        site.memberGroupId,
        site.visitorGroupId,
        site.siteNo
      );
    },
    byUrl(url) {
      const row = db.one(`${selectSite} WHERE s.url = ?`, url);
      return row && toSite(row);
    },
    byNo(siteNo) {
      const row = db.one(`${selectSite} WHERE s.site_no = ?`, siteNo);
      return row && toSite(row);
    },
    all: () => db.many(`${selectSite} WHERE w.root_no IS NULL ORDER BY s.site_no`).map(toSite),
    subWebs: (siteNo) => db.many(`${selectSite} WHERE w.parent_no = ? ORDER BY s.title, s.site_no`, siteNo).map(toSite),
    remove(siteNo) {
      db.run('DELETE FROM sub_webs WHERE site_no = ?', siteNo);
      db.run('DELETE FROM sites WHERE site_no = ?', siteNo);
    }
  };
}

export function directoryRows(db: Database): DirectoryRows {
  const toPerson = (row: Row): PersonRow => ({ login: text(row, 'login'), title: text(row, 'title') });
  return {
    ensure(person) {
      const login = fold(person.login);
      db.run(
        'INSERT INTO people (login, title) VALUES (?, ?) ON CONFLICT (login) DO UPDATE SET title = excluded.title',
        login,
        person.title
      );
      return { login, title: person.title };
    },
    find(login) {
      const row = db.one('SELECT * FROM people WHERE login = ?', fold(login));
      return row && toPerson(row);
    },
    all: () => db.many('SELECT * FROM people ORDER BY login').map(toPerson)
  };
}

function toPrincipal(row: Row): PrincipalRow {
  const kind = text(row, 'kind') === 'group' ? 'group' : 'user';
  return {
    siteNo: int(row, 'site_no'),
    id: int(row, 'id'),
    kind,
    login: text(row, 'login'),
    title: text(row, 'title'),
    email: text(row, 'email'),
    isSiteAdmin: flag(row, 'is_site_admin'),
    ...(kind === 'group' ? { group: json<GroupSettings>(row, 'settings') } : {})
  };
}

/** The first id that a site gives: 1 and 2 are taken by system accounts on a real one. */
const firstPrincipalId = 3;

export function principalRows(db: Database): PrincipalRows {
  const byLogin = (siteNo: number, kind: string, login: string): PrincipalRow | undefined => {
    const row = db.one('SELECT * FROM principals WHERE site_no = ? AND kind = ? AND folded = ?', siteNo, kind, fold(login));
    return row && toPrincipal(row);
  };
  return {
    add(principal) {
      const key = `principals.${principal.siteNo}`;
      const last = db.one('SELECT value FROM meta WHERE key = ?', key);
      const id = last ? Number(text(last, 'value')) + 1 : firstPrincipalId;
      db.run('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, String(id));
      db.run(
        'INSERT INTO principals (site_no, id, kind, login, folded, title, email, is_site_admin, settings) VALUES (?,?,?,?,?,?,?,?,?)',
        principal.siteNo,
        id,
        principal.kind,
        principal.login,
        fold(principal.login),
        principal.title,
        principal.email,
        Number(principal.isSiteAdmin),
        JSON.stringify(principal.group ?? {})
      );
      return { ...principal, id };
    },
    update(principal) {
      db.run(
        'UPDATE principals SET login = ?, folded = ?, title = ?, email = ?, is_site_admin = ?, settings = ? WHERE site_no = ? AND id = ?',
        principal.login,
        fold(principal.login),
        principal.title,
        principal.email,
        Number(principal.isSiteAdmin),
        JSON.stringify(principal.group ?? {}),
        principal.siteNo,
        principal.id
      );
    },
    remove(siteNo, id) {
      db.run('DELETE FROM principals WHERE site_no = ? AND id = ?', siteNo, id);
      db.run('DELETE FROM members WHERE site_no = ? AND (group_id = ? OR user_id = ?)', siteNo, id, id);
      db.run('DELETE FROM assignments WHERE principal_id = ? AND scope_id IN (SELECT scope_id FROM scopes WHERE site_no = ?)', id, siteNo);
    },
    byId(siteNo, id) {
      const row = db.one('SELECT * FROM principals WHERE site_no = ? AND id = ?', siteNo, id);
      return row && toPrincipal(row);
    },
    userByLogin: (siteNo, login) => byLogin(siteNo, 'user', login),
    groupByTitle: (siteNo, title) => byLogin(siteNo, 'group', title),
    all: (siteNo, kind) => db.many('SELECT * FROM principals WHERE site_no = ? AND kind = ? ORDER BY id', siteNo, kind).map(toPrincipal),
    claims: (siteNo) =>
      db
        .many("SELECT * FROM principals WHERE site_no = ? AND kind = 'user' AND folded >= 'c:' AND folded < 'c;' ORDER BY id", siteNo)
        .map(toPrincipal),
    addMember(siteNo, groupId, userId) {
      db.run('INSERT OR IGNORE INTO members (site_no, group_id, user_id) VALUES (?, ?, ?)', siteNo, groupId, userId);
    },
    removeMember(siteNo, groupId, userId) {
      db.run('DELETE FROM members WHERE site_no = ? AND group_id = ? AND user_id = ?', siteNo, groupId, userId);
    },
    members: (siteNo, groupId) =>
      db
        .many(
          'SELECT p.* FROM members m JOIN principals p ON p.site_no = m.site_no AND p.id = m.user_id WHERE m.site_no = ? AND m.group_id = ? ORDER BY p.id',
          siteNo,
          groupId
        )
        .map(toPrincipal),
    groupsOf: (siteNo, userId) =>
      db
        .many(
          'SELECT p.* FROM members m JOIN principals p ON p.site_no = m.site_no AND p.id = m.group_id WHERE m.site_no = ? AND m.user_id = ? ORDER BY p.id',
          siteNo,
          userId
        )
        .map(toPrincipal)
  };
}

export function securityRows(db: Database): SecurityRows {
  const toRole = (row: Row): RoleDefinitionRow => ({
    siteNo: int(row, 'site_no'),
    id: int(row, 'id'),
    name: text(row, 'name'),
    description: text(row, 'description'),
    mask: BigInt(text(row, 'mask')),
    order: int(row, 'position'),
    roleTypeKind: int(row, 'kind'),
    hidden: flag(row, 'hidden')
  });
  return {
    addRole(role) {
      db.run(
        'INSERT INTO roles (site_no, id, name, description, mask, position, kind, hidden) VALUES (?,?,?,?,?,?,?,?)',
        role.siteNo,
        role.id,
        role.name,
        role.description,
        role.mask.toString(),
        role.order,
        role.roleTypeKind,
        Number(role.hidden)
      );
      return role;
    },
    updateRole(role) {
      db.run(
        'UPDATE roles SET name = ?, description = ?, mask = ?, position = ? WHERE site_no = ? AND id = ?',
        role.name,
        role.description,
        role.mask.toString(),
        role.order,
        role.siteNo,
        role.id
      );
    },
    removeRole(siteNo, id) {
      db.run('DELETE FROM roles WHERE site_no = ? AND id = ?', siteNo, id);
    },
    roles: (siteNo) => db.many('SELECT * FROM roles WHERE site_no = ? ORDER BY position, id', siteNo).map(toRole),
    addScope: (siteNo, parentId) => db.run('INSERT INTO scopes (site_no, parent_id) VALUES (?, ?)', siteNo, parentId),
    removeScope(scopeId) {
      db.run('DELETE FROM assignments WHERE scope_id = ?', scopeId);
      db.run('DELETE FROM scopes WHERE scope_id = ?', scopeId);
    },
    parentScope(scopeId) {
      const parent = db.one('SELECT parent_id FROM scopes WHERE scope_id = ?', scopeId)?.parent_id;
      return typeof parent === 'number' ? parent : undefined;
    },
    setParentScope(scopeId, parentId) {
      db.run('UPDATE scopes SET parent_id = ? WHERE scope_id = ?', parentId, scopeId);
    },
    assign(scopeId, principalId, roleDefinitionId) {
      db.run(
        'INSERT OR IGNORE INTO assignments (scope_id, principal_id, role_id) VALUES (?, ?, ?)',
        scopeId,
        principalId,
        roleDefinitionId
      );
    },
    unassign(scopeId, principalId, roleDefinitionId) {
      if (roleDefinitionId === undefined) db.run('DELETE FROM assignments WHERE scope_id = ? AND principal_id = ?', scopeId, principalId);
      else
        db.run('DELETE FROM assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?', scopeId, principalId, roleDefinitionId);
    },
    assignments: (scopeId) =>
      db
        .many('SELECT principal_id, role_id FROM assignments WHERE scope_id = ? ORDER BY principal_id, role_id', scopeId)
        .map((row) => ({ principalId: int(row, 'principal_id'), roleDefinitionId: int(row, 'role_id') })),
    roleIsAssigned: (siteNo, roleDefinitionId) =>
      db.one(
        'SELECT 1 AS found FROM assignments a JOIN scopes s ON s.scope_id = a.scope_id WHERE s.site_no = ? AND a.role_id = ? LIMIT 1',
        siteNo,
        roleDefinitionId
      ) !== undefined
  };
}
