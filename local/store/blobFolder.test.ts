import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { TooLarge } from './Blobs';
import { openStore } from './sqliteStore';
import type { ItemRow } from './types';

async function text(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Buffer));
  return Buffer.concat(parts).toString();
}

function row(id: number, blobId: string): ItemRow {
  return {
    listNo: 1,
    id,
    guid: `g${id}`,
    uniqueId: `u${id}`,
    version: 1,
    uiVersion: 512,
    isFolder: false,
    dir: '',
    leaf: `${id}.txt`,
    scopeId: 1,
    hasUniqueScope: false,
    authorId: 1,
    editorId: 1,
    created: '2026-11-23T08:00:00Z',
    modified: '2026-11-23T08:00:00Z',
    values: { vti_blob: blobId, vti_size: 3 }
  };
}

describe('contents of files', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'blobs-'));
    file = join(folder, 'site.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const filesThere = (): number =>
    existsSync(`${file}-blobs`)
      ? readdirSync(`${file}-blobs`).reduce((sum, part) => sum + readdirSync(join(`${file}-blobs`, part)).length, 0)
      : 0;

  it('come as a stream, and are read whole, in part and empty', async () => {
    const store = openStore(file);
    const blob = await store.blobs.put(Readable.from([Buffer.from('her'), Buffer.from('bier')]));
    expect(blob.size).toBe(7);
    expect(await text(store.blobs.read(blob.id))).toBe('herbier');
    expect(await text(store.blobs.read(blob.id, { start: 1, end: 3 }))).toBe('erb');
    expect(await text(store.blobs.read(store.blobs.putNow(Buffer.alloc(0)).id))).toBe('');
    expect(() => store.blobs.read('absent')).toThrow('there is no blob');
    store.close();
  });

  it('past the limit nothing is left', async () => {
    const store = openStore(file);
    await expect(store.blobs.put(Readable.from([Buffer.alloc(10)]), 9)).rejects.toBeInstanceOf(TooLarge);
    expect(filesThere()).toBe(0);
    store.close();
  });

  it('what nobody kept is discarded, what a row names is not, and goes with its last row', async () => {
    const store = openStore(file);
    const [held, loose] = [store.blobs.putNow(Buffer.from('abc')), store.blobs.putNow(Buffer.from('xyz'))];
    store.items.insert(row(1, held.id), []);
    store.items.addVersion(row(1, held.id));
    store.blobs.discard(held.id);
    store.blobs.discard(loose.id);
    expect(filesThere()).toBe(1);
    store.items.hide(1, 1, []);
    store.blobs.collect();
    await nextTurn();
    await nextTurn();
    expect(store.blobs.find(held.id)).toBeDefined();
    store.items.purge(1, 1);
    store.blobs.collect();
    await nextTurn();
    await nextTurn();
    expect(store.blobs.find(held.id)).toBeUndefined();
    expect(filesThere()).toBe(0);
    store.close();
  });

  it('a transaction that is undone leaves a content as it was', async () => {
    const store = openStore(file);
    const blob = store.blobs.putNow(Buffer.from('abc'));
    store.items.insert(row(1, blob.id), []);
    const more = store.blobs.putNow(Buffer.from('def'));
    expect(() =>
      store.transaction(() => {
        store.blobs.append(blob.id, more.id);
        store.items.remove(1, 1, []);
        throw new Error('undone');
      })
    ).toThrow('undone');
    await nextTurn();
    await nextTurn();
    expect(await text(store.blobs.read(blob.id))).toBe('abc');
    store.blobs.append(blob.id, more.id);
    expect(await text(store.blobs.read(blob.id))).toBe('abcdef');
    store.close();
  });

  it('opened again: what was kept is there; what was staged, or has no row, is gone', async () => {
    const first = openStore(file);
    const held = first.blobs.putNow(Buffer.from('abc'));
    first.items.insert(row(1, held.id), []);
    first.blobs.putNow(Buffer.from('staged'));
    first.close();
    mkdirSync(join(`${file}-blobs`, 'zz'), { recursive: true });
    writeFileSync(join(`${file}-blobs`, 'zz', 'half'), 'half');
    const second = openStore(file);
    expect(filesThere()).toBe(1);
    expect(await text(second.blobs.read(held.id))).toBe('abc');
    second.close();
  });

  it('of a store in memory go away with it', () => {
    const store = openStore(':memory:');
    const blob = store.blobs.putNow(Buffer.from('abc'));
    expect(store.blobs.find(blob.id)).toEqual(blob);
    store.close();
  });
});
