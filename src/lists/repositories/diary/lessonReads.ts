import { foldSessions } from '../../../domain/diaryFold';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import type { Draft, Session } from '../../../domain/types';
import { diary, diaryDrafts } from '../../definitions';
import type { ItemOf } from '../../definitions/types';
import { valueOf, type SharePoint } from '../../sp';
import { readable, rowsOrNone, rowsWhere } from '../query';
import { dayChangeRows, dayChangesIn } from '../register/dayChanges';
import { draftOf, sessionOf } from '../rows';
import type { ProgressionsRepository } from './types';

type Part<T> = PromiseSettledResult<T>;

/** What laying and shifting look at: many weeks at once, each an equality on an indexed number. */
export function createLessonReads(sp: SharePoint): Pick<ProgressionsRepository, 'lessonsOf' | 'heldIn'> {
  return {
    lessonsOf: async (teacherNumber, weeks) => {
      const asked = [...new Set(weeks)];
      if (asked.length === 0) return { sessions: [], drafts: [], changes: [] };
      const parts = await sp.batch((web) =>
        asked.map((week) => {
          const number = makeNumberedWeek(teacherNumber, week);
          const rows = [
            rowsWhere(sp, diary, 'EntTeacherWeek', number, web),
            rowsWhere(sp, diaryDrafts, 'EntTeacherWeek', number, web),
            Promise.allSettled(dayChangeRows(sp, { teacherNumber, week }, web))
          ] as const;
          return Promise.allSettled(rows);
        })
      );
      const read = parts.map(valueOf);
      return {
        sessions: sessionsIn(read.map(([rows]) => rows)),
        drafts: draftsIn(read.map(([, rows]) => rows)),
        // allSettled never rejects.
        changes: dayChangesIn(read.flatMap(([, , rows]) => (rows.status === 'fulfilled' ? rows.value.map(rowsOrNone) : [])))
      };
    },

    heldIn: async (classNumbers, weeks) => {
      const numbers = [...new Set(classNumbers)].flatMap((classNumber) =>
        [...new Set(weeks)].map((week) => makeNumberedWeek(classNumber, week))
      );
      if (numbers.length === 0) return { sessions: [], drafts: [] };
      const parts = await sp.batch((web) =>
        numbers.map((number) => {
          const rows = [
            rowsWhere(sp, diary, 'EntClassWeek', number, web),
            rowsWhere(sp, diaryDrafts, 'EntClassWeek', number, web)
          ] as const;
          return Promise.allSettled(rows);
        })
      );
      const read = parts.map(valueOf);
      return { sessions: sessionsIn(read.map(([rows]) => rows)), drafts: draftsIn(read.map(([, rows]) => rows)) };
    }
  };
}

function sessionsIn(parts: readonly Part<ItemOf<typeof diary>[]>[]): Session[] {
  return foldSessions(parts.flatMap((part) => readable(rowsOrNone(part), sessionOf))).map(({ session }) => session);
}

function draftsIn(parts: readonly Part<ItemOf<typeof diaryDrafts>[]>[]): Draft[] {
  return parts.flatMap((part) => readable(rowsOrNone(part), draftOf));
}
