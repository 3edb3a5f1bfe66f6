import type { FoldedSession, RowStatus, Session } from './types';

/** True when a row counts; a removed one stays stored (deletion is a status) and is shown nowhere. */
export function isPublished(row: { status: RowStatus }): boolean {
  return row.status === 'published';
}

/**
 * The sessions that the rows say, one a key: the lowest item id is the session, because everyone reads the same id and nobody can take
 * a lower one later; the rows that someone else wrote for that key at the same moment are its other versions.
 * Sorted by day, start and key.
 */
export function foldSessions(rows: readonly Session[]): FoldedSession[] {
  const ofKey = new Map<string, Session[]>();
  for (const row of rows.filter(isPublished)) {
    ofKey.set(row.key, [...(ofKey.get(row.key) ?? []), row]);
  }
  const folded = [...ofKey.values()].map((versions) => {
    const [session, ...otherVersions] = versions.sort((a, b) => a.id - b.id);
    return { session, otherVersions };
  });
  return folded.sort(
    (a, b) => a.session.day - b.session.day || a.session.start - b.session.start || (a.session.key < b.session.key ? -1 : 1)
  );
}
