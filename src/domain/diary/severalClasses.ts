import { isDay } from '../days';
import { parseSessionKey } from '../sessionKey';
import type { Day, Homework } from '../types';

/**
 * Work given to several classes at once is one row a class, since each class's rows lie in a folder of their own. The rows are a set: each
 * says the set's token and all the sessions that should have one, with the day for which each class has it, so that from any of them it can be told which are missing, and the writing
 * that was cut can be finished: by the same person on another device too.
 */
export interface HomeworkSet {
  /** Made once for the set. */
  token: string;
  /** At least two, sorted by key. */
  targets: readonly SetTarget[];
}

/** A session at which a set gives its work, and the day for which that class has it. */
export interface SetTarget {
  key: string;
  dueDay: Day;
}

/** One row of a set to write. */
export interface SetWrite extends SetTarget {
  /** The row's own token, made from the set's, by which it is known again. */
  token: string;
}

const LONGEST_TOKEN = 60;

/**
 * A set of several sessions.
 * @throws RangeError for fewer than two different ones, one that is no session's key or has no due day, or a token that leaves no room for the keys
 */
export function makeSet(token: string, targets: readonly SetTarget[]): HomeworkSet {
  const distinct = [...new Map(targets.map(({ key, dueDay }) => [key, { key, dueDay }])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (distinct.length < 2 || !distinct.every(isTarget) || token === '' || token.length > LONGEST_TOKEN) {
    throw new RangeError(`not a set: ${token} of ${JSON.stringify(targets)}`);
  }
  return { token, targets: distinct };
}

function isTarget({ key, dueDay }: SetTarget): boolean {
  return parseSessionKey(key) !== undefined && isDay(dueDay);
}

/** Everything that a set's writing consists of, in one order whoever asks. */
export function planSet(set: HomeworkSet): SetWrite[] {
  return set.targets.map(({ key, dueDay }) => ({ key, dueDay, token: rowToken(set, key) }));
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
export function readSet(token: string | null | undefined, targets: string | null | undefined): HomeworkSet | undefined {
  if (!token || !targets) return undefined;
  try {
    const value: unknown = JSON.parse(targets);
    if (typeof value !== 'object' || value === null) return undefined;
    return makeSet(
      token,
      Object.entries(value).map(([key, dueDay]) => ({ key, dueDay: Number(dueDay) }))
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The text to store of a set's targets: `{"<session key>": <due day>, …}`. */
export function writeTargets({ targets }: Pick<HomeworkSet, 'targets'>): string {
  return JSON.stringify(Object.fromEntries(targets.map(({ key, dueDay }) => [key, dueDay])));
}
