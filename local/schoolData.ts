import { existsSync, rmSync } from 'node:fs';
import { admin } from './school/people';
import { DEMONSTRATION, type SchoolScale } from './school/scale';
import { seedSchool } from './school/seed';
import type { SharePointServer } from './server';
import { openStore } from './store/sqliteStore';
import type { Store } from './store/Store';

/** Where the demonstration school stands. */
export const schoolSite = '/sites/lycee';

/** Set once the demonstration school is complete. */
const seededKey = 'schoolSeeded';

export function isComplete(store: Pick<Store, 'meta'>): boolean {
  return store.meta.get(seededKey) !== undefined;
}

export function markComplete(store: Pick<Store, 'meta'>): void {
  store.meta.set(seededKey, new Date().toISOString());
}

/**
 * Makes the demonstration school on a store that has none.
 * @param onProgress called with the pieces of work that are done, and how many there are
 */
export async function makeSchool(
  server: SharePointServer,
  onProgress?: (done: number, total: number) => void,
  scale: SchoolScale = DEMONSTRATION
): Promise<void> {
  server.createSiteCollection({ url: schoolSite, title: 'Lycée des Glycines', ownerLogin: admin.login, ownerTitle: admin.title });
  await seedSchool(server, onProgress, { scale });
  markComplete(server.store);
}

/**
 * Takes away a database whose school was never completed, with what SQLite keeps beside it.
 * @returns true when there was one
 * @throws where the file is no database
 */
export function removeUnfinished(database: string): boolean {
  if (!existsSync(database)) return false;
  const store = openStore(database);
  const complete = isComplete(store);
  store.close();
  if (complete) return false;
  for (const suffix of ['', '-wal', '-shm']) rmSync(database + suffix, { force: true });
  return true;
}
