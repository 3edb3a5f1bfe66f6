import { defaultFieldSettings } from '../rest/fields/builtIn';
import { openStore } from './sqliteStore';
import type { Store } from './Store';
import type { ItemRow } from './types';

function item(id: number, dir = '', leaf = `${id}_.000`, isFolder = false): ItemRow {
  const at = '2026-11-23T08:00:00Z';
  return {
    listNo: 1,
    id,
    guid: `g${id}`,
    uniqueId: `u${id}`,
    version: 1,
    uiVersion: 512,
    isFolder,
    dir,
    leaf,
    scopeId: 1,
    hasUniqueScope: false,
    authorId: 6,
    editorId: 6,
    created: at,
    modified: at,
    values: {}
  };
}

describe('the store', () => {
  let store: Store;
  beforeEach(() => {
    store = openStore(':memory:');
  });
  afterEach(() => store.close());
  const scanned = (work: () => unknown): number => {
    const before = store.scannedRows;
    work();
    return store.scannedRows - before;
  };

  it('ranges of an index keep numbers, texts and missing values apart', () => {
    const keys = [3, 1, null, 2, 'b', 'a'];
    for (const [index, key] of keys.entries()) store.items.insert(item(index + 1), [{ fieldNo: 7, key }]);
    expect(store.items.idsByKey(1, 7, { from: { key: 1, inclusive: false } }, 10)).toEqual([4, 1]);
    expect(store.items.idsByKey(1, 7, { to: { key: 2, inclusive: true } }, 10)).toEqual([2, 4]);
    expect(store.items.idsByKey(1, 7, { from: { key: 'a', inclusive: true } }, 10)).toEqual([6, 5]);
    expect(store.items.idsByKey(1, 7, { to: { key: 'b', inclusive: false } }, 10)).toEqual([6]);
    expect(store.items.idsByKey(1, 7, { equal: null }, 10)).toEqual([3]);
    expect(scanned(() => store.items.idsByKey(1, 7, { equal: 2 }, 10))).toBe(1);
  });

  it('fields are shared until something is written or undone', () => {
    const field = { listNo: 1, id: 'f', internalName: 'Grain', title: 'Grain', type: 'Number' as const, settings: defaultFieldSettings };
    const { fieldNo } = store.fields.add(field);
    const shared = store.fields.shared(1);
    expect(store.fields.shared(1)).toBe(shared);
    expect(() =>
      store.transaction(() => {
        store.fields.update({ ...field, fieldNo, title: 'Veine' });
        expect(store.fields.shared(1)[0]?.title).toBe('Veine');
        throw new Error('undone');
      })
    ).toThrow('undone');
    expect(store.fields.shared(1)[0]?.title).toBe('Grain');
    store.fields.update({ ...field, fieldNo, title: 'Filon' });
    expect(store.fields.shared(1)[0]?.title).toBe('Filon');
    expect(shared[0]?.title).toBe('Grain');
  });

  it('an update moves the index entries of its item and of no other', () => {
    store.items.insert(item(1), [{ fieldNo: 7, key: 5 }]);
    store.items.insert(item(2), [{ fieldNo: 7, key: 5 }]);
    store.items.update({ ...item(1), version: 2 }, [{ fieldNo: 7, key: 6 }], [{ fieldNo: 7, key: 5 }]);
    expect(store.items.holders(1, 7, 5)).toEqual([2]);
    expect(store.items.holders(1, 7, 6)).toEqual([1]);
    store.items.remove(1, 2, [{ fieldNo: 7, key: 5 }]);
    expect(store.items.holders(1, 7, 5)).toEqual([]);
    expect(store.items.get(1, 2)).toBeUndefined();
  });

  it('scans lazily, in either direction, across chunks', () => {
    for (let id = 1; id <= 450; id++) store.items.insert(item(id), []);
    expect([...store.items.scan(1, {})].map((row) => row.id)).toEqual(Array.from({ length: 450 }, (_, n) => n + 1));
    expect([...store.items.scan(1, { beforeId: 4, descending: true })].map((row) => row.id)).toEqual([3, 2, 1]);
    expect(
      scanned(() => {
        for (const row of store.items.scan(1, {})) if (row.id === 10) break;
      })
    ).toBe(10);
  });

  it('a transaction that throws leaves nothing, nested ones included', () => {
    expect(() =>
      store.transaction(() => {
        store.items.insert(item(1), []);
        store.transaction(() => store.items.insert(item(2), []));
        throw new Error('no');
      })
    ).toThrow('no');
    expect([...store.items.scan(1, {})]).toEqual([]);
    store.transaction(() => store.items.insert(item(1), []));
    expect([...store.items.scan(1, {})].length).toBe(1);
  });

  it('finds what lies below a folder, whatever its neighbours are called', () => {
    store.items.insert(item(1, '', '2GT1', true), []);
    store.items.insert(item(2, '2GT1'), []);
    store.items.insert(item(3, '2GT1/A'), []);
    store.items.insert(item(4, '2GT1 bis'), []);
    store.items.insert(item(5, '2GT10'), []);
    expect(store.items.idsBelow(1, '2gt1')).toEqual([2, 3]);
    expect(store.items.folder(1, '2gt1')?.id).toBe(1);
    store.items.moveScope(1, '2GT1', 1, 9);
    expect([...store.items.scan(1, {})].map((row) => row.scopeId)).toEqual([1, 9, 9, 1, 1]);
  });
});
