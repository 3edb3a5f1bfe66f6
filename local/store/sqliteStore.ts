import { blobFolder } from './blobFolder';
import { blobSchema } from './blobSchema';
import { collectionOf, principalsOfCollection, securityOfCollection } from './collections';
import { Database } from './database';
import { directoryGroupRows } from './directoryTables';
import { fileRows } from './fileTables';
import { itemRows } from './itemTables';
import { fieldRows, listRows } from './listTables';
import { metaRows, recordRows } from './recordTables';
import { attachmentRows, contentTypeRows, viewRows } from './listParts';
import { recycleRows } from './recycleTables';
import { schema } from './schema';
import { sitePageRows } from './sitePageTable';
import { directoryRows, principalRows, securityRows, siteRows } from './siteTables';
import type { Store } from './Store';

/**
 * Opens the store.
 * @param file path of the database file (made when missing), or `:memory:`
 */
export function openStore(file: string): Store {
  const db = new Database(file);
  db.exec(schema);
  db.exec(blobSchema);
  const rootOf = collectionOf(db);
  let scanned = 0;
  const count = (rows: number): void => {
    scanned += rows;
  };
  const blobs = blobFolder(db, file);
  return {
    sites: siteRows(db),
    directory: directoryRows(db),
    principals: principalsOfCollection(principalRows(db), rootOf),
    security: securityOfCollection(securityRows(db), rootOf),
    lists: listRows(db),
    fields: fieldRows(db),
    items: itemRows(db, count),
    directoryGroups: directoryGroupRows(db),
    records: recordRows(db),
    meta: metaRows(db),
    sitePages: sitePageRows(db),
    views: viewRows(db),
    contentTypes: contentTypeRows(db),
    attachments: attachmentRows(db),
    recycleBin: recycleRows(db),
    files: fileRows(db, count),
    blobs,
    get scannedRows() {
      return scanned;
    },
    transaction(work) {
      blobs.collect();
      return db.transaction(work);
    },
    close() {
      blobs.close();
      db.close();
    }
  };
}
