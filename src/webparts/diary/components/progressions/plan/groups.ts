/** Entries by folder: first those outside any, then the folders in their order, empty ones too, then folders that the plan does not name. */
export function groupsOf<E extends { folder: string }>(
  entries: readonly E[],
  folders: readonly string[]
): { folder: string; entries: E[] }[] {
  const unknown = [...new Set(entries.map(({ folder }) => folder))].filter((name) => name !== '' && !folders.includes(name));
  const loose = entries.some(({ folder }) => folder === '') || folders.length + unknown.length === 0 ? [''] : [];
  return [...loose, ...folders, ...unknown].map((folder) => ({ folder, entries: entries.filter((entry) => entry.folder === folder) }));
}
