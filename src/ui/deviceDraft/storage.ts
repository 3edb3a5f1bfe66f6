/** What is kept on the device of something not yet saved. */
export interface Kept<T> {
  value: T;
  /** Milliseconds since 1970. */
  keptAt: number;
}

const PREFIX = 'ent-draft';
/** Tablets are shared: what nobody came back for in a month leaves the device. */
const LONGEST_MS = 31 * 24 * 3600 * 1000;

/** The storage key of one person's draft of one thing at one school. */
export function draftKey(schoolUrl: string, login: string, what: string): string {
  return [PREFIX, schoolUrl.toLowerCase(), login.toLowerCase(), what].join('|');
}

/** Undefined where the browser has none, e.g. in a private window or a Teams client that forbids it. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    console.warn('ENT: no storage on this device.', error);
    return undefined;
  }
}

function parse(text: string | null): Kept<unknown> | undefined {
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<Kept<unknown>> | null;
    return kept && typeof kept.keptAt === 'number' && 'value' in kept ? { value: kept.value, keptAt: kept.keptAt } : undefined;
  } catch (error) {
    console.warn('ENT: a draft on this device cannot be read.', error);
    return undefined;
  }
}

/** What was kept under a key, if `accepts` recognises it: an older release may have written another shape. */
export function readDraft<T>(key: string, accepts: (value: unknown) => value is T): Kept<T> | undefined {
  const kept = parse(storage()?.getItem(key) ?? null);
  return kept && accepts(kept.value) ? { value: kept.value, keptAt: kept.keptAt } : undefined;
}

/** Keeps a value; false when the device refused (full, or no storage). */
export function keepDraft<T>(key: string, value: T, now: Date): boolean {
  const kept: Kept<T> = { value, keptAt: now.getTime() };
  try {
    const target = storage();
    target?.setItem(key, JSON.stringify(kept));
    return target !== undefined;
  } catch (error) {
    console.warn('ENT: this device keeps no more drafts.', error);
    return false;
  }
}

export function forgetDraft(key: string): void {
  storage()?.removeItem(key);
}

/** Removes the drafts, of anyone on this device, that are older than a month. */
export function forgetOldDrafts(now: Date): void {
  const target = storage();
  if (!target) return;
  const keys = Array.from({ length: target.length }, (_, at) => target.key(at));
  for (const key of keys) {
    if (!key?.startsWith(`${PREFIX}|`)) continue;
    const kept = parse(target.getItem(key));
    if (!kept || now.getTime() - kept.keptAt > LONGEST_MS) target.removeItem(key);
  }
}
