import { isPublished } from '../../../domain/diaryFold';
import { readLinks } from '../../../domain/diary/links';
import { makeSessionKey } from '../../../domain/sessionKey';
import type { Session } from '../../../domain/types';
import { diary } from '../../definitions';
import { ConflictError, EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { listOf } from '../../sp/listOf';
import { updateWithETag, type StoredRow } from '../../sp/updateWithETag';
import { readable, rowById, rowsWhere } from '../query';
import { sessionOf } from '../rows';
import type { HistoryRepository, SessionVersion } from './types';

/** A version as SharePoint gives it: columns by name, persons without an $expand (O, see sharepoint-rest.md). */
interface VersionRow {
  VersionLabel: string;
  IsCurrentVersion: boolean;
  Created: string;
  Title: string | null;
  EntBody: string | null;
  EntLinks?: string | null;
  EntStatus: string | null;
  Editor?: { LookupValue?: string } | null;
}

function versionOf(row: VersionRow): SessionVersion {
  return {
    label: row.VersionLabel,
    isCurrent: row.IsCurrentVersion,
    title: row.Title ?? '',
    body: row.EntBody ?? '',
    links: readLinks(row.EntLinks),
    status: row.EntStatus === 'removed' ? 'removed' : 'published',
    editor: row.Editor?.LookupValue ?? '',
    at: row.Created
  };
}

/** What a session was before, and how one that was removed comes back. */
export function createHistory(sp: SharePoint): HistoryRepository {
  async function stored(id: number): Promise<StoredRow<Session>> {
    const row = await rowById(sp, diary, id);
    const value = sessionOf(row);
    if (!value) throw new EntError('unexpected', `EntDiary(${id}) is no longer readable as one`);
    return { etag: value.etag, value, columns: row };
  }

  async function rowsOf(key: string): Promise<Session[]> {
    return readable(await rowsWhere(sp, diary, 'EntKey', key), sessionOf).sort((a, b) => a.id - b.id);
  }

  return {
    versions: async ({ id }) => {
      // All columns: a site of the last schema has fewer, and SharePoint's own names for them here are its own.
      const rows = await listOf(sp, diary).items.getById(id).versions<VersionRow[]>();
      return rows.map(versionOf);
    },

    remove: (session) => updateWithETag(sp, diary, session.id, session.etag, { EntStatus: 'removed' }, () => stored(session.id)),

    restore: async (session) => {
      const standing = (await rowsOf(session.key)).find((one) => one.id !== session.id && isPublished(one));
      if (standing) throw new ConflictError(standing, `EntDiary(${standing.id}) was written for ${session.key} meanwhile`);
      return updateWithETag(sp, diary, session.id, session.etag, { EntStatus: 'published' }, () => stored(session.id));
    },

    removed: async (slot) =>
      (await rowsOf(makeSessionKey(slot))).filter((one) => !isPublished(one)).sort((a, b) => (a.modified < b.modified ? 1 : -1))
  };
}
