/**
 * What a page already learnt and the next page of the same tab need not ask again: who I am at this school, my timetable. Kept in the
 * tab's own storage, by school and login, and gone with the tab: tablets are shared. Nothing here decides what may be read or written.
 */

/** Part of every key: another release may have written another shape. */
const PREFIX = 'ent-session-2';

/** What was kept, and when (milliseconds since 1970). */
export interface Recalled<T> {
  data: T;
  at: number;
}

/** Undefined where the browser has none, e.g. in a Teams client that forbids it. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch (error) {
    console.warn('ENT: no session storage.', error);
    return undefined;
  }
}

function keyOf(key: readonly unknown[]): string {
  return `${PREFIX}|${JSON.stringify(key)}`;
}

/** Keeps something for the next page of this tab; a full storage only means asking again. */
export function remember(key: readonly unknown[], data: unknown, at: number): void {
  try {
    storage()?.setItem(keyOf(key), JSON.stringify({ data, at }));
  } catch (error) {
    console.warn('ENT: not kept for the next page.', error);
  }
}

/** What an earlier page of this tab kept under this key. */
export function recall<T>(key: readonly unknown[]): Recalled<T> | undefined {
  const text = storage()?.getItem(keyOf(key));
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<Recalled<T>> | null;
    return kept && typeof kept.at === 'number' && kept.data !== undefined ? { data: kept.data, at: kept.at } : undefined;
  } catch (error) {
    console.warn('ENT: what the last page kept cannot be read.', error);
    return undefined;
  }
}

/** Forgets everything: what the school is has just been changed. */
export function forgetSession(): void {
  const kept = storage();
  if (!kept) return;
  for (const key of Object.keys(kept).filter((each) => each.startsWith(PREFIX))) kept.removeItem(key);
}

interface SessionQuery<T> {
  queryKey: readonly unknown[];
  queryFn: () => Promise<T>;
  initialData: () => T | undefined;
  initialDataUpdatedAt: () => number | undefined;
}

/**
 * A query whose answer the next page of this tab begins with; its `staleTime` says for how long without asking.
 * @param keep tells which answers are worth it: one that sends the person elsewhere is not
 */
export function sessionQuery<T>(key: readonly unknown[], load: () => Promise<T>, keep: (data: T) => boolean = () => true): SessionQuery<T> {
  return {
    queryKey: key,
    queryFn: async () => {
      const data = await load();
      if (keep(data)) remember(key, data, Date.now());
      return data;
    },
    initialData: () => recall<T>(key)?.data,
    initialDataUpdatedAt: () => recall<T>(key)?.at
  };
}
