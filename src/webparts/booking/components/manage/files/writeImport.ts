import type { Resource } from '../../../../../domain/bookings/types';
import { EntError } from '../../../../../lists/errors';
import type { ResourceManagement, ResourceToSave } from '../../../../../lists/repositories/bookings/types';
import { newToken } from '../../../../../ui/newToken';
import { photoName } from '../shelves/shelfForm';
import type { Shelves } from '../tabProps';
import type { ImportPlan } from './importPlan';

export interface ImportReport {
  added: number;
  changed: number;
  failed: { title: string; error: unknown }[];
  /** Not tried any more. */
  left: number;
}

interface WriteOptions {
  signal: AbortSignal;
  onProgress: (done: number, title: string) => void;
}

/** After these the next row fares no better. */
const HOPELESS: readonly string[] = ['denied', 'offline', 'sessionExpired'];

/**
 * Writes what a plan says, resource by resource, over the rows that it was made from. What is written stays written: the same file read
 * again goes on where it was stopped.
 */
export async function writeImport(
  { added, changed }: ImportPlan,
  { resources }: Shelves,
  management: ResourceManagement,
  { signal, onProgress }: WriteOptions
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, changed: 0, failed: [], left: 0 };
  const all = [...added, ...changed];
  for (const [at, resource] of all.entries()) {
    if (signal.aborted) return { ...report, left: all.length - at };
    onProgress(at, resource.title);
    const stored = at < added.length ? undefined : resources.find(({ value }) => value.number === resource.number);
    try {
      await management.saveResource(toSave(resource, stored?.value), stored ?? resource, newToken());
      if (stored) report.changed++;
      else report.added++;
    } catch (error) {
      console.error('ENT:', error);
      report.failed.push({ title: resource.title, error });
      if (error instanceof EntError && HOPELESS.includes(error.kind)) return { ...report, left: all.length - at - 1 };
    }
  }
  return report;
}

function toSave({ title, description, rules, status, categoryNumber, place }: Resource, before: Resource | undefined): ResourceToSave {
  return { title, description, rules, status, categoryNumber, place, photo: photoName(before?.photoUrl ?? '') };
}
