import { parseSessionKey } from '../sessionKey';
import type { Homework } from '../types';

/**
 * Work given to several classes at once is one row a class, since each class's rows lie in a folder of their own. The rows are a set: each
 * says the set's token and all the sessions that should have one, so that from any of them it can be told which are missing, and the writing
 * that was cut can be finished: by the same person on another device too.
 */
export interface HomeworkSet {
  /** Made once for the set. */
  token: string;
  /** Keys of the sessions that should each have one row, sorted, at least two. */
  keys: readonly string[];
}

/** One row of a set to write. */
export interface SetWrite {
  key: string;
  /** The row's own token, made from the set's, by which it is known again. */
  token: string;
}

const LONGEST_TOKEN = 60;

/**
 * A set of several sessions.
 * @throws RangeError for fewer than two different ones, one that is no session's key, or a token that leaves no room for the keys
 */
export function makeSet(token: string, keys: readonly string[]): HomeworkSet {
  const distinct = [...new Set(keys)].sort();
  if (distinct.length < 2 || distinct.some((key) => !parseSessionKey(key)) || token === '' || token.length > LONGEST_TOKEN) {
    throw new RangeError(`not a set: ${token} of ${keys.join(', ')}`);
  }
  return { token, keys: distinct };
}

/** Everything that a set's writing consists of, in one order whoever asks. */
export function planSet(set: HomeworkSet): SetWrite[] {
  return set.keys.map((key) => ({ key, token: rowToken(set, key) }));
}

export function rowToken(set: Pick<HomeworkSet, 'token'>, key: string): string {
  return `${set.token}-${key}`;
}

/** What is still to write of a set: a row that was removed has been written. */
export function missingOf(set: HomeworkSet, rows: readonly Pick<Homework, 'sessionKey' | 'set'>[]): SetWrite[] {
  const there = new Set(rows.filter((row) => row.set?.token === set.token).map((row) => row.sessionKey));
  return planSet(set).filter(({ key }) => !there.has(key));
}

/** The sets of which some rows are in sight and others are not: those may lie in another week, or never have been written. */
export function setsToLookAt(rows: readonly Homework[]): HomeworkSet[] {
  const sets = new Map(rows.flatMap(({ set }) => (set ? [[set.token, set] as const] : [])));
  return [...sets.values()].filter((set) => missingOf(set, rows).length > 0);
}

/** The set that a row's columns say; undefined when they say none. */
export function readSet(token: string | null | undefined, keys: string | null | undefined): HomeworkSet | undefined {
  if (!token || !keys) return undefined;
  try {
    const value: unknown = JSON.parse(keys);
    return Array.isArray(value) && value.every((key): key is string => typeof key === 'string') ? makeSet(token, value) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
