import { randomUUID } from 'node:crypto';
import type { SharePointServer } from '../../server';
import { indexEntries } from '../fields/values';

/**
 * Rows straight into the store of `/sites/dev`: the list is as it would be after five years, without five years of requests.
 * `Semaine` counts up every `perWeek` rows, `Parite` is 0 or 1, `Libre` is the id.
 */
export function fillWeeks(server: SharePointServer, title: string, rows: number, perWeek: number): void {
  const { store } = server;
  const site = store.sites.byUrl('/sites/dev');
  const list = site && store.lists.byTitle(site.siteNo, title);
  if (!list) throw new Error('no list');
  const fields = store.fields.all(list.listNo);
  const at = '2026-11-23T10:00:00Z';
  store.transaction(() => {
    for (let id = 1; id <= rows; id++) {
      const values = { Title: `n° ${id}`, Semaine: Math.floor(id / perWeek), Parite: id % 2, Libre: id };
      const guid = randomUUID();
      const item = {
        listNo: list.listNo,
        id,
        guid,
        uniqueId: guid,
        version: 1,
        uiVersion: 512,
        isFolder: false,
        dir: '',
        leaf: `${id}_.000`,
        scopeId: list.scopeId,
        hasUniqueScope: false,
        authorId: 6,
        editorId: 6,
        created: at,
        modified: at,
        values
      };
      store.items.insert(item, indexEntries(fields, item));
    }
    store.lists.update({ ...list, nextItemId: rows + 1, itemCount: rows });
  });
}
