import type { Store } from '../../store/Store';
import type { ListRow, SiteRow } from '../../store/types';
import { addLimitedAccessAbove, clearSubscopes, moveBelow, resetInheritance } from '../security/scopes';
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

interface Breaking {
  /** Copies of the assignments above, or full control for the current user alone. */
  copy: boolean;
  /** Takes the rights away that lists and items have of their own. */
  clear: boolean;
  userId: number | undefined;
}

/** As for a list. */
export function breakWebInheritance(store: Store, site: SiteRow, { copy, clear, userId }: Breaking): void {
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
  for (const list of store.lists.all(site.siteNo)) {
    if (clear) clearRights(store, list, to);
    else keepWayTo(store, list, to);
  }
}

function clearRights(store: Store, list: ListRow, scope: number): void {
  resetInheritance(store, { kind: 'list', list });
  const found = store.lists.byId(list.siteNo, list.id);
  if (found) clearSubscopes(store, { kind: 'list', list: found }, scope);
}

/** Whoever holds rights on a list, or in it, keeps the way to it. */
function keepWayTo(store: Store, list: ListRow, scope: number): void {
  const own = list.hasUniqueScope ? [list.scopeId] : [];
  for (const below of [...own, ...store.items.uniqueScopesBelow(list.listNo, undefined).map(({ scopeId }) => scopeId)])
    for (const { principalId } of store.security.assignments(below)) store.security.assign(scope, principalId, roleIds.limitedAccess);
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
