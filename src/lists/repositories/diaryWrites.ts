import { isPublished } from '../../domain/diaryFold';
import type { Draft, Homework, Session } from '../../domain/types';
import { diary, diaryDrafts, homework } from '../definitions';
import type { ItemOf, ListDefinition, ValuesOf } from '../definitions/types';
import { ConflictError, EntError } from '../errors';
import type { SharePoint } from '../sp';
import { createWithToken } from '../sp/createWithToken';
import { deleteWithETag } from '../sp/deleteWithETag';
import { checkLengths } from '../sp/formValues';
import { classFolder } from '../sp/listOf';
import { updateWithETag, type StoredRow } from '../sp/updateWithETag';
import type { ClassRegister } from './classRegister';
import { rowById, rowsWhere } from './query';
import { draftOf, homeworkOf, sessionOf } from './rows';
import type { DiaryRepository, SessionToSave } from './types';
import { draftValues, homeworkValues, keyOf, saysAlready, sessionValues } from './values';

/** One of the diary's lists: how its rows are found again and read. */
interface Kept<L extends ListDefinition, T extends { id: number; etag: string }> {
  list: L;
  keyColumn: L['fields'][number]['name'];
  read: (row: ItemOf<L>) => T | undefined;
  /** Rows that stand in the way of another one of the same key. */
  counts: (value: T) => boolean;
  /** How a row that should not be there is taken back: `delete`, or these columns. */
  withdrawn: ValuesOf<L> | 'delete';
}

const keptSession: Kept<typeof diary, Session> = {
  list: diary,
  keyColumn: 'EntKey',
  read: sessionOf,
  counts: isPublished,
  withdrawn: { EntStatus: 'removed' }
};
const keptDraft: Kept<typeof diaryDrafts, Draft> = {
  list: diaryDrafts,
  keyColumn: 'EntKey',
  read: draftOf,
  counts: () => true,
  withdrawn: 'delete'
};
const keptHomework: Kept<typeof homework, Homework> = {
  list: homework,
  keyColumn: 'EntSessionKey',
  read: homeworkOf,
  // A lesson may give several pieces of work: none of them is in another's way.
  counts: () => false,
  withdrawn: { EntStatus: 'removed' }
};

/** The writing half of the diary. Every write carries the ETag it started from, or a token by which its own row is known again. */
export function createDiaryWrites(
  sp: SharePoint,
  classes: ClassRegister
): Pick<DiaryRepository, 'saveDraft' | 'discardDraft' | 'publish' | 'removeHomework'> {
  async function stored<L extends ListDefinition, T extends { id: number; etag: string }>(
    kept: Kept<L, T>,
    id: number
  ): Promise<StoredRow<T>> {
    const row = await rowById(sp, kept.list, id);
    const value = kept.read(row);
    if (!value) {
      throw new EntError('unexpected', `${kept.list.name}(${id}) is no longer readable as one`);
    }
    return { etag: value.etag, value, columns: row };
  }

  /**
   * Updates `known`, or creates the row of a key. Another's row of that key, made meanwhile, is a conflict: nothing is written over it;
   * when both were made at the same moment ours stays stored beside it, as another version that everyone can read.
   */
  async function keep<L extends ListDefinition, T extends { id: number; etag: string }>(
    kept: Kept<L, T>,
    folder: string,
    key: string,
    values: ValuesOf<L>,
    known: T | undefined,
    token: string
  ): Promise<T> {
    const update = (row: { id: number; etag: string }): Promise<T> =>
      updateWithETag(sp, kept.list, row.id, row.etag, values, () => stored(kept, row.id));
    if (known) {
      return update(known);
    }
    const before = await rowsOfKey(kept, key);
    const [mine, ...written] = before.filter((row) => row.token === token).map((row) => row.value);
    const standing = before.filter((row) => row.token !== token && kept.counts(row.value)).map((row) => row.value);
    if (standing.length > 0 && (!mine || standing[0].id < mine.id)) {
      throw new ConflictError(standing[0], `${kept.list.name}(${standing[0].id}) holds ${key} already`);
    }
    if (mine) {
      await withdrawAll(kept, written);
      return update(mine);
    }
    const id = await createWithToken(sp, kept.list, folder, values, token);
    const after = await rowsOfKey(kept, key);
    const [own, ...doubles] = after.filter((row) => row.token === token || row.value.id === id).map((row) => row.value);
    await withdrawAll(kept, doubles);
    const first = after.map((row) => row.value).find((value) => value.id === own?.id || kept.counts(value));
    if (!own || !first) {
      throw new EntError('unexpected', `${kept.list.name}(${id}) was created and cannot be read`);
    }
    if (first.id !== own.id) {
      throw new ConflictError(first, `${kept.list.name}(${first.id}) came before ${own.id} for ${key}`);
    }
    return first;
  }

  /**
   * Takes back rows of ours beside the one that counts: a browser sends a POST again by itself when a kept-alive connection breaks, so
   * one create may be stored twice.
   */
  async function withdrawAll<L extends ListDefinition, T extends { id: number; etag: string }>(
    kept: Kept<L, T>,
    doubles: readonly T[]
  ): Promise<void> {
    for (const { id, etag } of doubles) {
      const read = (): Promise<StoredRow<T>> => stored(kept, id);
      if (kept.withdrawn === 'delete') {
        await deleteWithETag(sp, kept.list, id, etag, async () => (await read()).value);
      } else {
        await updateWithETag(sp, kept.list, id, etag, kept.withdrawn, read);
      }
    }
  }

  /** Rows of a key by ascending id, with the token by which a row's writer knows it again. */
  async function rowsOfKey<L extends ListDefinition, T extends { id: number; etag: string }>(
    kept: Kept<L, T>,
    key: string
  ): Promise<{ value: T; token: string | null }[]> {
    const rows = await rowsWhere(sp, kept.list, kept.keyColumn, key);
    return rows
      .flatMap((row) => {
        const value = kept.read(row);
        return value ? [{ value, token: (row as { EntToken?: string | null }).EntToken ?? null }] : [];
      })
      .sort((a, b) => a.value.id - b.value.id);
  }

  async function folderOf(content: SessionToSave): Promise<string> {
    return classFolder(await classes.of(content.classNumber));
  }

  async function discardDraft(draft: Draft): Promise<void> {
    await deleteWithETag(sp, diaryDrafts, draft.id, draft.etag, async () => (await stored(keptDraft, draft.id)).value);
  }

  return {
    saveDraft: async (content, known, token) =>
      keep(keptDraft, await folderOf(content), keyOf(content), draftValues(content), known, token),

    discardDraft,

    publish: async (content, known, work, draft, token) => {
      const values = sessionValues(content);
      const workValues = work && homeworkValues(content, work.content, work);
      // Both before either is sent: a session must not be stored without the homework that was refused.
      checkLengths(diary, values);
      checkLengths(homework, workValues ?? {});
      const folder = await folderOf(content);
      const session = await keep(keptSession, folder, keyOf(content), values, known, `${token}-s`);
      // Work that says the same is not written again: each new version of it takes pupils' ticks away.
      const stands = work?.known && workValues && saysAlready(work.known, workValues) ? work.known : undefined;
      const given =
        stands ?? (work && workValues && (await keep(keptHomework, folder, keyOf(content), workValues, work.known, `${token}-h`)));
      if (draft) {
        await discardPublishedDraft(draft);
      }
      return { session, homework: given };
    },

    removeHomework: async (given) => {
      await updateWithETag(sp, homework, given.id, given.etag, { EntStatus: 'removed' }, () => stored(keptHomework, given.id));
    }
  };

  /** A draft that a colleague went on writing meanwhile is theirs: it stays. */
  async function discardPublishedDraft(draft: Draft): Promise<void> {
    try {
      await discardDraft(draft);
    } catch (error) {
      if (!(error instanceof ConflictError)) {
        throw error;
      }
    }
  }
}
