import type { ProgressionsRepository, StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { groupsOf } from './groups';

/** A chapter in the fields: what it is called now, and what it was called; undefined for a new one. */
export interface FolderRow {
  key: number;
  name: string;
  was?: string;
}

/** The plan's folders, and those that only sessions name. */
export function folderRows({ folders }: StoredProgression, entries: readonly StoredEntry[]): FolderRow[] {
  return groupsOf(entries, folders)
    .filter(({ folder }) => folder !== '')
    .map(({ folder }, key) => ({ key, name: folder, was: folder }));
}

/** True when a name is missing or comes twice. */
export function folderProblem(rows: readonly FolderRow[]): boolean {
  const names = rows.map(({ name }) => name.trim());
  return names.includes('') || new Set(names).size < names.length;
}

/**
 * Stores the chapters, then the sessions of those that were renamed or removed. Interrupted in between, sessions stand under their old
 * chapter, which is shown with the others, and saving again goes on.
 * @throws ConflictError when the plan or a session was changed meanwhile
 */
export async function saveFolders(
  progressions: Pick<ProgressionsRepository, 'update' | 'updateEntry'>,
  plan: StoredProgression,
  entries: readonly StoredEntry[],
  rows: readonly FolderRow[]
): Promise<void> {
  const folders = rows.map(({ name }) => name.trim());
  if (JSON.stringify(folders) !== JSON.stringify(plan.folders)) await progressions.update(plan, { ...plan, folders });
  const now = new Map(rows.flatMap(({ was, name }) => (was === undefined ? [] : [[was, name.trim()] as const])));
  for (const entry of entries.filter(({ folder }) => folder !== '' && now.get(folder) !== folder)) {
    await progressions.updateEntry(entry, { ...entry, folder: now.get(entry.folder) ?? '' });
  }
}
