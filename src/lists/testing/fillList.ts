import { randomUUID } from 'node:crypto';
import { indexEntries } from '../../../local/rest/fields/values';
import type { SharePointServer } from '../../../local/server';
import { SITE } from './school';

/**
 * Rows straight into the store: a list as it is after years, without years of requests.
 * @param folder path below the list (`2026/2GT1`), empty for the list itself
 * @param valuesOf of the n-th row, by column
 * @throws Error where the list or the folder is not there
 */
export function fillList(
  { store }: SharePointServer,
  name: string,
  folder: string,
  rows: number,
  valuesOf: (n: number) => Record<string, string | number | boolean>
): void {
  const site = store.sites.byUrl(SITE);
  const list = site && store.lists.byLeaf(site.siteNo, name);
  const parent = folder && list ? store.items.folder(list.listNo, folder) : undefined;
  if (!list || (folder && !parent)) throw new Error(`no list ${name} or no folder ${folder} in it`);
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
        values: valuesOf(n)
      };
      store.items.insert(item, indexEntries(fields, item));
    }
    store.lists.update({ ...list, nextItemId: list.nextItemId + rows, itemCount: list.itemCount + rows });
  });
}
