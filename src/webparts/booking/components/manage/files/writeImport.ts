import type { Resource } from '../../../../../domain/bookings/types';
import { EntError } from '../../../../../lists/errors';
import type { ResourceManagement, ResourceToSave } from '../../../../../lists/repositories/bookings/types';
import { newToken } from '../../../../../ui/newToken';
import { photoName } from '../shelves/shelfForm';
import type { Shelves } from '../tabProps';
import type { ImportPlan } from './importPlan';

export interface ImportReport {
  /** How many were made. */
  categories: number;
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
 * Writes what a plan says, first its new categories, then resource by resource, over the rows that it was made from. What is written stays written: the same file read
 * again goes on where it was stopped.
 */
export async function writeImport(
  { newCategories, added, changed }: ImportPlan,
  { resources }: Shelves,
  management: ResourceManagement,
  { signal, onProgress }: WriteOptions
): Promise<ImportReport> {
  const report: ImportReport = { categories: 0, added: 0, changed: 0, failed: [], left: 0 };
  const all = [...added, ...changed];
  const total = newCategories.length + all.length;
  /** By the number that the plan gave it. */
  const made = new Map<number, number>();
  for (const [at, { number, title }] of newCategories.entries()) {
    if (signal.aborted) return { ...report, left: total - at };
    onProgress(at, title);
    try {
      const { value } = await management.saveCategory({ title, description: '', rules: {}, status: 'active' }, undefined, newToken());
      made.set(number, value.number);
      report.categories++;
    } catch (error) {
      console.error('ENT:', error);
      report.failed.push({ title, error });
      if (error instanceof EntError && HOPELESS.includes(error.kind)) return { ...report, left: total - at - 1 };
    }
  }
  for (const [at, planned] of all.entries()) {
    if (signal.aborted) return { ...report, left: report.left + all.length - at };
    const resource = planned.categoryNumber > 0 ? planned : { ...planned, categoryNumber: made.get(planned.categoryNumber) ?? 0 };
    if (resource.categoryNumber === 0) {
      // Its category could not be made.
      report.left++;
      continue;
    }
    onProgress(newCategories.length + at, resource.title);
    const stored = at < added.length ? undefined : resources.find(({ value }) => value.number === resource.number);
    try {
      await management.saveResource(toSave(resource, stored?.value), stored ?? resource, newToken());
      if (stored) report.changed++;
      else report.added++;
    } catch (error) {
      console.error('ENT:', error);
      report.failed.push({ title: resource.title, error });
      if (error instanceof EntError && HOPELESS.includes(error.kind)) return { ...report, left: report.left + all.length - at - 1 };
    }
  }
  return report;
}

function toSave({ title, description, rules, status, categoryNumber, place }: Resource, before: Resource | undefined): ResourceToSave {
  return { title, description, rules, status, categoryNumber, place, photo: photoName(before?.photoUrl ?? '') };
}
