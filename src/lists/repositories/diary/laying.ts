import { isPublished } from '../../../domain/diaryFold';
import type { Draft, HomeworkContent, Session } from '../../../domain/types';
import { diary } from '../../definitions';
import { ConflictError, EntError } from '../../errors';
import { valueOf, type SharePoint } from '../../sp';
import { Limiter } from '../../sp/limiter';
import { readable, rowsWhere } from '../query';
import { sessionOf } from '../rows';
import type { DiaryRepository, SessionToSave } from '../types';
import { keyOf } from '../values';
import type { LayOptions, LayReport } from './types';

/** Each draft is some requests one after the other; the page has four in flight at most. */
const LANES = 4;

export type DraftToLay = SessionToSave & { homework?: HomeworkContent };

/**
 * Writes drafts on lessons that are free. A lesson that holds a session or somebody's draft is reported and left; one that fails does not
 * keep the others from theirs.
 */
export async function layDrafts(
  sp: SharePoint,
  saveDraft: DiaryRepository['saveDraft'],
  drafts: readonly DraftToLay[],
  token: string,
  { onProgress, signal }: LayOptions = {}
): Promise<LayReport> {
  const report: LayReport = { written: [], failed: [], notTried: [] };
  const keyed = drafts.map((draft) => ({ draft, key: keyOf(draft) }));
  const published = await publishedAt(
    sp,
    keyed.map(({ key }) => key)
  );
  const limiter = new Limiter(LANES);
  let settled = 0;
  await Promise.all(
    keyed.map(({ draft, key }) =>
      limiter.run(async () => {
        if (signal?.aborted) {
          report.notTried.push(key);
          return;
        }
        try {
          report.written.push({ key, draft: await layOne(draft, key) });
        } catch (error) {
          if (!(error instanceof EntError)) throw error;
          report.failed.push({ key, error });
        }
        onProgress?.(++settled, keyed.length);
      })
    )
  );
  return report;

  function layOne(draft: DraftToLay, key: string): Promise<Draft> {
    const session = published.get(key);
    if (session) throw new ConflictError(session, `${key} holds a session already`);
    return saveDraft(draft, undefined, `${token}-${key}`);
  }
}

/** The published sessions among some lessons, in one `$batch`. */
async function publishedAt(sp: SharePoint, keys: readonly string[]): Promise<Map<string, Session>> {
  if (keys.length === 0) return new Map();
  const parts = await sp.batch((web) => keys.map((key) => rowsWhere(sp, diary, 'EntKey', key, web)));
  const sessions = parts.flatMap((part) => readable(valueOf(part), sessionOf)).filter(isPublished);
  return new Map(sessions.map((session) => [session.key, session]));
}
