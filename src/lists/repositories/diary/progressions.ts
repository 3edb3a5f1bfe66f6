import { isPublished } from '../../../domain/diaryFold';
import { orderBetween, renumbered, sortEntries, type ProgressionEntry } from '../../../domain/diary/progressions';
import { addRow, updateRow, writeRows, type RowOperation } from '../../bulk';
import { progressionEntries, progressions } from '../../definitions';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { createWithToken, findByToken } from '../../sp/createWithToken';
import { updateWithETag, type StoredRow } from '../../sp/updateWithETag';
import { readable, rowById, rowsWhere } from '../query';
import type { DiaryRepository } from '../types';
import { layDrafts } from './laying';
import { createLessonReads } from './lessonReads';
import { moveDrafts } from './moving';
import { entryOf, entryValues, progressionOf, progressionValues } from './progressionRows';
import type { ProgressionsRepository, StoredEntry, StoredProgression } from './types';

/** A teacher's own progressions: SharePoint gives nobody another's. */
export function createProgressions(sp: SharePoint, diary: Pick<DiaryRepository, 'saveDraft' | 'discardDraft'>): ProgressionsRepository {
  async function storedProgression(id: number): Promise<StoredRow<StoredProgression>> {
    const row = await rowById(sp, progressions, id);
    const value = progressionOf(row);
    if (!value) throw new EntError('unexpected', `EntProgressions(${id}) is no longer readable as one`);
    return { etag: value.etag, value, columns: row };
  }

  async function storedEntry(id: number): Promise<StoredRow<StoredEntry>> {
    const row = await rowById(sp, progressionEntries, id);
    const value = entryOf(row);
    if (!value) throw new EntError('unexpected', `EntProgressionEntries(${id}) is no longer readable as one`);
    return { etag: value.etag, value, columns: row };
  }

  const updateEntry: ProgressionsRepository['updateEntry'] = (known, entry) =>
    updateWithETag(sp, progressionEntries, known.id, known.etag, entryValues(entry), () => storedEntry(known.id));

  const entries: ProgressionsRepository['entries'] = async ({ id, folders }) => {
    const rows = await rowsWhere(sp, progressionEntries, 'EntProgressionNumber', id);
    return sortEntries(readable(rows, entryOf).filter(isPublished), folders);
  };

  const add: ProgressionsRepository['add'] = async (progression, token) => {
    const known = await findByToken(sp, progressions, token);
    const id = known ?? (await createWithToken(sp, progressions, undefined, progressionValues(progression), token));
    return (await storedProgression(id)).value;
  };

  const addEntries: ProgressionsRepository['addEntries'] = (progressionId, more, token) =>
    writeAll(more.map((entry, index) => addRow(progressionEntries, entryValues({ ...entry, progressionId }), `${token}-${index}`)));

  /** @throws EntError the first that failed, once the others are written */
  async function writeAll(operations: readonly RowOperation[]): Promise<void> {
    const { failed, notSent, stoppedBy } = await writeRows(sp, operations);
    if (failed.length > 0) throw failed[0].error;
    if (notSent.length > 0) throw stoppedBy ?? new EntError('busy', `${notSent.length} entries were not sent`);
  }

  return {
    ...createLessonReads(sp),

    mine: async (teacherNumber) =>
      readable(await rowsWhere(sp, progressions, 'EntTeacherNumber', teacherNumber), progressionOf)
        .filter(isPublished)
        .sort((a, b) => b.schoolYear - a.schoolYear || a.title.localeCompare(b.title, 'fr') || a.id - b.id),

    entries,

    add,

    update: (known, progression) =>
      updateWithETag(sp, progressions, known.id, known.etag, progressionValues(progression), () => storedProgression(known.id)),

    addEntries,

    updateEntry,

    moveEntry: async ({ folders }, all, entry, folder, at) => {
      const others = all.filter(({ id }) => id !== entry.id);
      const inFolder = others.filter((other) => other.folder === folder);
      const place = Math.min(Math.max(at, 0), inFolder.length);
      const order = orderBetween(inFolder[place - 1]?.order, inFolder[place]?.order);
      if (order !== undefined) {
        await updateEntry(entry, { ...entry, folder, order });
        return;
      }
      const moved = { ...entry, folder };
      const sorted = sortEntries(others, folders);
      const before = inFolder[place];
      sorted.splice(before ? sorted.findIndex(({ id }) => id === before.id) : sorted.length, 0, moved);
      const orders = renumbered(sorted.length);
      await writeAll(
        sorted.map((one, index) => updateRow(progressionEntries, one.id, one.etag, entryValues({ ...one, order: orders[index] })))
      );
    },

    copy: async (from, progression, token) => {
      const [copied, of] = await Promise.all([add(progression, token), entries(from)]);
      const plain = of.map(({ folder, order, title, body, links, homework, status }): Omit<ProgressionEntry, 'progressionId'> => {
        return { folder, order, title, body, links, homework, status };
      });
      await addEntries(copied.id, plain, `${token}-e`);
      return copied;
    },

    lay: (drafts, token, options) =>
      layDrafts(
        sp,
        diary.saveDraft,
        drafts.map(({ entry, place, homework }) => ({
          ...place,
          title: entry.title,
          body: entry.body,
          links: entry.links,
          homework,
          entryId: entry.id
        })),
        token,
        options
      ),

    move: (moves, drafts, of, options) => moveDrafts(sp, { updateEntry, discardDraft: diary.discardDraft }, moves, drafts, of, options)
  };
}
