import type { IWeb } from '@pnp/sp/webs';
import type { DayChange } from '../../../domain/calendar/types';
import { foldSessions, isPublished } from '../../../domain/diaryFold';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import type { FoldedSession } from '../../../domain/types';
import { diary, diaryDrafts, homework, timetable } from '../../definitions';
import type { SharePoint } from '../../sp';
import { readable, rowsOrNone, rowsWhere, valueUnlessRefused } from '../query';
import { dayChangeRows, dayChangesIn, type DayChangeRows } from '../register/dayChanges';
import { draftOf, homeworkOf, sessionOf } from '../rows';
import { slotOf } from '../timetable';
import type { DiaryReading, ReadingRepository, WorkloadRepository } from './types';
import { visasIn, visasPart } from './visas';

const NOTHING: Omit<DiaryReading, 'visas'> = { sessions: [], homework: [], changes: [] };
/** Of which figures need only that they are there. */
const TEXTS = ['EntBody', 'EntLinks'];

/** What those read who do not teach: each screen is one `$batch` of equalities on an indexed column. */
export function createReading(sp: SharePoint): ReadingRepository {
  return {
    ofClass: async (classNumber, weeks, only = {}) => {
      if (weeks.length === 0) return { ...NOTHING, visas: [] };
      const numbers = weeks.map((week) => makeNumberedWeek(classNumber, week));
      const [sessionParts, workParts, visaParts, changeParts] = await fourOfEach(
        sp,
        (web) => numbers.map((number) => rowsWhere(sp, diary, 'EntClassWeek', number, web)),
        (web) => numbers.map((number) => rowsWhere(sp, homework, 'EntClassWeek', number, web)),
        (web) => weeks.map((week) => visasPart(sp, classNumber, week, web)),
        (web) => weeks.flatMap((week) => dayChangeRows(sp, { classNumber, week }, web))
      );
      const wanted = wantedBy(only);
      return {
        sessions: foldSessions(sessionParts.flatMap((part) => readable(rowsOrNone(part), sessionOf))).filter(({ session }) =>
          wanted(session)
        ),
        homework: workParts.flatMap((part) => readable(rowsOrNone(part), homeworkOf)).filter((work) => isPublished(work) && wanted(work)),
        visas: visasIn(visaParts),
        changes: changesIn(changeParts)
      };
    },

    ofTeacher: async (teacherNumber, weeks, classNumbers) => {
      if (weeks.length === 0) return { ...NOTHING, visas: [] };
      const numbers = weeks.map((week) => makeNumberedWeek(teacherNumber, week));
      const [sessionParts, workParts, visaParts, changeParts] = await fourOfEach(
        sp,
        (web) => numbers.map((number) => rowsWhere(sp, diary, 'EntTeacherWeek', number, web)),
        (web) => numbers.map((number) => rowsWhere(sp, homework, 'EntTeacherWeek', number, web)),
        (web) => classNumbers.flatMap((classNumber) => weeks.map((week) => visasPart(sp, classNumber, week, web))),
        (web) => weeks.flatMap((week) => dayChangeRows(sp, { teacherNumber, week }, web))
      );
      return {
        sessions: foldSessions(sessionParts.flatMap((part) => readable(rowsOrNone(part), sessionOf))),
        homework: workParts.flatMap((part) => readable(rowsOrNone(part), homeworkOf)).filter(isPublished),
        visas: visasIn(visaParts),
        changes: changesIn(changeParts)
      };
    },

    toCount: async (classNumber, weeks) => {
      if (weeks.length === 0) return NOTHING;
      const numbers = weeks.map((week) => makeNumberedWeek(classNumber, week));
      const [sessionParts, workParts, changeParts] = await fourOfEach(
        sp,
        (web) => numbers.map((number) => rowsWhere(sp, diary, 'EntClassWeek', number, web, [], TEXTS)),
        (web) => numbers.map((number) => rowsWhere(sp, homework, 'EntClassWeek', number, web, [], TEXTS)),
        (web) => weeks.flatMap((week) => dayChangeRows(sp, { classNumber, week }, web)),
        () => []
      );
      return {
        sessions: foldSessions(sessionParts.flatMap((part) => readable(rowsOrNone(part), sessionOf))),
        homework: workParts.flatMap((part) => readable(rowsOrNone(part), homeworkOf)).filter(isPublished),
        changes: changesIn(changeParts)
      };
    },

    timetables: async (classNumbers) => {
      const distinct = [...new Set(classNumbers)];
      if (distinct.length === 0) return [];
      const parts = await sp.batch((web) => distinct.map((number) => rowsWhere(sp, timetable, 'EntClassNumber', number, web)));
      return parts.flatMap((part) => readable(rowsOrNone(part), slotOf));
    },

    ofLessons: async (keys) => {
      if (keys.length === 0) return { sessions: [], drafts: [], homework: [] };
      const distinct = [...new Set(keys)];
      const [sessionParts, draftParts, workParts] = await fourOfEach(
        sp,
        (web) => distinct.map((key) => rowsWhere(sp, diary, 'EntKey', key, web)),
        (web) => distinct.map((key) => rowsWhere(sp, diaryDrafts, 'EntKey', key, web)),
        (web) => distinct.map((key) => rowsWhere(sp, homework, 'EntSessionKey', key, web)),
        () => []
      );
      return {
        sessions: foldSessions(sessionParts.flatMap((part) => readable(rowsOrNone(part), sessionOf))),
        drafts: draftParts.flatMap((part) => readable(rowsOrNone(part), draftOf)),
        homework: workParts.flatMap((part) => readable(rowsOrNone(part), homeworkOf)).filter(isPublished)
      };
    }
  };
}

type Only = Parameters<ReadingRepository['ofClass']>[2];

function wantedBy({
  subjectCode,
  teacherNumber
}: NonNullable<Only>): (row: Pick<FoldedSession['session'], 'subjectCode' | 'teacherNumber'>) => boolean {
  return (row) =>
    (subjectCode === undefined || row.subjectCode === subjectCode) && (teacherNumber === undefined || row.teacherNumber === teacherNumber);
}

type Settled<T> = PromiseSettledResult<T>[];

/** Four kinds of parts in one `$batch`, each settled for itself. */
async function fourOfEach<A, B, C, D>(
  sp: SharePoint,
  first: (web: IWeb) => Promise<A>[],
  second: (web: IWeb) => Promise<B>[],
  third: (web: IWeb) => Promise<C>[],
  fourth: (web: IWeb) => Promise<D>[]
): Promise<[Settled<A>, Settled<B>, Settled<C>, Settled<D>]> {
  const [a, b, c, d] = await sp.batch((web) => [
    Promise.allSettled(first(web)),
    Promise.allSettled(second(web)),
    Promise.allSettled(third(web)),
    Promise.allSettled(fourth(web))
  ]);
  // allSettled never rejects.
  return [settled(a), settled(b), settled(c), settled(d)];
}

/** A site of the last schema has no list of changes. */
function changesIn(parts: readonly PromiseSettledResult<DayChangeRows>[]): DayChange[] {
  return dayChangesIn(parts.map((part) => valueUnlessRefused(part, [])));
}

function settled<T>(part: PromiseSettledResult<Settled<T>>): Settled<T> {
  return part.status === 'fulfilled' ? part.value : [];
}

/** The homework of several classes, for the warning before saving and for the workload table. */
export function createWorkload(sp: SharePoint): WorkloadRepository {
  return {
    dueIn: async (classNumbers, dueWeeks) => {
      const numbers = [...new Set(classNumbers)].flatMap((classNumber) =>
        [...new Set(dueWeeks)].map((week) => makeNumberedWeek(classNumber, week))
      );
      if (numbers.length === 0) return [];
      const parts = await sp.batch((web) => numbers.map((number) => rowsWhere(sp, homework, 'EntClassDueWeek', number, web)));
      return parts.flatMap((part) => readable(rowsOrNone(part), homeworkOf)).filter(isPublished);
    }
  };
}
