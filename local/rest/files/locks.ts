import type { ItemRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { fileFacts } from './facts';

/** O: who has not checked a file out may not change it. @throws SpError 423 */
export function demandNotCheckedOut(context: Context, row: ItemRow): void {
  const by = fileFacts(row)?.checkedOutBy;
  if (by === undefined || by === context.access.user?.id) return;
  throw errors.checkedOut(row.leaf, context.store.principals.byId(context.site.siteNo, by)?.title ?? 'another user');
}
