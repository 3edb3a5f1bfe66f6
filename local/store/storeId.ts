import { randomUUID } from 'node:crypto';
import type { Store } from './Store';

/** What tells one store from another, wherever its file lies; made when first asked for. */
export function storeId(store: Pick<Store, 'meta'>): string {
  const known = store.meta.get('storeId');
  if (known !== undefined) return known;
  const made = randomUUID();
  store.meta.set('storeId', made);
  return made;
}
