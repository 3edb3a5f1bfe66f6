import { DEFAULT_CALENDAR } from '../../../../domain/calendar/defaults';
import type { DayChange } from '../../../../domain/calendar/types';
import { dayOfWeekIndex } from '../../../../domain/days';
import { foldSessions } from '../../../../domain/diaryFold';
import { makeSessionKey } from '../../../../domain/sessionKey';
import type { Draft, Homework, School, Session, SessionContent, TimetableSlot, WeekIndex } from '../../../../domain/types';
import { ConflictError, EntError } from '../../../../lists/errors';
import type { DiaryRepository, Frame, Repositories, SessionToSave } from '../../../../lists/repositories/types';
import { MemoryParts } from './memoryParts';
import { MemoryPupil } from './memoryPupil';

/**
 * A diary in memory, for the faults and the timing that a server cannot be asked for. It keeps the promises that the
 * repository's types make: ETags, conflicts, tokens. The real thing is tested in the browser.
 */

export const school: School = {
  name: 'Lycée des Essais',
  uai: '',
  timeZone: 'Europe/Paris',
  schoolYear: 2026,
  periods: [
    { id: 'M1', start: 480, end: 535 },
    { id: 'M2', start: 540, end: 595 },
    { id: 'S1', start: 810, end: 865 }
  ],
  ...DEFAULT_CALENDAR,
  schemaVersion: 1
};

export const slots: TimetableSlot[] = [
  slot({ id: 1, weekday: 1, periodId: 'M1' }),
  slot({ id: 2, weekday: 4, periodId: 'M2' }),
  slot({ id: 3, weekday: 2, periodId: 'S1', classNumber: 3 })
];

function slot(parts: Partial<TimetableSlot>): TimetableSlot {
  return {
    id: 0,
    classNumber: 2,
    teacherNumber: 7,
    teacherName: 'Mme Aubépine',
    weekday: 1,
    periodId: 'M1',
    subjectCode: 'MATHS',
    subject: 'Mathématiques',
    group: '',
    room: 'B12',
    parity: '',
    ...parts
  };
}

export const frame: Extract<Frame, { kind: 'ready' }> = {
  kind: 'ready',
  me: {
    userId: 9,
    login: 'aubepine@ecole.example',
    name: 'Mme Aubépine',
    isSiteAdmin: false,
    memberships: [{ role: 'teacher', teacherNumber: 7, title: 'Mme Aubépine' }]
  },
  school,
  classes: [2, 3].map((number) => ({
    number,
    code: `2GT${number}`,
    title: `2de ${number}`,
    level: '2de',
    schoolYear: 2026,
    status: 'active'
  })),
  lookAs: []
};

type Fault = 'none' | 'lostBefore' | 'lostAfter' | 'denied' | 'sessionExpired';

export class MemoryDiary {
  public sessions: Session[] = [];
  public drafts: Draft[] = [];
  public homework: Homework[] = [];
  public changes: DayChange[] = [];
  /** What the pupil who reads alone has. */
  public readonly pupil = new MemoryPupil((run) => this.write(run));
  /** What happens to the next writes, first one first. */
  public faults: Fault[] = [];
  public readonly parts = new MemoryParts(this);
  /** Writes that reached the store, faults included. */
  public writes = 0;
  private ids = 0;
  private held: Promise<void> = Promise.resolve();
  private readonly tokens = new Map<string, number>();

  public repositories(asked: Frame | (() => Promise<Frame>) = frame, timetable = slots): Repositories {
    const load = typeof asked === 'function' ? asked : () => Promise.resolve(asked);
    return {
      schoolUrl: 'https://ecole.example/sites/lycee',
      frame: { load },
      timetable: {
        ofTeacher: async (teacher) => timetable.filter((each) => each.teacherNumber === teacher),
        ofClass: async (number) => timetable.filter((each) => each.classNumber === number)
      },
      diary: this.diary(),
      diaryParts: this.parts.parts({ ticks: this.pupil.ticks, ownWork: this.pupil.ownWork }),
      bookings: () => Promise.reject(new Error('the diary books nothing')),
      resourceManagement: () => Promise.reject(new Error('the diary manages no resources'))
    };
  }

  private diary(): DiaryRepository {
    const inWeek = (day: number, week: WeekIndex): boolean => day >= dayOfWeekIndex(week, 1) && day <= dayOfWeekIndex(week, 7);
    const changesOf = (number: number, weeks: readonly WeekIndex[]): DayChange[] =>
      this.changes.filter((row) => row.classNumber === number && weeks.some((week) => inWeek(row.day, week)));
    return {
      teacherWeek: async (teacher, week) => ({
        changes: this.changes.filter(
          (row) => inWeek(row.day, week) && (row.teacherNumber === teacher || row.replacedBy?.teacherNumber === teacher)
        ),
        notes: this.parts.notes.filter(({ key }) => inWeek(Number(key.split('|')[1]), week)),
        sessions: foldSessions(this.sessions.filter((row) => inWeek(row.day, week))),
        drafts: this.drafts.filter((row) => inWeek(row.day, week)),
        homework: this.homework.filter((row) => inWeek(row.givenDay, week))
      }),
      classPast: async (number, weeks) => ({
        changes: changesOf(number, weeks),
        sessions: foldSessions(this.sessions.filter((row) => row.classNumber === number && weeks.some((week) => inWeek(row.day, week)))),
        homework: this.homework.filter((row) => row.classNumber === number && weeks.some((week) => inWeek(row.givenDay, week)))
      }),
      classUpcoming: async (number, weeks, own) => ({
        homework: this.homework.filter((row) => row.classNumber === number && weeks.some((week) => inWeek(row.dueDay, week))),
        changes: changesOf(number, weeks),
        ...(own && { own: { ticks: await this.pupil.ticks.ofWeeks(number, weeks), work: await this.pupil.ownWork.ofWeeks(number, weeks) } })
      }),
      lesson: async (at) => {
        const key = makeSessionKey(at);
        const [session] = foldSessions(this.sessions.filter((row) => row.key === key));
        return {
          session,
          draft: this.drafts.find((row) => row.key === key),
          homework: this.homework.filter((row) => row.sessionKey === key && row.status === 'published')
        };
      },
      saveDraft: (content, known, token) =>
        this.write(() => {
          const { homework, ...rest } = content;
          return this.keep(this.drafts, { ...this.lesson(rest), homework } as Draft, known, token);
        }),
      discardDraft: (draft) =>
        this.write(() => {
          const stored = this.drafts.find((row) => row.id === draft.id);
          if (stored && stored.etag !== draft.etag) throw new ConflictError({ ...stored }, 'test');
          this.drafts = this.drafts.filter((row) => row.id !== draft.id);
        }),
      publish: (content, known, work, draft, token) =>
        this.write(() => {
          const session = this.keep(this.sessions, { ...this.lesson(content), status: 'published' } as Session, known, `${token}-s`);
          const homework = work && this.give(content, { ...work.content, visibleFrom: work.visibleFrom }, work.known, `${token}-h`);
          this.drafts = this.drafts.filter((row) => row.id !== draft?.id);
          return { session, homework };
        }),
      removeHomework: (given) =>
        this.write(() => {
          this.homework = this.homework.map((row) => (row.id === given.id ? { ...row, status: 'removed' } : row));
        })
    };
  }

  /** What a colleague does at the same moment, in a browser of their own. */
  public colleagueEdits(id: number, change: SessionContent): void {
    const edited = <T extends { id: number; etag: string }>(row: T): T =>
      row.id === id ? { ...row, ...change, etag: `"${Number(row.etag.replace(/"/g, '')) + 1}"`, editor: 'M. Bruyère' } : row;
    // New rows: what an editor read before stays as it was read.
    this.sessions = this.sessions.map(edited);
    this.drafts = this.drafts.map(edited);
    this.homework = this.homework.map(edited);
  }

  /** Writes wait until the returned function is called. */
  public hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  }

  private async write<T>(run: () => T): Promise<T> {
    await this.held;
    const fault = this.faults.shift();
    if (fault === 'denied' || fault === 'sessionExpired') throw new EntError(fault, 'test');
    if (fault === 'lostBefore') throw new EntError('unknownOutcome', 'test');
    this.writes++;
    const result = run();
    if (fault === 'lostAfter') throw new EntError('unknownOutcome', 'test');
    return result;
  }

  private lesson(content: SessionToSave): Omit<Session, 'id' | 'etag' | 'status'> {
    return { ...content, key: makeSessionKey(content), editor: 'Mme Aubépine', modified: '2026-11-23T09:42:00Z' };
  }

  private give(at: SessionToSave, content: Homework | object, known: Homework | undefined, token: string): Homework {
    const { classNumber, subjectCode, subject, group, teacherNumber, teacherName } = at;
    const row = { ...content, classNumber, subjectCode, subject, group, teacherNumber, teacherName, givenDay: at.day };
    const rest = { sessionKey: makeSessionKey(at), status: 'published', editor: 'Mme Aubépine', modified: '2026-11-23T09:42:00Z' };
    return this.keep(this.homework, { ...row, ...rest } as Homework, known, token);
  }

  private keep<T extends { id: number; etag: string }>(rows: T[], row: T, known: T | undefined, token: string): T {
    const mine = known?.id ?? this.tokens.get(token);
    const at = rows.findIndex((each) => each.id === mine);
    if (known && rows[at].etag !== known.etag) throw new ConflictError({ ...rows[at] }, 'test');
    const next = {
      ...row,
      id: at < 0 ? ++this.ids : rows[at].id,
      etag: at < 0 ? '"1"' : `"${Number(rows[at].etag.replace(/"/g, '')) + 1}"`
    };
    if (at < 0) rows.push(next);
    else rows[at] = next;
    this.tokens.set(token, next.id);
    return { ...next };
  }
}
