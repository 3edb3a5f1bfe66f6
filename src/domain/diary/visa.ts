import { addDays, dayOfWeekIndex, weekIndexOf } from '../days';
import { isPublished } from '../diaryFold';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { parseSessionKey } from '../sessionKey';
import type { Day, Homework, Session, WeekIndex } from '../types';

/**
 * A visa says: somebody of the direction or an inspector has seen these sessions, as they were. It is a row that nobody rewrites; its seal
 * is a SHA-256 over what it saw, so that a later change shows. One visa is of one class and one week, whatever the period that was asked
 * for: whoever reads a week has at hand all that its seals speak of.
 */

/** What a visa speaks of: a class's days of one week, of one teacher or one subject where it says so. */
export interface VisaScope {
  classNumber: number;
  first: Day;
  last: Day;
  /** 0: every teacher. */
  teacherNumber: number;
  /** Empty: every subject. */
  subjectCode: string;
}

/**
 * SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimals. Given from outside: browsers have one of their own (`crypto.subtle`), which
 * costs no code, but it is the browser's, and this is not.
 */
export type Sha256 = (text: string) => Promise<string>;

export interface Seal {
  /** Over `sessions` and the scope. */
  hash: string;
  /** By the session's key, the hash of what the diary said of that lesson. */
  sessions: Readonly<Record<string, string>>;
}

export interface Visa extends VisaScope {
  id: number;
  comment: string;
  seal: Seal;
  /** SharePoint's word on who gave it and when (ISO instant). */
  author: { id: number; login: string; name: string };
  created: string;
}

/** What the diary says of some lessons: sessions of one key beside each other, and the work given at them. */
export interface SealedWork {
  sessions: readonly Session[];
  homework: readonly Homework[];
}

/** The scopes that a period makes for a class: one a week that has a school day. */
export function visaScopes(scope: VisaScope, calendar: SchoolCalendar): VisaScope[] {
  const scopes: VisaScope[] = [];
  for (let week = weekIndexOf(scope.first); week <= weekIndexOf(scope.last); week++) {
    const first = Math.max(scope.first, dayOfWeekIndex(week, 1));
    const last = Math.min(scope.last, addDays(dayOfWeekIndex(week, 1), 6));
    if (first <= last && calendar.schoolDaysBetween(first, last).length > 0) scopes.push({ ...scope, first, last });
  }
  return scopes;
}

export function weekOfVisa({ first }: VisaScope): WeekIndex {
  return weekIndexOf(first);
}

/** The seal of what a scope holds. */
export async function sealOf(scope: VisaScope, work: SealedWork, sha256: Sha256): Promise<Seal> {
  const entries = await Promise.all([...canonicalTexts(scope, work)].map(async ([key, text]) => [key, await sha256(text)] as const));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return { hash: await hashOf(scope, entries, sha256), sessions: Object.fromEntries(entries) };
}

function hashOf(scope: VisaScope, entries: readonly (readonly [string, string])[], sha256: Sha256): Promise<string> {
  const { classNumber, first, last, teacherNumber, subjectCode } = scope;
  return sha256(JSON.stringify(['ENT visa 1', classNumber, first, last, teacherNumber, subjectCode, entries]));
}

/** One text a lesson. What it holds and in which order must never change: seals are compared years later. */
function canonicalTexts(scope: VisaScope, { sessions, homework }: SealedWork): Map<string, string> {
  const lines = new Map<string, unknown[]>();
  const add = (key: string, line: unknown[]): void => {
    lines.set(key, [...(lines.get(key) ?? []), line]);
  };
  for (const one of [...sessions].filter((session) => isPublished(session) && isInScope(scope, session)).sort(byId)) {
    const { id, key, day, title, body, links = [], teacherNumber, etag } = one;
    add(key, ['session', id, key, day, plain(title), plain(body), links.map(({ url }) => url), teacherNumber, versionIn(etag)]);
  }
  for (const one of [...homework].filter((work) => isPublished(work) && isInScope(scope, asSession(work))).sort(byId)) {
    const { id, sessionKey, dueDay, title, body, minutes, toHandIn, links = [], etag } = one;
    add(sessionKey, ['work', id, dueDay, plain(title), plain(body), minutes, toHandIn, links.map(({ url }) => url), versionIn(etag)]);
  }
  return new Map([...lines].map(([key, of]) => [key, JSON.stringify(of)]));
}

function byId(a: { id: number }, b: { id: number }): number {
  return a.id - b.id;
}

/** SharePoint may write line ends its own way. */
function plain(text: string): string {
  return text.replace(/\r\n/g, '\n');
}

/** `"<guid>,7"` → 7. The guid is the list's affair. */
function versionIn(etag: string): number {
  return Number(/(\d+)"?$/.exec(etag)?.[1] ?? 0);
}

function asSession({ classNumber, givenDay, teacherNumber, subjectCode }: Homework): Parameters<typeof isInScope>[1] {
  return { classNumber, day: givenDay, teacherNumber, subjectCode };
}

/** True for what a visa of that scope speaks of. */
export function isInScope(
  scope: VisaScope,
  { classNumber, day, teacherNumber, subjectCode }: Pick<Session, 'classNumber' | 'day' | 'teacherNumber' | 'subjectCode'>
): boolean {
  return (
    classNumber === scope.classNumber &&
    day >= scope.first &&
    day <= scope.last &&
    (scope.teacherNumber === 0 || teacherNumber === scope.teacherNumber) &&
    (scope.subjectCode === '' || subjectCode === scope.subjectCode)
  );
}

/**
 * Whether what was sealed still stands. `broken`: the seal does not agree with its own row, which nobody of the school can have written.
 * Keys are sessions' keys, sorted.
 */
export type SealState =
  { kind: 'unchanged' } | { kind: 'changed'; changed: string[]; added: string[]; removed: string[] } | { kind: 'broken' };

/** Compares a visa with what the diary says now. */
export async function checkSeal(visa: Pick<Visa, 'seal'> & VisaScope, work: SealedWork, sha256: Sha256): Promise<SealState> {
  const before = visa.seal.sessions;
  const sorted = Object.entries(before).sort(([a], [b]) => (a < b ? -1 : 1));
  if ((await hashOf(visa, sorted, sha256)) !== visa.seal.hash) return { kind: 'broken' };
  const { sessions: now } = await sealOf(visa, work, sha256);
  const has = (record: Readonly<Record<string, string>>, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);
  const changed = Object.keys(now).filter((key) => has(before, key) && before[key] !== now[key]);
  const added = Object.keys(now).filter((key) => !has(before, key));
  const removed = Object.keys(before).filter((key) => !has(now, key));
  if (changed.length + added.length + removed.length === 0) return { kind: 'unchanged' };
  return { kind: 'changed', changed: changed.sort(), added: added.sort(), removed: removed.sort() };
}

/**
 * The visas that count, newest first: a row whose author had no right to give one says nothing, and of rows that one click stored twice
 * the first counts.
 * @param mayVisa what the reader knows of that author: direction, or an inspector
 */
export function foldVisas<V extends Visa>(visas: readonly V[], mayVisa: (author: Visa['author']) => boolean): V[] {
  const counted = new Map<string, V>();
  for (const visa of [...visas].sort((a, b) => a.id - b.id)) {
    const { author, classNumber, first, last, teacherNumber, subjectCode, seal, comment } = visa;
    const same = JSON.stringify([author.id, classNumber, first, last, teacherNumber, subjectCode, seal.hash, comment]);
    if (mayVisa(author) && !counted.has(same)) counted.set(same, visa);
  }
  return [...counted.values()].reverse();
}

/** The sealed sessions of a stored text; undefined for what is none. */
export function readSealed(json: string | null | undefined): Record<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).filter(
      (entry): entry is [string, string] => parseSessionKey(entry[0]) !== undefined && typeof entry[1] === 'string'
    );
    return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
