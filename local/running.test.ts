import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetRunning, noteRunning, runningAt } from './running';
import { startSharePoint } from './server';
import { storeId } from './store/storeId';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ent-running-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a server that answers is found, until it stops', async () => {
  const server = await startSharePoint({ port: 0, data: ':memory:' });
  noteRunning(folder, server.url, storeId(server.store));
  expect(await runningAt(folder)).toBe(server.url);
  await server.close();
  expect(await runningAt(folder)).toBeUndefined();
});

test('a folder without a note, with a withdrawn one, or with nonsense in it, is not running', async () => {
  expect(await runningAt(folder)).toBeUndefined();
  noteRunning(folder, 'http://127.0.0.1:9', 'x');
  forgetRunning(folder);
  expect(await runningAt(folder)).toBeUndefined();
  writeFileSync(join(folder, 'running'), 'http://elsewhere.example');
  expect(await runningAt(folder)).toBeUndefined();
});

test('the server of another folder that took the address is somebody else', async () => {
  const server = await startSharePoint({ port: 0, data: ':memory:' });
  noteRunning(folder, server.url, 'the store of this folder');
  expect(await runningAt(folder)).toBeUndefined();
  await server.close();
});
