import { foldSessions, isPublished } from '../../domain/diaryFold';
import { makeNumberedWeek } from '../../domain/numberedWeek';
import { makeSessionKey } from '../../domain/sessionKey';
import type { Homework, WeekIndex } from '../../domain/types';
import { diary, diaryDrafts, homework } from '../definitions';
import type { ItemOf } from '../definitions/types';
import type { SharePoint } from '../sp';
import { readable, rowsOrNone, rowsWhere, valueUnlessRefused } from './query';
import { draftOf, homeworkOf, sessionOf } from './rows';
import type { DiaryRepository } from './types';

type HomeworkPart = PromiseSettledResult<ItemOf<typeof homework>[]>;

function homeworkFrom(parts: readonly HomeworkPart[]): Homework[] {
  return parts.flatMap((part) => readable(rowsOrNone(part), homeworkOf)).filter(isPublished);
}

/** The reading half of the diary: each screen is one `$batch` of equalities on an indexed column. */
export function createDiaryReads(sp: SharePoint): Pick<DiaryRepository, 'teacherWeek' | 'classPast' | 'classUpcoming' | 'lesson'> {
  return {
    teacherWeek: async (teacherNumber, week) => {
      const teacherWeek = makeNumberedWeek(teacherNumber, week);
      const [sessions, drafts, work] = await sp.batch((web) => [
        rowsWhere(sp, diary, 'EntTeacherWeek', teacherWeek, web),
        rowsWhere(sp, diaryDrafts, 'EntTeacherWeek', teacherWeek, web),
        rowsWhere(sp, homework, 'EntTeacherWeek', teacherWeek, web)
      ]);
      return {
        sessions: foldSessions(readable(rowsOrNone(sessions), sessionOf)),
        drafts: readable(rowsOrNone(drafts), draftOf),
        homework: homeworkFrom([work])
      };
    },

    classPast: async (classNumber, weeks) => {
      if (weeks.length === 0) {
        return { sessions: [], homework: [] };
      }
      const parts = await sp.batch((web) =>
        numberedWeeks(classNumber, weeks).map((number) =>
          Promise.all([rowsWhere(sp, diary, 'EntClassWeek', number, web), rowsWhere(sp, homework, 'EntClassWeek', number, web)])
        )
      );
      const read = parts.map((part) => valueUnlessRefused(part, [[], []]));
      return {
        sessions: foldSessions(read.flatMap(([rows]) => readable(rows, sessionOf))),
        homework: read.flatMap(([, rows]) => readable(rows, homeworkOf)).filter(isPublished)
      };
    },

    classUpcoming: async (classNumber, dueWeeks) => {
      if (dueWeeks.length === 0) {
        return [];
      }
      const numbers = numberedWeeks(classNumber, dueWeeks);
      return homeworkFrom(await sp.batch((web) => numbers.map((number) => rowsWhere(sp, homework, 'EntClassDueWeek', number, web))));
    },

    lesson: async (slot) => {
      const key = makeSessionKey(slot);
      const [sessions, drafts, work] = await sp.batch((web) => [
        rowsWhere(sp, diary, 'EntKey', key, web),
        rowsWhere(sp, diaryDrafts, 'EntKey', key, web),
        rowsWhere(sp, homework, 'EntSessionKey', key, web)
      ]);
      const [session] = foldSessions(readable(rowsOrNone(sessions), sessionOf));
      const [draft] = readable(rowsOrNone(drafts), draftOf).sort((a, b) => a.id - b.id);
      return { session, draft, homework: homeworkFrom([work]) };
    }
  };
}

function numberedWeeks(classNumber: number, weeks: readonly WeekIndex[]): number[] {
  return [...new Set(weeks)].map((week) => makeNumberedWeek(classNumber, week));
}
