import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isComplete, markComplete, removeUnfinished } from './schoolData';
import { openStore } from './store/sqliteStore';

let folder: string;
let database: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ent-school-'));
  database = join(folder, 'lycee.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a school that was completed is kept, over a restart', () => {
  const store = openStore(database);
  expect(isComplete(store)).toBe(false);
  markComplete(store);
  store.close();
  expect(removeUnfinished(database)).toBe(false);
  const again = openStore(database);
  expect(isComplete(again)).toBe(true);
  again.close();
});

test('a school whose making was interrupted goes, with what SQLite keeps beside it', () => {
  openStore(database).close();
  writeFileSync(`${database}-wal`, '');
  expect(removeUnfinished(database)).toBe(true);
  expect([database, `${database}-wal`, `${database}-shm`].filter((file) => existsSync(file))).toEqual([]);
});

test('a first start finds nothing to remove', () => {
  expect(removeUnfinished(database)).toBe(false);
});

test('a file that is no database is left alone and told', () => {
  writeFileSync(
    database,
    'Ceci est une lettre, pas une base de données, et elle est assez longue pour ne pas passer pour vide.'.repeat(20)
  );
  expect(() => removeUnfinished(database)).toThrow();
  expect(existsSync(database)).toBe(true);
});
