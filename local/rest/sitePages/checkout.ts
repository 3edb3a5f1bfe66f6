import type { Store } from '../../store/Store';
import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { versionLabel } from '../fields/values';

/**
 * Who has a page checked out, kept among its item's values under names that no column can have. Not a file's check-out:
 * the page's file holds nothing.
 */
export function checkedOutTo(item: ItemRow): number | undefined {
  const { vti_pagecheckout: user } = item.values;
  return typeof user === 'number' ? user : undefined;
}

/** The draft that a discarded check-out goes back to; undefined for a page that was never saved. */
export function draftBefore(item: ItemRow): string | null | undefined {
  const { vti_pagedraft: draft, vti_pagenew: isNew } = item.values;
  return isNew === true ? undefined : typeof draft === 'string' ? draft : null;
}

export const isUnsaved = (item: ItemRow): boolean => item.values.vti_pagenew === true;

/** What of an item's values is about its check-out: writing the page leaves it as it is. */
export function checkoutValues(item: ItemRow | undefined): ItemRow['values'] {
  const { vti_pagecheckout = null, vti_pagedraft = null, vti_pagenew = null } = item?.values ?? {};
  return { vti_pagecheckout, vti_pagedraft, vti_pagenew };
}

function put(store: Store, item: ItemRow, values: ItemRow['values']): void {
  // No column of its own, so no index either.
  store.items.update({ ...item, values: { ...item.values, ...values } }, [], []);
}

/** @param draft what the page holds beside its publication, to which a discarded check-out goes back */
export function checkOutPage(store: Store, item: ItemRow, userId: number, draft: string | null): void {
  put(store, item, { vti_pagecheckout: userId, vti_pagedraft: draft });
}

export function startUnsaved(store: Store, item: ItemRow, userId: number): void {
  put(store, item, { vti_pagecheckout: userId, vti_pagenew: true });
}

export function endUnsaved(store: Store, item: ItemRow): void {
  put(store, item, { vti_pagenew: null });
}

export function checkInPage(store: Store, item: ItemRow): void {
  put(store, item, { vti_pagecheckout: null, vti_pagedraft: null, vti_pagenew: null });
}

/** @throws SpError 423 while somebody else has the page checked out */
export function demandNotOthers(context: Context, item: ItemRow): void {
  const holder = checkedOutTo(item);
  if (holder === undefined || holder === context.access.user?.id) return;
  const person = context.store.principals.byId(context.site.siteNo, holder);
  throw errors.checkedOut(item.leaf, person?.title ?? '');
}

/** I: what is written was checked out, as PnPjs and the CLI for Microsoft 365 both do. @throws SpError 423, 500 */
export function demandCheckedOut(context: Context, item: ItemRow): void {
  demandNotOthers(context, item);
  if (checkedOutTo(item) === undefined)
    throw errors.refused(`The page "${item.leaf}" (${versionLabel(item.uiVersion)}) is not checked out.`, '-2130575223');
}

/** Whoever else has the page of this name checked out. */
export function heldByOther(store: Store, list: ListRow, item: ItemRow | undefined, userId: number | undefined): string | undefined {
  const holder = item && checkedOutTo(item);
  if (holder === undefined || holder === userId) return undefined;
  return store.principals.byId(list.siteNo, holder)?.email;
}
