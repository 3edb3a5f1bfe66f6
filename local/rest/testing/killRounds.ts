import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startSharePoint } from '../../server';
import { Random } from '../fuzz/random';
import { admin, pnp } from './harness';

const root = join(__dirname, '..', '..', '..');
const writers = 8;
const headers = { accept: 'application/json', 'content-type': 'application/json', authorization: `Bearer user:${admin}` };
const items = "_api/web/lists/getByTitle('Notes')/items";

/** What the writers were told: title → the last acknowledged value of the pair, and the last one asked. */
type Told = Map<string, { acknowledged: number; asked: number }>;

/** The server in one process, so that SIGKILL meets it and not a wrapper around it. */
async function serve(data: string): Promise<{ child: ChildProcess; site: string }> {
  const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const cli = join(root, 'local', 'cli.ts');
  const child = spawn(process.execPath, ['--import', loader, cli, '--port', '0', '--data', data, '--empty'], { cwd: root });
  const site = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/sites\/dev/.exec(text);
      if (found) resolve(found[0]);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on('exit', () => reject(new Error(`the server ended: ${text}`)));
  });
  return { child, site };
}

/** Adds items and updates their two equal columns until the connection breaks. */
async function write(site: string, name: string, told: Told, acknowledged: () => void): Promise<void> {
  try {
    for (let n = 0; ; n++) {
      const title = `${name}-${n}`;
      told.set(title, { acknowledged: 0, asked: 1 });
      const made = await fetch(`${site}/${items}`, { method: 'POST', headers, body: JSON.stringify({ Title: title, A: 1, B: 1 }) });
      if (made.status !== 201) throw new Error(`${made.status} ${await made.text()}`);
      told.set(title, { acknowledged: 1, asked: 1 });
      acknowledged();
      const { Id: id } = (await made.json()) as { Id: number };
      told.set(title, { acknowledged: 1, asked: 2 });
      const changed = await fetch(`${site}/${items}(${id})`, {
        method: 'POST',
        headers: { ...headers, 'x-http-method': 'MERGE', 'if-match': '*' },
        body: JSON.stringify({ A: 2, B: 2 })
      });
      if (changed.status !== 204) throw new Error(`${changed.status} ${await changed.text()}`);
      told.set(title, { acknowledged: 2, asked: 2 });
      acknowledged();
    }
  } catch (error) {
    // The kill reaches a writer as fetch's TypeError (of another realm under jest), also where a body ends too soon.
    if (!(typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError')) throw error;
  }
}

/** What is stored differs from what was told: an acknowledged write is lost, a pair is torn, an index or a count is wrong. */
async function faultsOf(data: string, told: Told): Promise<string[]> {
  const server = await startSharePoint({ port: 0, data, log: false });
  try {
    const list = pnp(server, admin).web.lists.getByTitle('Notes');
    const rows = await list.items.select('Id', 'Title', 'A', 'B').top(5000)<{ Id: number; Title: string; A: number; B: number }[]>();
    const { ItemCount } = await list.select('ItemCount')();
    const found: string[] = ItemCount === rows.length ? [] : [`ItemCount ${ItemCount}, ${rows.length} rows`];
    const byTitle = new Map(rows.map((row) => [row.Title, row]));
    if (byTitle.size !== rows.length) found.push('a write is stored twice');
    for (const [title, { acknowledged, asked }] of told) {
      const row = byTitle.get(title);
      if (!row && acknowledged > 0) found.push(`${title} is lost`);
      if (!row) continue;
      if (row.A !== row.B) found.push(`${title} is torn: ${row.A}, ${row.B}`);
      if (row.A < acknowledged || row.A > asked) found.push(`${title} holds ${row.A}, told ${acknowledged}, asked ${asked}`);
      const indexed = await list.items.select('Id').filter(`A eq ${row.A} and Id eq ${row.Id}`)<{ Id: number }[]>();
      if (indexed.length !== 1) found.push(`${title} is not found by its index`);
    }
    return found;
  } finally {
    await server.close();
  }
}

async function makeList(site: string): Promise<void> {
  const post = async (path: string, body: object): Promise<void> => {
    const { status } = await fetch(`${site}/_api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (status !== 201) throw new Error(`${path}: ${status}`);
  };
  await post('web/lists', { Title: 'Notes', BaseTemplate: 100 });
  await post("web/lists/getByTitle('Notes')/fields", { Title: 'A', FieldTypeKind: 9, Indexed: true });
  await post("web/lists/getByTitle('Notes')/fields", { Title: 'B', FieldTypeKind: 9 });
}

/**
 * One life of a server: writers work, the process is killed after some acknowledgements, the file is opened again.
 * @param round names the writes and seeds the moment of the kill
 * @returns what is wrong with the file, and how many writes were acknowledged
 */
export async function killRound(data: string, round: number): Promise<{ wrong: string[]; acknowledged: number }> {
  const isNew = !existsSync(data);
  const { child, site } = await serve(data);
  const gone = once(child, 'exit');
  if (isNew) await makeList(site);
  const told: Told = new Map();
  const killAfter = 5 + new Random(round).int(40);
  let acknowledged = 0;
  const count = (): void => {
    acknowledged += 1;
    if (acknowledged === killAfter) child.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: writers }, (_one, n) => write(site, `${round}-${n}`, told, count)));
  await gone;
  return { wrong: await faultsOf(data, told), acknowledged };
}
