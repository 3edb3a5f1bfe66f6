import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function lockFile(folder: string): string {
  return join(folder, 'running');
}

/**
 * Where the school of this data folder is already served: two servers on one database would overwrite each other.
 * What a server left behind when it was killed counts for nothing: it must answer.
 * @returns the address, or undefined
 */
export async function runningAt(folder: string): Promise<string | undefined> {
  const file = lockFile(folder);
  if (!existsSync(file)) return undefined;
  const [url = '', id = ''] = readFileSync(file, 'utf8').trim().split(' ');
  return (await answers(url, id)) ? url : undefined;
}

/** Notes that the school of this folder, in the store of this id, is served at this address. */
export function noteRunning(folder: string, url: string, id: string): void {
  writeFileSync(lockFile(folder), `${url} ${id}`);
}

export function forgetRunning(folder: string): void {
  rmSync(lockFile(folder), { force: true });
}

/** Nobody there, somebody slow and the server of another store all mean the same here: no. */
async function answers(url: string, id: string): Promise<boolean> {
  if (!/^http:\/\/127\.0\.0\.1:\d+$/.test(url)) return false;
  const health = fetch(`${url}/_local/health`, { signal: AbortSignal.timeout(5000) }).then((response) => response.json());
  return health.then(
    (told: { store?: unknown }) => told.store === id,
    () => false
  );
}
