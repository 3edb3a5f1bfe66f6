import { type Database, int } from './database';
import type { PrincipalRows, SecurityRows } from './Store';

/** The root web's number of the collection that a web belongs to: people, groups and levels are the collection's. */
export function collectionOf(db: Database): (siteNo: number) => number {
  return (siteNo) => {
    const row = db.one('SELECT root_no FROM sub_webs WHERE site_no = ?', siteNo);
    return row ? int(row, 'root_no') : siteNo;
  };
}

/** The same rows, asked by the number of any web of the collection. */
export function principalsOfCollection(rows: PrincipalRows, rootOf: (siteNo: number) => number): PrincipalRows {
  return {
    ...rows,
    add: (principal) => rows.add({ ...principal, siteNo: rootOf(principal.siteNo) }),
    remove: (siteNo, id) => rows.remove(rootOf(siteNo), id),
    byId: (siteNo, id) => rows.byId(rootOf(siteNo), id),
    userByLogin: (siteNo, login) => rows.userByLogin(rootOf(siteNo), login),
    groupByTitle: (siteNo, title) => rows.groupByTitle(rootOf(siteNo), title),
    all: (siteNo, kind) => rows.all(rootOf(siteNo), kind),
    claims: (siteNo) => rows.claims(rootOf(siteNo)),
    addMember: (siteNo, groupId, userId) => rows.addMember(rootOf(siteNo), groupId, userId),
    removeMember: (siteNo, groupId, userId) => rows.removeMember(rootOf(siteNo), groupId, userId),
    members: (siteNo, groupId) => rows.members(rootOf(siteNo), groupId),
    groupsOf: (siteNo, userId) => rows.groupsOf(rootOf(siteNo), userId)
  };
}

/** The same rows, asked by the number of any web of the collection. */
export function securityOfCollection(rows: SecurityRows, rootOf: (siteNo: number) => number): SecurityRows {
  return {
    ...rows,
    addRole: (role) => rows.addRole({ ...role, siteNo: rootOf(role.siteNo) }),
    updateRole: (role) => rows.updateRole({ ...role, siteNo: rootOf(role.siteNo) }),
    removeRole: (siteNo, id) => rows.removeRole(rootOf(siteNo), id),
    roles: (siteNo) => rows.roles(rootOf(siteNo)),
    addScope: (siteNo, parentId) => rows.addScope(rootOf(siteNo), parentId),
    roleIsAssigned: (siteNo, id) => rows.roleIsAssigned(rootOf(siteNo), id)
  };
}
