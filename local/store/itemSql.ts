import { fold } from './fold';
import type { IndexKey, KeyRange } from './types';

export type SqlKey = string | number | Uint8Array;

/** Stands for "no value": an empty blob sorts after every number and text. */
const noValue = new Uint8Array(0);

export const sqlKey = (key: IndexKey): SqlKey => (key === null ? noValue : key);
export const condition = (range: KeyRange): { sql: string; values: SqlKey[] } => {
  if (range.equal !== undefined) return { sql: 'key = ?', values: [sqlKey(range.equal)] };
  const parts: string[] = [];
  const values: SqlKey[] = [];
  const isText = typeof (range.from?.key ?? range.to?.key) === 'string';
  if (range.from) {
    parts.push(range.from.inclusive ? 'key >= ?' : 'key > ?');
    values.push(range.from.key);
  } else {
    parts.push('key >= ?');
    values.push(isText ? '' : -Infinity);
  }
  if (range.to) {
    parts.push(range.to.inclusive ? 'key <= ?' : 'key < ?');
    values.push(range.to.key);
  } else {
    parts.push('key < ?');
    values.push(isText ? noValue : '');
  }
  return { sql: parts.join(' AND '), values };
};

/** Everything strictly below a folder; the whole list for undefined. `0` follows `/` in ASCII. */
export const below = (dir: string | undefined): { sql: string; values: string[] } =>
  dir === undefined ? { sql: '1 = 1', values: [] } : { sql: 'path > ? AND path < ?', values: [`${fold(dir)}/`, `${fold(dir)}0`] };
