import type { IWeb } from '@pnp/sp/webs';
import { isDay } from '../../../domain/days';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import { readSealed, sealOf, weekOfVisa, type SealedWork, type Visa, type VisaScope } from '../../../domain/diary/visa';
import type { WeekIndex } from '../../../domain/types';
import { addRow, writeRows } from '../../bulk';
import { diary, homework, visas } from '../../definitions';
import type { ItemOf } from '../../definitions/types';
import { valueOf, type SharePoint } from '../../sp';
import { findByToken } from '../../sp/createWithToken';
import { equals, listOf } from '../../sp/listOf';
import { readable, rowsOrNone, rowsWhere } from '../query';
import { homeworkOf, sessionOf } from '../rows';
import { sha256 } from './sha256';
import type { VisaReport, VisasRepository } from './types';

type VisaRow = ItemOf<typeof visas> & { Author?: { Id: number; Name: string; Title: string } | null };

const VISAS_AT_MOST = 500;
/** Class-weeks that are read, sealed and written at a time: some megabytes of texts. */
const AT_ONCE = 50;
/** What the list shows for a title, of the comment's start. */
const TITLE_LENGTH = 80;

/** A visa as its row says; undefined for a row that says no class, no days or no seal. */
function visaOf(row: VisaRow): Visa | undefined {
  const sessions = readSealed(row.EntSealed);
  if (!row.EntClassNumber || !isDay(row.EntFirstDay) || !isDay(row.EntLastDay) || !row.EntSeal || !sessions || !row.Author) {
    return undefined;
  }
  return {
    id: row.Id,
    classNumber: row.EntClassNumber,
    first: row.EntFirstDay,
    last: row.EntLastDay,
    teacherNumber: row.EntTeacherNumber ?? 0,
    subjectCode: row.EntSubjectCode ?? '',
    comment: row.EntComment ?? '',
    seal: { hash: row.EntSeal, sessions },
    author: { id: row.Author.Id, login: row.Author.Name.slice(row.Author.Name.lastIndexOf('|') + 1).toLowerCase(), name: row.Author.Title },
    created: row.Created ?? ''
  };
}

/** The part of a `$batch` that reads the visas of a class's week. Who gave one is SharePoint's word. */
export function visasPart(sp: SharePoint, classNumber: number, week: WeekIndex, web: IWeb): Promise<VisaRow[]> {
  return listOf(sp, visas, web)
    .items.select('Id', 'Created', 'Author/Id', 'Author/Name', 'Author/Title', ...visas.fields.map(({ name }) => name))
    .expand('Author')
    .filter(equals('EntClassWeek', makeNumberedWeek(classNumber, week)))
    .top(VISAS_AT_MOST)<VisaRow[]>();
}

/** The visas of such parts, by ascending id; none where the list is not there (yet) or not given. */
export function visasIn(parts: readonly PromiseSettledResult<VisaRow[]>[]): Visa[] {
  return parts.flatMap((part) => readable(rowsOrNone(part), visaOf)).sort((a, b) => a.id - b.id);
}

/** The visas: rows that are added and that nobody rewrites. */
export function createVisas(sp: SharePoint): VisasRepository {
  /** What the diary says of each scope, as SharePoint gives it back; scopes of one class and week are read once. */
  async function readBack(scopes: readonly VisaScope[]): Promise<SealedWork[]> {
    const numbers = scopes.map((scope) => makeNumberedWeek(scope.classNumber, weekOfVisa(scope)));
    const distinct = [...new Set(numbers)];
    const parts = await sp.batch((web) =>
      distinct.map((number) =>
        Promise.all([rowsWhere(sp, diary, 'EntClassWeek', number, web), rowsWhere(sp, homework, 'EntClassWeek', number, web)])
      )
    );
    const works = new Map(
      distinct.map((number, index) => {
        const [sessions, work] = valueOf(parts[index]);
        return [number, { sessions: readable(sessions, sessionOf), homework: readable(work, homeworkOf) }];
      })
    );
    return numbers.map((number) => works.get(number) ?? { sessions: [], homework: [] });
  }

  async function giveSome(
    scopes: readonly VisaScope[],
    comment: string,
    token: string,
    onProgress: (done: number) => void,
    signal: AbortSignal | undefined
  ): Promise<VisaReport> {
    const works = await readBack(scopes);
    const seals = await Promise.all(scopes.map((scope, index) => sealOf(scope, works[index], sha256)));
    const adds = scopes.map((scope, index) => {
      const { classNumber, first, last, teacherNumber, subjectCode } = scope;
      const values = {
        Title: comment.slice(0, TITLE_LENGTH),
        EntClassWeek: makeNumberedWeek(classNumber, weekOfVisa(scope)),
        EntClassNumber: classNumber,
        EntFirstDay: first,
        EntLastDay: last,
        EntTeacherNumber: teacherNumber,
        EntSubjectCode: subjectCode,
        EntComment: comment,
        EntSeal: seals[index].hash,
        EntSealed: JSON.stringify(seals[index].sessions)
      };
      return { ...addRow(visas, values, [token, classNumber, first, last, teacherNumber, subjectCode].join('|')), scope };
    });
    const { done, failed, notSent, cancelled } = await writeRows(sp, adds, { onProgress, signal });
    const report: VisaReport = { given: done.length, failed: [], notSent: notSent.map(({ scope }) => scope), cancelled };
    for (const { operation, error } of failed) {
      // Given before the sessions were changed, or stored twice by a browser that sent it again: who may add may not take a row back, and
      // `foldVisas` counts one.
      const stored = ['unknownOutcome', 'conflict'].includes(error.kind) && (await findByToken(sp, visas, operation.token)) !== undefined;
      if (stored) report.given++;
      else report.failed.push({ scope: operation.scope, error });
    }
    return report;
  }

  return {
    give: async ({ scopes, comment }, token, { onProgress, signal } = {}) => {
      const report: VisaReport = { given: 0, failed: [], notSent: [], cancelled: false };
      for (let from = 0; from < scopes.length; from += AT_ONCE) {
        if (signal?.aborted) report.cancelled = true;
        const some = scopes.slice(from, from + AT_ONCE);
        if (report.cancelled || report.notSent.length > 0) report.notSent.push(...some);
        else addTo(report, await giveSome(some, comment, token, (done) => onProgress?.(from + done, scopes.length), signal));
      }
      return report;
    },

    ofWeeks: async (classNumbers, weeks) => {
      const asked = classNumbers.flatMap((classNumber) => weeks.map((week) => [classNumber, week] as const));
      if (asked.length === 0) return [];
      return visasIn(await sp.batch((web) => asked.map(([classNumber, week]) => visasPart(sp, classNumber, week, web))));
    }
  };
}

function addTo(report: VisaReport, more: VisaReport): void {
  report.given += more.given;
  report.failed.push(...more.failed);
  report.notSent.push(...more.notSent);
  report.cancelled = report.cancelled || more.cancelled;
}
