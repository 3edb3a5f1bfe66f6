import { isPublished } from '../../../domain/diaryFold';
import { isDay, weekIndexOf } from '../../../domain/days';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import { ownWork } from '../../definitions';
import type { ItemOf, ValuesOf } from '../../definitions/types';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { createWithToken } from '../../sp/createWithToken';
import { updateWithETag, type StoredRow } from '../../sp/updateWithETag';
import { readable, rowById, rowsOrNone } from '../query';
import { ownRows } from './ownRows';
import type { OwnWork, OwnWorkContent, OwnWorkRepository } from './types';

function ownWorkOf(row: ItemOf<typeof ownWork>): OwnWork | undefined {
  if (!isDay(row.EntDueDay)) return undefined;
  return {
    id: row.Id,
    etag: row['odata.etag'] ?? '',
    title: row.Title ?? '',
    body: row.EntBody ?? '',
    dueDay: row.EntDueDay,
    subject: row.EntSubject ?? '',
    done: row.EntDone === true
  };
}

/** @throws EntError `invalid` for no due day */
function valuesFor(classNumber: number, { title, body, dueDay, subject, done }: OwnWorkContent): ValuesOf<typeof ownWork> {
  if (!isDay(dueDay)) throw new EntError('invalid', `due ${dueDay}`);
  return {
    Title: title,
    EntBody: body,
    EntDueDay: dueDay,
    EntClassDueWeek: makeNumberedWeek(classNumber, weekIndexOf(dueDay)),
    EntSubject: subject,
    EntDone: done,
    EntStatus: 'published'
  };
}

/** A pupil's own homework. */
export function createOwnWork(sp: SharePoint): OwnWorkRepository {
  async function stored(id: number): Promise<StoredRow<OwnWork>> {
    const row = await rowById(sp, ownWork, id);
    const value = ownWorkOf(row);
    if (!value) throw new EntError('unexpected', `EntOwnWork(${id}) is no longer readable as one`);
    return { etag: value.etag, value, columns: row };
  }

  return {
    ofWeeks: async (classNumber, dueWeeks) => {
      if (dueWeeks.length === 0) return [];
      const numbers = [...new Set(dueWeeks)].map((week) => makeNumberedWeek(classNumber, week));
      const parts = await sp.batch((web) => ownRows(sp, ownWork, 'EntClassDueWeek', numbers, web));
      const rows = parts.flatMap(rowsOrNone).filter(({ EntStatus }) => isPublished({ status: EntStatus ?? 'published' }));
      // A browser may send one create twice; the token tells.
      const once = [...new Map([...rows].reverse().map((row) => [row.EntToken ?? row.Id, row])).values()];
      return readable(once, ownWorkOf).sort((a, b) => a.dueDay - b.dueDay || a.id - b.id);
    },

    add: async (classNumber, content, token) => {
      const id = await createWithToken(sp, ownWork, undefined, valuesFor(classNumber, content), token);
      return (await stored(id)).value;
    },

    update: (classNumber, known, content) =>
      updateWithETag(sp, ownWork, known.id, known.etag, valuesFor(classNumber, content), () => stored(known.id)),

    remove: async (known) => {
      await updateWithETag(sp, ownWork, known.id, known.etag, { EntStatus: 'removed' }, () => stored(known.id));
    }
  };
}
