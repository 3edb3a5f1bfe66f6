import type { Store } from '../../store/Store';
import type { ItemRow, ListRow, SiteRow } from '../../store/types';
import { errors } from '../errors';
import type { Switches } from '../switches';
import { roleIds } from './permissions';

/** What can carry permissions of its own. */
export type Securable = { kind: 'web'; site: SiteRow } | { kind: 'list'; list: ListRow } | { kind: 'item'; list: ListRow; item: ItemRow };

/** D: an object that contains more than this cannot break or restore inheritance. */
const largestSecurable = 100_000;

export function scopeOf(securable: Securable): number {
  if (securable.kind === 'web') return securable.site.scopeId;
  return securable.kind === 'list' ? securable.list.scopeId : securable.item.scopeId;
}

export function hasUniqueScope(securable: Securable): boolean {
  if (securable.kind === 'web') return securable.site.sub?.hasUniqueScope ?? true;
  return securable.kind === 'list' ? securable.list.hasUniqueScope : securable.item.hasUniqueScope;
}

const itemPath = (item: ItemRow): string => (item.dir === '' ? item.leaf : `${item.dir}/${item.leaf}`);

/** D: whoever is given rights on something appears as Limited Access on every scope above it. */
export function addLimitedAccessAbove(store: Store, scopeId: number, principalId: number): void {
  for (let parent = store.security.parentScope(scopeId); parent !== undefined; parent = store.security.parentScope(parent))
    store.security.assign(parent, principalId, roleIds.limitedAccess);
}

/** Below a list or a folder, what stood in one scope goes to another. */
export function moveBelow(store: Store, securable: Exclude<Securable, { kind: 'web' }>, from: number, to: number): void {
  const { list } = securable;
  if (securable.kind === 'item' && !securable.item.isFolder) return;
  const dir = securable.kind === 'list' ? undefined : itemPath(securable.item);
  for (const below of store.items.uniqueScopesBelow(list.listNo, dir))
    if (store.security.parentScope(below.scopeId) === from) store.security.setParentScope(below.scopeId, to);
  store.items.moveScope(list.listNo, dir, from, to);
}

function place(store: Store, securable: Exclude<Securable, { kind: 'web' }>, scopeId: number, unique: boolean): void {
  if (securable.kind === 'list') {
    securable.list.scopeId = scopeId;
    securable.list.hasUniqueScope = unique;
    store.lists.update(securable.list);
  } else {
    securable.item.scopeId = scopeId;
    securable.item.hasUniqueScope = unique;
    store.items.setScope(securable.item);
  }
}

function demandSize(store: Store, securable: Exclude<Securable, { kind: 'web' }>): void {
  const dir = securable.kind === 'list' ? undefined : itemPath(securable.item);
  const size = dir === undefined ? securable.list.itemCount : store.items.countBelow(securable.list.listNo, dir, largestSecurable + 1);
  if (size > largestSecurable)
    throw errors.refused(
      'You cannot break inheritance for this item because there are too many items with unique permissions in this list.',
      '-2147024860'
    );
}

export function clearSubscopes(store: Store, securable: Exclude<Securable, { kind: 'web' }>, to: number): void {
  if (securable.kind === 'item' && !securable.item.isFolder) return;
  const dir = securable.kind === 'list' ? undefined : itemPath(securable.item);
  for (const below of store.items.uniqueScopesBelow(securable.list.listNo, dir)) {
    const item = store.items.get(securable.list.listNo, below.id);
    if (!item) continue;
    const old = item.scopeId;
    item.hasUniqueScope = false;
    item.scopeId = to;
    store.items.setScope(item);
    if (item.isFolder) store.items.moveScope(item.listNo, itemPath(item), old, to);
    store.security.removeScope(old);
  }
}

/**
 * O: a second call changes nothing. D (MS-CSOMSPT): without copying, one assignment remains, the current user with full control.
 * @param userId the current user, who keeps full control when nothing is copied
 */
export function breakInheritance(
  store: Store,
  switches: Switches,
  securable: Securable,
  options: { copy: boolean; clear: boolean; userId: number | undefined }
): void {
  if (securable.kind === 'web' || hasUniqueScope(securable)) return;
  if (securable.kind === 'item' && switches.uniqueBesideItemPermissions === 'refused' && listHasUniqueColumn(store, securable.list))
    throw errors.refused('Item-level permissions cannot be set on a list that enforces unique values on a column.');
  demandSize(store, securable);
  // D: 50,000 scopes in one list, the list's own among them.
  if (securable.kind === 'item' && store.items.countUniqueScopes(securable.list.listNo) >= switches.scopeLimit)
    throw errors.refused(
      'You cannot break inheritance for this item because there are too many items with unique permissions in this list.',
      '-2147024860'
    );
  const parent = scopeOf(securable);
  const scope = store.security.addScope(securable.list.siteNo, parent);
  if (options.copy) {
    for (const { principalId, roleDefinitionId } of store.security.assignments(parent))
      if (roleDefinitionId !== roleIds.limitedAccess) store.security.assign(scope, principalId, roleDefinitionId);
  } else if (options.userId !== undefined) {
    store.security.assign(scope, options.userId, roleIds.fullControl);
    addLimitedAccessAbove(store, scope, options.userId);
  }
  place(store, securable, scope, true);
  moveBelow(store, securable, parent, scope);
  if (options.clear) clearSubscopes(store, securable, scope);
  else keepLimitedAccess(store, securable, scope);
}

/** Whoever holds rights further down keeps the way to them. */
function keepLimitedAccess(store: Store, securable: Exclude<Securable, { kind: 'web' }>, scope: number): void {
  if (securable.kind === 'item' && !securable.item.isFolder) return;
  const dir = securable.kind === 'list' ? undefined : itemPath(securable.item);
  for (const below of store.items.uniqueScopesBelow(securable.list.listNo, dir))
    for (const { principalId } of store.security.assignments(below.scopeId))
      store.security.assign(scope, principalId, roleIds.limitedAccess);
}

export function resetInheritance(store: Store, securable: Securable): void {
  if (securable.kind === 'web')
    throw errors.refused('This operation is not allowed on a root web.', '-2146233079', 'System.InvalidOperationException');
  if (!hasUniqueScope(securable)) return;
  demandSize(store, securable);
  const scope = scopeOf(securable);
  const parent = store.security.parentScope(scope);
  if (parent === undefined) throw new Error(`scope ${scope} has no parent`);
  place(store, securable, parent, false);
  moveBelow(store, securable, scope, parent);
  store.security.removeScope(scope);
}

export function listHasUniqueColumn(store: Store, list: ListRow): boolean {
  return store.fields.all(list.listNo).some((field) => field.settings.enforceUniqueValues);
}
