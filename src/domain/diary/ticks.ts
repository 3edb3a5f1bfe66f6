import { isPublished } from '../diaryFold';
import type { Homework } from '../types';

/** What one pupil has ticked as done among the work due in one week: the version of each piece at which it was ticked. */
export type Ticks = ReadonlyMap<number, number>;

/** `undefined` takes a tick away. */
export type TickChanges = ReadonlyMap<number, number | undefined>;

/** `changed`: it was ticked, and the teacher has changed the work since; the tick counts no longer and the pupil is told. */
export type TickState = 'open' | 'done' | 'changed';

/**
 * A number that grows whenever the row of a piece of work is written: the version of its ETag (`"<guid>,7"`), else the minute of its last
 * change.
 */
export function versionOfWork({ etag, modified }: Pick<Homework, 'etag' | 'modified'>): number {
  const match = /(\d+)"?$/.exec(etag);
  return match ? Number(match[1]) : Math.floor(Date.parse(modified) / 60_000) || 0;
}

export function tickState(work: Pick<Homework, 'id' | 'etag' | 'modified'>, ticks: Ticks): TickState {
  const ticked = ticks.get(work.id);
  if (ticked === undefined) return 'open';
  return ticked === versionOfWork(work) ? 'done' : 'changed';
}

/** Work whose tick was taken away by a change: what the pupil is told. */
export function resetWork(homework: readonly Homework[], ticks: Ticks): Homework[] {
  return homework.filter((work) => isPublished(work) && tickState(work, ticks) === 'changed');
}

/** What one click changes. */
export function toggle(work: Pick<Homework, 'id' | 'etag' | 'modified'>, done: boolean): TickChanges {
  return new Map([[work.id, done ? versionOfWork(work) : undefined]]);
}

/** Changes laid over what is stored: whatever else is stored stays, so that two tabs lose nothing of each other. */
export function applyTicks(stored: Ticks, changes: TickChanges): Ticks {
  const next = new Map(stored);
  for (const [id, version] of changes) {
    if (version === undefined) next.delete(id);
    else next.set(id, version);
  }
  return next;
}

/** One from several rows that two devices made for the same week at the same moment: the later version of each tick. */
export function mergeTicks(rows: readonly Ticks[]): Ticks {
  const merged = new Map<number, number>();
  for (const [id, version] of rows.flatMap((row) => [...row])) {
    merged.set(id, Math.max(version, merged.get(id) ?? version));
  }
  return merged;
}

/** The ticks of a stored text; what is none is passed over. */
export function readTicks(json: string | null | undefined): Ticks {
  if (!json) return new Map();
  try {
    const value: unknown = JSON.parse(json);
    const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    return new Map(entries.map(([id, version]) => [Number(id), Number(version)] as const).filter(([id, version]) => isTick(id, version)));
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

function isTick(id: number, version: number): boolean {
  return Number.isInteger(id) && id > 0 && Number.isInteger(version) && version >= 0;
}

/** The text to store, the same for the same ticks; empty for none. */
export function writeTicks(ticks: Ticks): string {
  const entries = [...ticks].sort(([a], [b]) => a - b).map(([id, version]) => `"${id}":${version}`);
  return entries.length === 0 ? '' : `{${entries.join(',')}}`;
}
