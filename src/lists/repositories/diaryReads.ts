import type { DayChange } from '../../domain/calendar/types';
import { foldSessions, isPublished } from '../../domain/diaryFold';
import { makeNumberedWeek } from '../../domain/numberedWeek';
import { makeSessionKey } from '../../domain/sessionKey';
import type { Homework, WeekIndex } from '../../domain/types';
import { diary, diaryDrafts, homework } from '../definitions';
import type { ItemOf } from '../definitions/types';
import { valueOf, type SharePoint } from '../sp';
import { askingPerson, notesIn, notesPart, ownWorkIn, ownWorkParts, tickParts, ticksIn } from './diary';
import { readable, rowsOrNone, rowsWhere, valueUnlessRefused } from './query';
import { dayChangeRows, dayChangesIn, type DayChangeRows } from './register/dayChanges';
import { draftOf, homeworkOf, sessionOf } from './rows';
import type { DiaryRepository } from './types';

type HomeworkPart = PromiseSettledResult<ItemOf<typeof homework>[]>;

function homeworkFrom(parts: readonly HomeworkPart[]): Homework[] {
  return parts.flatMap((part) => readable(rowsOrNone(part), homeworkOf)).filter(isPublished);
}

/** Changes of days are read beside the rest; a site of the last schema has no list of them. */
function changesFrom(parts: readonly PromiseSettledResult<DayChangeRows[]>[]): DayChange[] {
  return dayChangesIn(parts.flatMap((part) => valueUnlessRefused(part, [])));
}

/** The reading half of the diary: each screen is one `$batch` of equalities on an indexed column. */
export function createDiaryReads(sp: SharePoint): Pick<DiaryRepository, 'teacherWeek' | 'classPast' | 'classUpcoming' | 'lesson'> {
  return {
    teacherWeek: async (teacherNumber, week) => {
      const teacherWeek = makeNumberedWeek(teacherNumber, week);
      const [sessions, drafts, work, changes, notes] = await sp.batch((web) => [
        rowsWhere(sp, diary, 'EntTeacherWeek', teacherWeek, web),
        rowsWhere(sp, diaryDrafts, 'EntTeacherWeek', teacherWeek, web),
        rowsWhere(sp, homework, 'EntTeacherWeek', teacherWeek, web),
        Promise.all(dayChangeRows(sp, { teacherNumber, week }, web)),
        notesPart(sp, teacherNumber, week, web)
      ]);
      return {
        sessions: foldSessions(readable(rowsOrNone(sessions), sessionOf)),
        drafts: readable(rowsOrNone(drafts), draftOf),
        homework: homeworkFrom([work]),
        changes: changesFrom([changes]),
        notes: notesIn(notes)
      };
    },

    classPast: async (classNumber, weeks) => {
      const asked = distinct(weeks);
      if (asked.length === 0) {
        return { sessions: [], homework: [], changes: [] };
      }
      const parts = await sp.batch((web) =>
        asked.map((week) => {
          const number = makeNumberedWeek(classNumber, week);
          const rows = [
            rowsWhere(sp, diary, 'EntClassWeek', number, web),
            rowsWhere(sp, homework, 'EntClassWeek', number, web),
            Promise.all(dayChangeRows(sp, { classNumber, week }, web))
          ] as const;
          return Promise.allSettled(rows);
        })
      );
      const read = parts.map(valueOf);
      return {
        sessions: foldSessions(read.flatMap(([rows]) => readable(rowsOrNone(rows), sessionOf))),
        homework: homeworkFrom(read.map(([, rows]) => rows)),
        changes: changesFrom(read.map(([, , rows]) => rows))
      };
    },

    classUpcoming: async (classNumber, dueWeeks, own = false) => {
      const asked = distinct(dueWeeks);
      if (asked.length === 0) {
        return { homework: [], changes: [], ...(own && { own: { ticks: [], work: [] } }) };
      }
      const [classParts, ticks, work] = await sp.batch((web) => {
        const ofClass = asked.map((week) => {
          const rows = [
            rowsWhere(sp, homework, 'EntClassDueWeek', makeNumberedWeek(classNumber, week), web),
            Promise.all(dayChangeRows(sp, { classNumber, week }, web))
          ] as const;
          return Promise.allSettled(rows);
        });
        const me = own ? askingPerson(web) : undefined;
        return [
          Promise.all(ofClass),
          Promise.allSettled(own ? tickParts(sp, classNumber, asked, web, me) : []),
          Promise.allSettled(own ? ownWorkParts(sp, classNumber, asked, web, me) : [])
        ];
      });
      const read = valueOf(classParts);
      return {
        homework: homeworkFrom(read.map(([rows]) => rows)),
        changes: changesFrom(read.map(([, rows]) => rows)),
        ...(own && { own: { ticks: ticksIn(classNumber, asked, valueOf(ticks)), work: ownWorkIn(valueOf(work)) } })
      };
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

function distinct(weeks: readonly WeekIndex[]): WeekIndex[] {
  return [...new Set(weeks)];
}
