import type { TickChanges } from '../../../../../domain/diary/ticks';
import type { WeekIndex } from '../../../../../domain/types';

/** Ticks that SharePoint has not confirmed yet, by due week. */
export type PendingTicks = ReadonlyMap<WeekIndex, TickChanges>;

/** The same as the device keeps it; `null` takes a tick away. */
export type KeptTicks = readonly (readonly [week: WeekIndex, id: number, version: number | null])[];

export function isKeptTicks(value: unknown): value is KeptTicks {
  return Array.isArray(value) && value.every(isEntry);
}

function isEntry(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length !== 3) return false;
  const [week, id, version] = entry as unknown[];
  return Number.isInteger(week) && Number.isInteger(id) && (version === null || Number.isInteger(version));
}

export function pendingOf(kept: KeptTicks): PendingTicks {
  return kept.reduce<PendingTicks>(
    (pending, [week, id, version]) => withChanges(pending, week, new Map([[id, version ?? undefined]])),
    new Map()
  );
}

export function keptOf(pending: PendingTicks): KeptTicks {
  return [...pending].flatMap(([week, changes]) => [...changes].map(([id, version]) => [week, id, version ?? null] as const));
}

/** The later change of a tick counts. */
export function withChanges(pending: PendingTicks, week: WeekIndex, changes: TickChanges): PendingTicks {
  return new Map([...pending, [week, new Map([...(pending.get(week) ?? []), ...changes])]]);
}

/** Without what is stored now; a tick that was changed again meanwhile is still to be stored. */
export function withoutStored(pending: PendingTicks, week: WeekIndex, stored: TickChanges): PendingTicks {
  const left = [...(pending.get(week) ?? [])].filter(([id, version]) => !stored.has(id) || stored.get(id) !== version);
  const next = new Map(pending);
  if (left.length === 0) next.delete(week);
  else next.set(week, new Map(left));
  return next;
}
