import { Database } from './database';
import { itemRows } from './itemTables';
import { fieldRows, listRows } from './listTables';
import { schema } from './schema';
import { directoryRows, metaRows, principalRows, securityRows, siteRows } from './siteTables';
import type { Store } from './Store';

/**
 * Opens the store.
 * @param file path of the database file (made when missing), or `:memory:`
 */
export function openStore(file: string): Store {
  const db = new Database(file);
  db.exec(schema);
  let scanned = 0;
  return {
    sites: siteRows(db),
    directory: directoryRows(db),
    principals: principalRows(db),
    security: securityRows(db),
    lists: listRows(db),
    fields: fieldRows(db),
    items: itemRows(db, (rows) => {
      scanned += rows;
    }),
    meta: metaRows(db),
    get scannedRows() {
      return scanned;
    },
    transaction: (work) => db.transaction(work),
    close: () => db.close()
  };
}
