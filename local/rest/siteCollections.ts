import { randomUUID } from 'node:crypto';
import type { Store } from '../store/Store';
import type { GroupSettings, PersonRow, SiteRow } from '../store/types';
import { addDefaultLibrary } from './lists/newList';
import { claimsLogin } from './security/access';
import { roleIds, standardRoles } from './security/permissions';
import { ensureSitePages } from './sitePages/library';
import { isoSeconds } from './siteTime';

export interface NewSiteCollection {
  /** Server-relative, e.g. `/sites/lycee`. */
  url: string;
  title: string;
  /** E-mail shaped; becomes site collection administrator. */
  ownerLogin: string;
  /** Name of the owner when the directory does not know the login yet. */
  ownerTitle?: string;
}

/** The directory's record of a person, made or renamed. */
export function ensureDirectoryUser(store: Store, person: PersonRow): PersonRow {
  if (!/^[^\s@|]+@[^\s@|]+$/.test(person.login)) throw new TypeError(`'${person.login}' is not a login: it looks like name@ecole.example`);
  return store.directory.ensure(person);
}

/**
 * Makes a site collection as a tenant does for a group: standard levels, groups of owners, members and visitors (Members
 * hold Edit, Manage Lists included), one site collection administrator.
 * @throws TypeError when the URL is taken or is none
 */
export function createSiteCollection(store: Store, now: () => Date, asked: NewSiteCollection): SiteRow {
  if (!/^\/(sites|teams)\/[A-Za-z0-9._-]+$/.test(asked.url)) throw new TypeError(`'${asked.url}' is not the URL of a site collection`);
  if (store.sites.byUrl(asked.url)) throw new TypeError(`the site collection ${asked.url} exists`);
  return store.transaction(() => {
    const known = store.directory.find(asked.ownerLogin);
    const owner = known ?? ensureDirectoryUser(store, { login: asked.ownerLogin, title: asked.ownerTitle ?? asked.ownerLogin });
    const site = store.sites.add({
      id: randomUUID(),
      webId: randomUUID(),
      url: asked.url,
      title: asked.title,
      description: '',
      scopeId: 0,
      created: isoSeconds(now()),
      ownerGroupId: 0,
      memberGroupId: 0,
      visitorGroupId: 0
    });
    const { siteNo } = site;
    for (const role of standardRoles) store.security.addRole({ ...role, siteNo });
    const scopeId = store.security.addScope(siteNo, null);
    const settings: GroupSettings = {
      description: '',
      ownerId: 0,
      onlyAllowMembersViewMembership: false,
      allowMembersEditMembership: false,
      allowRequestToJoinLeave: false,
      autoAcceptRequestToJoinLeave: false
    };
    const group = (title: string, roleId: number, ownerId: number | undefined, membersEdit: boolean): number => {
      const made = store.principals.add({
        siteNo,
        kind: 'group',
        login: title,
        title,
        email: '',
        isSiteAdmin: false,
        group: { ...settings, ownerId: ownerId ?? 0, allowMembersEditMembership: membersEdit }
      });
      if (ownerId === undefined) store.principals.update({ ...made, group: { ...settings, ownerId: made.id } });
      store.security.assign(scopeId, made.id, roleId);
      return made.id;
    };
    const ownerGroupId = group(`Propriétaires de ${asked.title}`, roleIds.fullControl, undefined, false);
    const visitorGroupId = group(`Visiteurs de ${asked.title}`, roleIds.read, ownerGroupId, false);
    const memberGroupId = group(`Membres de ${asked.title}`, roleIds.edit, ownerGroupId, true);
    const admin = store.principals.add({
      siteNo,
      kind: 'user',
      login: claimsLogin(owner.login),
      title: owner.title,
      email: owner.login,
      isSiteAdmin: true
    });
    store.principals.addMember(siteNo, ownerGroupId, admin.id);
    const complete = { ...site, scopeId, ownerGroupId, memberGroupId, visitorGroupId };
    store.sites.update(complete);
    addDefaultLibrary(store, complete, isoSeconds(now()));
    ensureSitePages(store, complete, isoSeconds(now()));
    return complete;
  });
}
