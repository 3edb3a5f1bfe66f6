import { body, headers } from '@pnp/queryable';
import { spPost } from '@pnp/sp';
import '@pnp/sp/items';
import type { IWeb } from '@pnp/sp/webs';
import type { SharePoint } from '../sp';
import { listOf } from '../sp/listOf';
import type { RowOperation } from './types';

/** The part of a `$batch` that does an operation. */
export function requestOf(sp: SharePoint, operation: RowOperation, web: IWeb): Promise<unknown> {
  const { items } = listOf(sp, operation.list, web);
  switch (operation.op) {
    case 'add':
      return items.add({ ...operation.values });
    case 'update':
      // PnPjs's own update() brings a parser of its own, which would hide what refused it.
      return spPost(items.getById(operation.id), body(operation.values, headers({ 'IF-Match': operation.etag, 'X-HTTP-Method': 'MERGE' })));
    case 'remove':
      // SharePoint's recycle() takes no ETag (a DELETE does, and deletes for good): the row is read just before.
      return items.getById(operation.id).recycle();
  }
}
