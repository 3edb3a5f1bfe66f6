import type { SharePoint } from '../../sp';
import type { DiaryRepository } from '../types';
import { layDrafts } from './laying';
import type { CopyRepository } from './types';

/** A session written for one class, as drafts for others. */
export function createCopies(sp: SharePoint, saveDraft: DiaryRepository['saveDraft']): CopyRepository {
  return {
    toLessons: ({ title, body, links, homework, entryId }, lessons, token) =>
      layDrafts(
        sp,
        saveDraft,
        lessons.map((lesson) => ({ ...lesson, title, body, links, homework, entryId })),
        token
      )
  };
}
