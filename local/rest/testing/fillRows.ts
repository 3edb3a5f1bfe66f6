import { randomUUID } from 'node:crypto';
import type { SharePointServer } from '../../server';
import { indexEntries } from '../fields/values';

/** Where rows go: a list of a site collection by the last part of its URL, and a folder of it (`2026/2GT1`; empty for the list itself). */
export interface RowPlace {
  site: string;
  list: string;
  folder?: string;
}

/**
 * Rows straight into the store: a list as it is after years, without years of requests.
 * @param valuesOf of the n-th row, by column; its id is beside
 * @throws Error where the list or the folder is not there
 */
export function fillRows(
  { store }: SharePointServer,
  { site, list: leaf, folder = '' }: RowPlace,
  rows: number,
  valuesOf: (n: number, id: number) => Record<string, string | number | boolean>
): void {
  const siteRow = store.sites.byUrl(site);
  const list = siteRow && store.lists.byLeaf(siteRow.siteNo, leaf);
  const parent = folder && list ? store.items.folder(list.listNo, folder) : undefined;
  if (!list || (folder && !parent)) throw new Error(`no list ${leaf} or no folder ${folder} in it`);
  const fields = store.fields.all(list.listNo);
  const at = '2026-11-23T10:00:00Z';
  store.transaction(() => {
    for (let n = 0; n < rows; n++) {
      const id = list.nextItemId + n;
      const guid = randomUUID();
      const item = {
        listNo: list.listNo,
        id,
        guid,
        uniqueId: guid,
        version: 1,
        uiVersion: 512,
        isFolder: false,
        dir: folder,
        leaf: `${id}_.000`,
        scopeId: parent ? parent.scopeId : list.scopeId,
        hasUniqueScope: false,
        authorId: 6,
        editorId: 6,
        created: at,
        modified: at,
        values: valuesOf(n, id)
      };
      store.items.insert(item, indexEntries(fields, item));
    }
    store.lists.update({ ...list, nextItemId: list.nextItemId + rows, itemCount: list.itemCount + rows });
  });
}
