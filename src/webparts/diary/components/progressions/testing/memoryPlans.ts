import { sortEntries } from '../../../../../domain/diary/progressions';
import { foldSessions } from '../../../../../domain/diaryFold';
import { weekIndexOf } from '../../../../../domain/days';
import { makeSessionKey } from '../../../../../domain/sessionKey';
import type { Draft } from '../../../../../domain/types';
import { ConflictError, EntError } from '../../../../../lists/errors';
import type {
  DiaryParts,
  LayReport,
  MoveReport,
  ProgressionsRepository,
  StoredEntry,
  StoredProgression
} from '../../../../../lists/repositories/diary/types';
import type { Repositories } from '../../../../../lists/repositories/types';
import { frame, slots, type MemoryDiary } from '../../testing/memoryDiary';

/**
 * Progressions in memory, beside a diary in memory, for the faults and the timing that a server cannot be asked for. It keeps the
 * promises of the repository's types: ETags, tokens, a lesson that holds something is left. The real thing is tested in the browser.
 */
export class MemoryPlans {
  public plans: StoredProgression[] = [];
  public entries: StoredEntry[] = [];
  /** Lessons that are refused once with this error when something is laid on them. */
  public refuse = new Map<string, EntError['kind']>();
  /** Tokens of the calls to `lay`. */
  public tokens: string[] = [];
  private ids = 100;
  private readonly made = new Map<string, number>();

  public constructor(private readonly diary: MemoryDiary) {}

  public plan(title: string, change: Partial<StoredProgression> = {}): StoredProgression {
    const plan: StoredProgression = {
      id: ++this.ids,
      etag: '"1"',
      title,
      teacherNumber: 7,
      schoolYear: 2026,
      subjectCode: 'MATHS',
      subject: 'Mathématiques',
      level: '',
      folders: [],
      status: 'published',
      ...change
    };
    this.plans.push(plan);
    return plan;
  }

  public entry(plan: StoredProgression, title: string, change: Partial<StoredEntry> = {}): StoredEntry {
    const id = ++this.ids;
    const entry: StoredEntry = {
      id,
      etag: '"1"',
      progressionId: plan.id,
      folder: '',
      order: id * 10,
      title,
      body: '',
      status: 'published',
      ...change
    };
    this.entries.push(entry);
    return entry;
  }

  public repositories(): Repositories {
    const base = this.diary.repositories(frame, slots);
    return { ...base, diaryParts: { progressions: this.progressions() } as DiaryParts };
  }

  private update<T extends { id: number; etag: string }>(rows: T[], known: T, next: object): T {
    const at = rows.findIndex(({ id }) => id === known.id);
    if (rows[at].etag !== known.etag) throw new ConflictError({ ...rows[at] }, 'test');
    rows[at] = { ...rows[at], ...next, id: known.id, etag: `"${Number(known.etag.replace(/"/g, '')) + 1}"` };
    return { ...rows[at] };
  }

  private progressions(): ProgressionsRepository {
    const written = (): Pick<Awaited<ReturnType<ProgressionsRepository['lessonsOf']>>, 'sessions' | 'drafts'> => ({
      sessions: foldSessions(this.diary.sessions).map(({ session }) => session),
      drafts: [...this.diary.drafts]
    });
    const ofWeeks = <T extends { day: number }>(rows: readonly T[], weeks: readonly number[]): T[] =>
      rows.filter(({ day }) => weeks.includes(weekIndexOf(day)));
    return {
      mine: async () => this.plans.filter(({ status }) => status === 'published'),
      entries: async ({ id, folders }) =>
        sortEntries(
          this.entries.filter(({ progressionId, status }) => progressionId === id && status === 'published'),
          folders
        ),
      add: async (progression, token) => {
        const known = this.plans.find(({ id }) => id === this.made.get(token));
        if (known) return known;
        const plan = this.plan(progression.title, progression);
        this.made.set(token, plan.id);
        return plan;
      },
      update: async (known, progression) => this.update(this.plans, known, progression),
      addEntries: async (progressionId, entries, token) => {
        entries.forEach((entry, index) => {
          if (this.made.has(`${token}-${index}`)) return;
          this.made.set(`${token}-${index}`, this.ids + 1);
          this.entries.push({ ...entry, progressionId, id: ++this.ids, etag: '"1"' });
        });
      },
      updateEntry: async (known, entry) => this.update(this.entries, known, entry),
      moveEntry: async (_plan, all, entry, folder, at) => {
        const others = all.filter(({ id, folder: of }) => id !== entry.id && of === folder);
        const order = at >= others.length ? (others[others.length - 1]?.order ?? 0) + 10 : others[at].order - 1;
        this.update(this.entries, entry, { folder, order });
      },
      copy: async (from, progression, token) => {
        const plan = await this.progressions().add(progression, token);
        for (const { title, folder, order } of this.entries.filter(({ progressionId }) => progressionId === from.id)) {
          this.entry(plan, title, { folder, order });
        }
        return plan;
      },
      lessonsOf: async (_teacher, weeks) => ({
        sessions: ofWeeks(written().sessions, weeks),
        drafts: ofWeeks(written().drafts, weeks),
        changes: ofWeeks(this.diary.changes, weeks)
      }),
      heldIn: async (classNumbers, weeks) => {
        const ofClasses = <T extends { classNumber: number }>(rows: T[]): T[] =>
          rows.filter((row) => classNumbers.includes(row.classNumber));
        return { sessions: ofClasses(ofWeeks(written().sessions, weeks)), drafts: ofClasses(ofWeeks(written().drafts, weeks)) };
      },
      lay: async (drafts, token, { onProgress, signal } = {}) => {
        this.tokens.push(token);
        const report: LayReport = { written: [], failed: [], notTried: [] };
        for (const [index, { entry, place, homework }] of drafts.entries()) {
          const key = makeSessionKey(place);
          const refused = this.refuse.get(key);
          this.refuse.delete(key);
          const own = this.diary.drafts.find(({ id }) => id === this.made.get(`${token}-${key}`));
          if (signal?.aborted) report.notTried.push(key);
          else if (refused) report.failed.push({ key, error: new EntError(refused, 'test') });
          else if (own) report.written.push({ key, draft: own });
          else if (written().drafts.some((draft) => draft.key === key)) {
            report.failed.push({ key, error: new EntError('conflict', 'test') });
          } else {
            const draft: Draft = {
              ...place,
              id: ++this.ids,
              etag: '"1"',
              title: entry.title,
              body: entry.body,
              entryId: entry.id,
              homework,
              editor: 'Mme Aubépine',
              modified: '2026-11-23T09:42:00Z'
            };
            this.made.set(`${token}-${key}`, draft.id);
            this.diary.drafts = [...this.diary.drafts, draft];
            report.written.push({ key, draft });
          }
          onProgress?.(index + 1, drafts.length);
        }
        return report;
      },
      move: async (moves, drafts, entries) => {
        const report: MoveReport = { moved: [], returned: [], notTried: [] };
        for (const { entryId, from, to, dueDay } of moves) {
          const known = drafts.find((draft) => draft.entryId === entryId && draft.key === from.key);
          if (!known) throw new Error(`no draft on ${from.key}`);
          const { homework } = known;
          if (to) {
            const due = homework && { ...homework, dueDay: dueDay ?? homework.dueDay };
            report.moved.push(this.update(this.diary.drafts, known, { ...to, homework: due }));
          } else {
            const entry = entries.find(({ id }) => id === entryId);
            if (!entry) throw new Error(`no entry ${entryId}`);
            this.diary.drafts = this.diary.drafts.filter(({ id }) => id !== known.id);
            report.returned.push(entry);
          }
        }
        return report;
      }
    };
  }
}
