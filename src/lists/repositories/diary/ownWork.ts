import type { IWeb } from '@pnp/sp/webs';
import { isDay, weekIndexOf } from '../../../domain/days';
import { foldOwnWork, type OwnWork, type OwnWorkContent, type OwnWorkRow } from '../../../domain/diary/ownWork';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import type { RowStatus, WeekIndex } from '../../../domain/types';
import { ownWork } from '../../definitions';
import type { ItemOf } from '../../definitions/types';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { createWithToken } from '../../sp/createWithToken';
import { readable, rowsOrNone } from '../query';
import { ownRows, type OwnRow } from './ownRows';
import type { OwnWorkRepository } from './types';

type OwnWorkItem = OwnRow<typeof ownWork>;

function rowOf(row: ItemOf<typeof ownWork>): OwnWorkRow | undefined {
  if (!isDay(row.EntDueDay) || !row.EntKey) return undefined;
  return {
    id: row.Id,
    key: row.EntKey,
    title: row.Title ?? '',
    body: row.EntBody ?? '',
    dueDay: row.EntDueDay,
    subject: row.EntSubject ?? '',
    done: row.EntDone === true,
    status: row.EntStatus === 'removed' ? 'removed' : 'published'
  };
}

/** The parts of a `$batch` that read my own work due in some weeks, one a week, to be asked with the rest of a class's work. */
export function ownWorkParts(
  sp: SharePoint,
  classNumber: number,
  dueWeeks: readonly WeekIndex[],
  web: IWeb,
  me?: Promise<{ Id: number }>
): Promise<OwnWorkItem[]>[] {
  const numbers = dueWeeks.map((week) => makeNumberedWeek(classNumber, week));
  return ownRows(sp, ownWork, 'EntClassDueWeek', numbers, web, me);
}

/** The own work of those parts, by due day; none where the list is not there (yet) or not given. */
export function ownWorkIn(parts: readonly PromiseSettledResult<OwnWorkItem[]>[]): OwnWork[] {
  return foldOwnWork(parts.flatMap((part) => readable(rowsOrNone(part), rowOf)));
}

/** A pupil's own homework: rows that are added, never edited. */
export function createOwnWork(sp: SharePoint): OwnWorkRepository {
  /** @throws EntError `invalid` for no due day */
  async function say(classNumber: number, key: string, content: OwnWorkContent, status: RowStatus, token: string): Promise<OwnWork> {
    const { title, body, dueDay, subject, done } = content;
    if (!isDay(dueDay)) throw new EntError('invalid', `due ${dueDay}`);
    const values = {
      Title: title,
      EntKey: key,
      EntBody: body,
      EntDueDay: dueDay,
      EntClassDueWeek: makeNumberedWeek(classNumber, weekIndexOf(dueDay)),
      EntSubject: subject,
      EntDone: done,
      EntStatus: status
    };
    await createWithToken(sp, ownWork, undefined, values, token);
    return { key, title, body, dueDay, subject, done };
  }

  return {
    ofWeeks: async (classNumber, dueWeeks) => {
      if (dueWeeks.length === 0) return [];
      return ownWorkIn(await sp.batch((web) => ownWorkParts(sp, classNumber, [...new Set(dueWeeks)], web)));
    },

    add: (classNumber, content, token) => say(classNumber, token, content, 'published', token),

    update: async (classNumber, known, content, token) => {
      const updated = await say(classNumber, known.key, content, 'published', token);
      // The week that it leaves must say so too: a screen reads some weeks only. Cut before this it is shown twice, until it is said again.
      if (weekIndexOf(content.dueDay) !== weekIndexOf(known.dueDay)) await say(classNumber, known.key, known, 'removed', `${token}-w`);
      return updated;
    },

    remove: async (classNumber, known, token) => {
      await say(classNumber, known.key, known, 'removed', token);
    }
  };
}
