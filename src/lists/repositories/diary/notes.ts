import type { IWeb } from '@pnp/sp/webs';
import { weekIndexOf } from '../../../domain/days';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import { makeSessionKey } from '../../../domain/sessionKey';
import type { WeekIndex } from '../../../domain/types';
import { notes } from '../../definitions';
import { ConflictError, EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { createWithToken } from '../../sp/createWithToken';
import { updateWithETag } from '../../sp/updateWithETag';
import { rowById, rowsOrNone } from '../query';
import { ownRows, type OwnRow } from './ownRows';
import type { Note, NotesRepository } from './types';

type NoteRow = OwnRow<typeof notes>;

/** The part of a `$batch` that reads my notes of a week, to be asked with the rest of a teacher's week. */
export function notesPart(sp: SharePoint, teacherNumber: number, week: WeekIndex, web: IWeb): Promise<NoteRow[]> {
  const [part] = ownRows(sp, notes, 'EntTeacherWeek', [makeNumberedWeek(teacherNumber, week)], web);
  return part;
}

/** The notes of that part, one a session; none where the list is not there (yet) or not given. Emptied ones are among them. */
export function notesIn(part: PromiseSettledResult<NoteRow[]>): Note[] {
  return foldNotes(rowsOrNone(part));
}

/** Rows that two tabs made for one session at the same moment are one note, with the texts of both. */
function foldNotes(rows: readonly NoteRow[]): Note[] {
  const ofKey = new Map<string, NoteRow[]>();
  for (const row of [...rows].sort((a, b) => a.Id - b.Id)) {
    if (row.EntKey) ofKey.set(row.EntKey, [...(ofKey.get(row.EntKey) ?? []), row]);
  }
  return [...ofKey].map(([key, ofThis]) => ({
    key,
    body: [...new Set(ofThis.map(({ EntBody }) => EntBody ?? '').filter((body) => body !== ''))].join('\n'),
    modified: ofThis.reduce((latest, { Modified }) => (Modified > latest ? Modified : latest), ''),
    rows: ofThis.map((row) => ({ id: row.Id, etag: row['odata.etag'] ?? '' }))
  }));
}

/** A teacher's private notes. */
export function createNotes(sp: SharePoint): NotesRepository {
  const ofWeek: NotesRepository['ofWeek'] = async (teacherNumber, week) => {
    const [part] = await sp.batch((web) => [notesPart(sp, teacherNumber, week, web)]);
    return notesIn(part);
  };

  async function now(teacherNumber: number, week: WeekIndex, key: string): Promise<Note> {
    const note = (await ofWeek(teacherNumber, week)).find((one) => one.key === key);
    if (!note) throw new EntError('unexpected', `the note on ${key} was written and cannot be read`);
    return note;
  }

  return {
    ofWeek,

    save: async (lesson, body, known, token) => {
      const key = makeSessionKey(lesson);
      const week = weekIndexOf(lesson.day);
      const stored = (): Promise<Note> => now(lesson.teacherNumber, week, key);
      if (!known) {
        const teacherWeek = makeNumberedWeek(lesson.teacherNumber, week);
        const values = { Title: key, EntKey: key, EntTeacherWeek: teacherWeek, EntBody: body };
        const id = await createWithToken(sp, notes, undefined, values, token);
        const note = await stored();
        // Another tab's, made before: both texts are in it, and the person sees them.
        if (note.rows[0].id !== id && note.body !== body) throw new ConflictError(note, `a note on ${key} came before item ${id}`);
        return note;
      }
      const [first, ...others] = known.rows;
      await write(first, body);
      for (const other of others) await write(other, '');
      return stored();

      async function write(row: { id: number; etag: string }, text: string): Promise<void> {
        try {
          await updateWithETag(sp, notes, row.id, row.etag, { EntBody: text }, async () => {
            const item = await rowById(sp, notes, row.id);
            return { etag: item['odata.etag'] ?? '', value: undefined, columns: item };
          });
        } catch (error) {
          throw error instanceof ConflictError ? new ConflictError(await stored(), error.detail) : error;
        }
      }
    }
  };
}
