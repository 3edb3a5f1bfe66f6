import type { Store } from '../../store/Store';
import type { SiteRow } from '../../store/types';
import { addLimitedAccessAbove, moveBelow } from '../security/scopes';
import { roleIds } from '../security/permissions';

/** Everything of a web that stood in one scope goes to another: lists, items, webs below. */
function move(store: Store, site: SiteRow, from: number, to: number): void {
  for (const list of store.lists.all(site.siteNo)) {
    if (list.hasUniqueScope) {
      if (store.security.parentScope(list.scopeId) === from) store.security.setParentScope(list.scopeId, to);
      continue;
    }
    list.scopeId = to;
    store.lists.update(list);
    moveBelow(store, { kind: 'list', list }, from, to);
  }
  for (const below of store.sites.subWebs(site.siteNo)) {
    if (below.sub?.hasUniqueScope) {
      if (store.security.parentScope(below.scopeId) === from) store.security.setParentScope(below.scopeId, to);
      continue;
    }
    store.sites.update({ ...below, scopeId: to });
    move(store, below, from, to);
  }
}

/** As for a list: with copies of the assignments above, or with full control for the current user alone. */
export function breakWebInheritance(store: Store, site: SiteRow, copy: boolean, userId: number | undefined): void {
  if (!site.sub || site.sub.hasUniqueScope) return;
  const from = site.scopeId;
  const to = store.security.addScope(site.siteNo, from);
  if (copy) {
    for (const { principalId, roleDefinitionId } of store.security.assignments(from))
      if (roleDefinitionId !== roleIds.limitedAccess) store.security.assign(to, principalId, roleDefinitionId);
  } else if (userId !== undefined) {
    store.security.assign(to, userId, roleIds.fullControl);
    addLimitedAccessAbove(store, to, userId);
  }
  site.scopeId = to;
  site.sub.hasUniqueScope = true;
  store.sites.update(site);
  move(store, site, from, to);
}

export function resetWebInheritance(store: Store, site: SiteRow): void {
  if (!site.sub?.hasUniqueScope) return;
  const from = site.scopeId;
  const to = store.security.parentScope(from);
  if (to === undefined) throw new Error(`scope ${from} has no parent`);
  site.scopeId = to;
  site.sub.hasUniqueScope = false;
  store.sites.update(site);
  move(store, site, from, to);
  store.security.removeScope(from);
}
