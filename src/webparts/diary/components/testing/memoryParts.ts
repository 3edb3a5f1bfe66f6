import { makeSet, missingOf } from '../../../../domain/diary/severalClasses';
import { makeSessionKey } from '../../../../domain/sessionKey';
import type { Draft, Homework, Session } from '../../../../domain/types';
import { ConflictError, EntError } from '../../../../lists/errors';
import type { DiaryParts, Note, SetReport } from '../../../../lists/repositories/diary/types';

/** What a diary holds in memory. */
interface Rows {
  sessions: Session[];
  drafts: Draft[];
  homework: Homework[];
}

const notHere = (): Promise<never> => Promise.reject(new Error('not in memory'));
const stamp = { editor: 'Mme Aubépine', modified: '2026-11-23T09:42:00Z' };

/** The diary's parts in memory, as far as a fault or a moment cannot be had from a server. One that is not here says so. */
export class MemoryParts {
  public notes: Note[] = [];
  /** Work of other teachers that is due some day. */
  public due: Homework[] = [];
  /** What colleagues wrote. */
  public shared: Awaited<ReturnType<DiaryParts['reading']['ofLessons']>> = { sessions: [], drafts: [], homework: [] };
  /** What the next writes of a part meet. */
  public faults: ('denied' | 'none')[] = [];
  /** What uploads wait for. */
  public uploading: Promise<void> = Promise.resolve();
  /** How far an upload says that it is while it waits. */
  public sent = 0.42;
  /** Classes in which nothing can be written. */
  public closedClasses: number[] = [];
  /** How often each part was asked. */
  public asked: string[] = [];
  private ids = 100;

  public constructor(private readonly rows: Rows) {}

  /** @param others parts that another kind of reader has in memory */
  public parts(others: Partial<DiaryParts> = {}): DiaryParts {
    const known: Partial<DiaryParts> = {
      ...others,
      notes: {
        ofWeek: async () => this.notes,
        save: async (lesson, body, before) => {
          this.asked.push('notes.save');
          if (this.faults.shift() === 'denied') throw new EntError('denied', 'test');
          const key = makeSessionKey(lesson);
          const stored = this.notes.find((note) => note.key === key);
          if (stored && stored.rows[0].etag !== before?.rows[0].etag) throw new ConflictError(stored, 'test');
          const version = Number(stored?.rows[0].etag ?? 0) + 1;
          const note = { key, body, modified: '', rows: [{ id: stored?.rows[0].id ?? ++this.ids, etag: `${version}` }] };
          this.notes = [...this.notes.filter((each) => each !== stored), note];
          return note;
        }
      },
      reading: {
        ofClass: notHere,
        ofTeacher: notHere,
        toCount: notHere,
        timetables: notHere,
        ofLessons: async (keys) => {
          this.asked.push(`ofLessons ${keys.join(' ')}`);
          return this.shared;
        }
      },
      workload: {
        dueIn: async (classes, weeks) => {
          this.asked.push(`workload ${classes.join()} ${weeks.join()}`);
          return this.due;
        }
      },
      severalClasses: this.severalClasses(),
      documents: {
        upload: async (classNumber, file, { signal, onSent } = {}) => {
          onSent?.(this.sent);
          await this.uploading;
          signal?.throwIfAborted();
          if (this.faults.shift() === 'denied') throw new EntError('denied', 'test');
          return { name: file.name, path: `/sites/lycee/EntDocuments/2026/${classNumber}/${file.name}`, size: file.size };
        },
        libraries: async (classNumber) => ({
          ...(classNumber !== undefined && { ofClass: { name: '', path: `/sites/lycee/EntDocuments/2026/${classNumber}` } }),
          others: [{ name: 'Documents', path: '/sites/lycee/Shared Documents' }]
        }),
        open: async (path) =>
          path === '/sites/lycee/Shared Documents'
            ? { folders: [{ name: 'Maths', path: `${path}/Maths` }], files: [] }
            : { folders: [], files: [{ name: 'Formulaire.pdf', path: `${path}/Formulaire.pdf`, size: 9 }] },
        read: notHere
      },
      history: {
        versions: async () => [
          { ...version('2.0'), isCurrent: true, title: 'Thalès, revu' },
          { ...version('1.0'), title: 'Thalès', body: '<p>Première rédaction</p>' }
        ],
        remove: (session) => this.mark(session, 'removed'),
        restore: (session) => this.mark(session, 'published'),
        removed: async (slot) => this.rows.sessions.filter((row) => row.key === makeSessionKey(slot) && row.status === 'removed')
      },
      copies: {
        toLessons: async (content, lessons) => {
          const report: Awaited<ReturnType<DiaryParts['copies']['toLessons']>> = { written: [], failed: [], notTried: [] };
          for (const lesson of lessons) {
            const key = makeSessionKey(lesson);
            const held = [...this.rows.sessions, ...this.rows.drafts].some((row) => row.key === key);
            const draft: Draft = { ...lesson, ...content, ...stamp, key, id: ++this.ids, etag: '"1"' };
            if (held) report.failed.push({ key, error: new ConflictError(undefined, 'test') });
            else {
              this.rows.drafts.push(draft);
              report.written.push({ key, draft });
            }
          }
          return report;
        }
      }
    };
    return new Proxy(known as DiaryParts, {
      get: (parts, name) => {
        const part: unknown = Reflect.get(parts, name);
        if (part === undefined) throw new Error(`no ${String(name)} in memory`);
        return part;
      }
    });
  }

  private severalClasses(): DiaryParts['severalClasses'] {
    const report = (set: SetReport['set']): SetReport => {
      const given = this.rows.homework.filter((row) => row.set?.token === set.token);
      const error = new EntError('denied', 'test');
      return { set, given, missing: missingOf(set, given).map(({ key }) => ({ key, error })) };
    };
    const write = (set: SetReport['set'], contentOf: (key: string) => Omit<Homework, 'sessionKey' | 'set'>): SetReport => {
      for (const { key } of missingOf(set, report(set).given)) {
        if (this.closedClasses.includes(Number(key.split('|')[0]))) continue;
        this.rows.homework.push({ ...contentOf(key), id: ++this.ids, sessionKey: key, set });
      }
      return report(set);
    };
    return {
      give: async (lessons, content, token, { visibleFrom } = {}) => {
        const byKey = new Map(lessons.map((lesson) => [makeSessionKey(lesson), { ...lesson, dueDay: lesson.dueDay ?? content.dueDay }]));
        const set = makeSet(
          token,
          [...byKey].map(([key, { dueDay }]) => ({ key, dueDay }))
        );
        return write(set, (key) => {
          const lesson = byKey.get(key);
          if (!lesson) throw new Error(`no lesson ${key}`);
          return {
            ...lesson,
            ...content,
            ...stamp,
            dueDay: lesson.dueDay,
            visibleFrom,
            id: 0,
            etag: '"1"',
            givenDay: lesson.day,
            status: 'published'
          };
        });
      },
      look: async (sets) => sets.map(report),
      finish: async (set) => {
        const [first] = report(set).given;
        return write(set, (key) => ({ ...first, dueDay: set.targets.find((target) => target.key === key)?.dueDay ?? 0 }));
      },
      change: async ({ set }, content) => {
        this.rows.homework = this.rows.homework.map((row) => (row.set?.token === set.token ? { ...row, ...content, etag: '"9"' } : row));
        return { changed: report(set).given, failed: [] };
      },
      remove: async ({ set }) => {
        this.rows.homework = this.rows.homework.map((row) => (row.set?.token === set.token ? { ...row, status: 'removed' } : row));
        return { changed: report(set).given, failed: [] };
      }
    };
  }

  private async mark(session: Session, status: Session['status']): Promise<Session> {
    if (this.faults.shift() === 'denied') throw new EntError('denied', 'test');
    const marked = { ...session, status, etag: `"${Number(session.etag.replace(/"/g, '')) + 1}"` };
    this.rows.sessions = this.rows.sessions.map((row) => (row.id === session.id ? marked : row));
    return marked;
  }
}

function version(label: string): Awaited<ReturnType<DiaryParts['history']['versions']>>[number] {
  return {
    label,
    isCurrent: false,
    title: '',
    body: '',
    links: [],
    status: 'published',
    editor: 'Mme Aubépine',
    at: '2026-11-23T09:42:00Z'
  };
}
