import { createHash } from 'node:crypto';
import { weekIndexOf } from '../../../../../domain/days';
import { foldSessions } from '../../../../../domain/diaryFold';
import { sessionRow, workRow } from '../../../../../domain/diary/testing/rows';
import { sealOf, type Visa, type VisaScope } from '../../../../../domain/diary/visa';
import type { DayChange } from '../../../../../domain/calendar/types';
import type { Homework, Session, WeekIndex } from '../../../../../domain/types';
import { EntError } from '../../../../../lists/errors';
import type { DiaryParts, DiaryReading, VisaReport } from '../../../../../lists/repositories/diary/types';
import type { Repositories } from '../../../../../lists/repositories/types';
import { frame, MemoryDiary, school, slots } from '../../testing/memoryDiary';

const notHere = (): Promise<never> => Promise.reject(new Error('not in memory'));

/** The parts of the diary that the direction's screens ask, in memory: for timing and faults. The real ones are tested in the browser. */
export class MemoryDirection {
  public sessions: Session[] = [];
  public homework: Homework[] = [];
  public visas: Visa[] = [];
  public changes: DayChange[] = [];
  /** What `give` was asked, with its token. */
  public given: { scopes: readonly VisaScope[]; comment: string; token: string }[] = [];
  /** What the next calls of `give` do. */
  public giving: (VisaReport | EntError)[] = [];
  /** Classes that cannot be read. */
  public unreadable = new Set<number>();
  /** Paths of documents that are there. */
  public documents = new Map<string, string>();
  public reads = 0;

  public repositories(role: 'direction' | 'schoolLife' | 'inspector' | 'teacher', classes = frame.classes): Repositories {
    const memberships =
      role === 'teacher' ? classes.map(({ number }) => ({ role, classNumber: number, title: role })) : [{ role, title: role } as const];
    const me = { ...frame.me, memberships };
    return { ...new MemoryDiary().repositories({ ...frame, me, classes }), diaryParts: this.parts() };
  }

  private parts(): DiaryParts {
    const read = (wanted: (row: { classNumber: number; teacherNumber: number }) => boolean, weeks: readonly WeekIndex[]): DiaryReading => {
      this.reads++;
      const within = (day: number): boolean => weeks.includes(weekIndexOf(day));
      return {
        sessions: foldSessions(this.sessions.filter((row) => wanted(row) && within(row.day))),
        homework: this.homework.filter((row) => wanted(row) && within(row.givenDay)),
        visas: this.visas.filter(({ first }) => within(first)),
        changes: this.changes
      };
    };
    const ofClass = async (number: number, weeks: readonly WeekIndex[]): Promise<DiaryReading> => {
      if (this.unreadable.has(number)) throw new EntError('busy', 'test');
      const all = read(({ classNumber }) => classNumber === number, weeks);
      return { ...all, visas: all.visas.filter(({ classNumber }) => classNumber === number) };
    };
    const parts: Partial<DiaryParts> = {
      reading: {
        ofClass,
        toCount: ofClass,
        ofTeacher: async (number, weeks) => read(({ teacherNumber }) => teacherNumber === number, weeks),
        ofLessons: async (keys) => ({
          sessions: foldSessions(this.sessions.filter(({ key }) => keys.includes(key))),
          drafts: [],
          homework: this.homework.filter(({ sessionKey }) => keys.includes(sessionKey))
        }),
        timetables: async (numbers) => slots.filter(({ classNumber }) => numbers.includes(classNumber))
      },
      visas: {
        give: async ({ scopes, comment }, token, { onProgress } = {}) => {
          this.given.push({ scopes, comment, token });
          onProgress?.(scopes.length, scopes.length);
          const next = this.giving.shift();
          if (next instanceof EntError) throw next;
          return next ?? { given: scopes.length, failed: [], notSent: [], cancelled: false };
        },
        ofWeeks: async () => this.visas
      },
      workload: {
        dueIn: async (numbers, weeks) =>
          this.homework.filter((row) => numbers.includes(row.classNumber) && weeks.includes(weekIndexOf(row.dueDay)))
      },
      documents: {
        upload: notHere,
        libraries: notHere,
        open: notHere,
        read: async (path) => {
          const text = this.documents.get(path);
          if (text === undefined) throw new EntError('notFound', 'test');
          return new Blob([text]);
        }
      }
    };
    return parts as DiaryParts;
  }
}

/** Node's own SHA-256, as the browser's gives it. */
export const nodeSha256 = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');

/** The visa of class 2's week of 23 November 2026, over what is given. */
export async function visaOver(sessions: readonly Session[], homework: readonly Homework[], change: Partial<Visa> = {}): Promise<Visa> {
  const scope = { classNumber: 2, first: 20261123, last: 20261129, teacherNumber: 0, subjectCode: '' };
  return {
    ...scope,
    id: 1,
    comment: 'Cahier bien tenu.',
    seal: await sealOf(scope, { sessions, homework }, nodeSha256),
    author: { id: 9, login: 'sequoia@ecole.example', name: 'Mme Séquoia' },
    created: '2026-11-23T10:00:00Z',
    ...change
  };
}

/** Monday's lesson of class 2, written; the lessons of `slots` on Thursday and of class 3 are not. */
export const monday = sessionRow(1, { classNumber: 2, teacherNumber: 7, title: 'Fonctions affines' });
export const mondaysWork = workRow(1, {
  classNumber: 2,
  givenDay: 20261123,
  teacherNumber: 7,
  title: 'Exercices 12 et 14',
  dueDay: 20261126
});
export { school };
