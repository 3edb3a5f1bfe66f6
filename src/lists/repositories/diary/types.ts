import type { DayChange } from '../../../domain/calendar/types';
import type { VisibleFrom } from '../../../domain/diary/disconnect';
import type { Link } from '../../../domain/diary/links';
import type { OwnWork, OwnWorkContent } from '../../../domain/diary/ownWork';
import type { LessonPlace, Move, Progression, ProgressionEntry } from '../../../domain/diary/progressions';
import type { HomeworkSet } from '../../../domain/diary/severalClasses';
import type { TickChanges, Ticks } from '../../../domain/diary/ticks';
import type { Visa, VisaScope } from '../../../domain/diary/visa';
import type { Stored } from '../../../domain/register/types';
import type {
  Day,
  Draft,
  FoldedSession,
  Homework,
  HomeworkContent,
  Minutes,
  RowStatus,
  Session,
  SessionSlot,
  TimetableSlot,
  WeekIndex
} from '../../../domain/types';
import type { EntError } from '../../errors';
import type { LessonToSave, SessionToSave } from '../types';

/** A teacher's private note on one session, which SharePoint gives to nobody else. */
export interface Note {
  /** Of the session. */
  key: string;
  body: string;
  modified: string;
  /** The rows that hold it: more than one when two tabs made it at the same moment. The first is written, the others are emptied. */
  rows: readonly { id: number; etag: string }[];
}

export interface NotesRepository {
  /** One `$batch` of an equality on an indexed number: my notes of a week. `notesPart` asks for them within another `$batch`. */
  ofWeek(teacherNumber: number, week: WeekIndex): Promise<Note[]>;
  /**
   * Writes a note; an empty body empties it.
   * @param known as it was read; undefined for a session without one
   * @throws ConflictError with the note now stored when another tab wrote meanwhile
   */
  save(lesson: SessionSlot & { teacherNumber: number }, body: string, known: Note | undefined, token: string): Promise<Note>;
}

/** A pupil's ticks of the work due in one week. */
export interface TickWeek {
  classNumber: number;
  week: WeekIndex;
  ticks: Ticks;
  rows: readonly { id: number; etag: string }[];
}

export interface TicksRepository {
  /** One `$batch` of equalities on an indexed number: one a week, in the order asked, without ticks where there is no row. */
  ofWeeks(classNumber: number, dueWeeks: readonly WeekIndex[]): Promise<TickWeek[]>;
  /**
   * Lays changes over what is stored, whatever another tab or device has stored meanwhile: nothing of either is lost.
   * @param known as it was read last
   */
  save(known: TickWeek, changes: TickChanges, token: string): Promise<TickWeek>;
}

export interface OwnWorkRepository {
  /** One `$batch`: my own work due in these weeks, by due day. */
  ofWeeks(classNumber: number, dueWeeks: readonly WeekIndex[]): Promise<OwnWork[]>;
  /** @throws EntError `invalid` for no due day */
  add(classNumber: number, content: OwnWorkContent, token: string): Promise<OwnWork>;
  /** Says it anew: of two tabs the last one counts, and what the other said stays stored. @param token of this change */
  update(classNumber: number, known: OwnWork, content: OwnWorkContent, token: string): Promise<OwnWork>;
  /** Says that it counts no longer; `update` brings it back. */
  remove(classNumber: number, known: OwnWork, token: string): Promise<void>;
}

/** What a visa should say, of several classes at once. */
export interface VisaRequest {
  /** Scopes from `visaScopes`, of as many classes as wanted. */
  scopes: readonly VisaScope[];
  comment: string;
}

export interface VisaReport {
  given: number;
  failed: { scope: VisaScope; error: EntError }[];
  /** Surely not given; giving them again with the same token adds what is missing. */
  notSent: VisaScope[];
  cancelled: boolean;
}

export interface VisasRepository {
  /**
   * Reads the sessions of each scope back and seals them. Safe to repeat with the same token: what was given is not given twice.
   * @param onProgress scopes that are settled, of how many
   */
  give(
    request: VisaRequest,
    token: string,
    options?: { onProgress?: (done: number, total: number) => void; signal?: AbortSignal }
  ): Promise<VisaReport>;
  /** One `$batch`: the visas of these classes and weeks, by ascending id. `foldVisas` says which count. */
  ofWeeks(classNumbers: readonly number[], weeks: readonly WeekIndex[]): Promise<Visa[]>;
}

/** What the direction, inspectors and school life read. */
export interface DiaryReading {
  sessions: FoldedSession[];
  homework: Homework[];
  /** None for who may not read them. */
  visas: Visa[];
  /** Of the days of these weeks, in the order in which they were entered. */
  changes: DayChange[];
}

export interface ReadingRepository {
  /**
   * One `$batch`: a class's sessions, the homework given, the visas and the changes of days of these weeks; sessions and homework of one
   * subject or one teacher where said.
   */
  ofClass(classNumber: number, weeks: readonly WeekIndex[], only?: { subjectCode?: string; teacherNumber?: number }): Promise<DiaryReading>;
  /** One `$batch`: a teacher's sessions, homework and changes of days of these weeks, with the visas of the classes named. */
  ofTeacher(teacherNumber: number, weeks: readonly WeekIndex[], classNumbers: readonly number[]): Promise<DiaryReading>;
  /** One `$batch`: what figures are folded from: as `ofClass`, without the texts and without visas. */
  toCount(classNumber: number, weeks: readonly WeekIndex[]): Promise<Omit<DiaryReading, 'visas'>>;
  /** One `$batch`: the weekly lessons of several classes, for who chooses among all teachers or subjects of a school. */
  timetables(classNumbers: readonly number[]): Promise<TimetableSlot[]>;
  /** One `$batch`: what is written of these lessons, whoever wrote it: lessons that I hold with a colleague or for one. */
  ofLessons(keys: readonly string[]): Promise<{ sessions: FoldedSession[]; drafts: Draft[]; homework: Homework[] }>;
}

export interface WorkloadRepository {
  /** One `$batch`: the homework of these classes due in these weeks, whoever gave it. */
  dueIn(classNumbers: readonly number[], dueWeeks: readonly WeekIndex[]): Promise<Homework[]>;
}

/** What became of a set's rows: finished, or shown. */
export interface SetReport {
  set: HomeworkSet;
  /** Stored, removed ones included, by session key. */
  given: Homework[];
  /** Not stored, and why; giving again or `finish` adds them. */
  missing: { key: string; error?: EntError }[];
}

export interface SeveralClassesRepository {
  /**
   * Gives one piece of work at several lessons, for the content's due day where a lesson says none of its own: one row each, each with a
   * token made from the set's. Safe to repeat with the same token at any interruption.
   * @throws EntError `invalid` for fewer than two lessons, or work that cannot be stored: nothing is written then
   */
  give(
    lessons: readonly (LessonToSave & { dueDay?: Day })[],
    content: HomeworkContent,
    token: string,
    options?: { visibleFrom?: VisibleFrom }
  ): Promise<SetReport>;
  /** One `$batch`: the sets as they are stored. Ask for those of `setsToLookAt`. */
  look(sets: readonly HomeworkSet[]): Promise<SetReport[]>;
  /** Writes what is missing of a set, as its first row says. @throws EntError `notFound` when none of its rows can be read */
  finish(set: HomeworkSet): Promise<SetReport>;
  /** Changes every row of a set; without a due day each keeps its own. Rows that somebody changed meanwhile are reported and left. */
  change(report: SetReport, content: Omit<HomeworkContent, 'dueDay'> & { dueDay?: Day }): Promise<SetChangeReport>;
  /** Marks every row of a set as removed. */
  remove(report: SetReport): Promise<SetChangeReport>;
}

export interface SetChangeReport {
  changed: Homework[];
  failed: { homework: Homework; error: EntError }[];
}

/** A session as it once was. */
export interface SessionVersion {
  /** As SharePoint counts: `3.0`. */
  label: string;
  isCurrent: boolean;
  title: string;
  body: string;
  links: Link[];
  status: RowStatus;
  editor: string;
  /** ISO instant. */
  at: string;
}

export interface HistoryRepository {
  /** Newest first. Teachers of the class only: readers have no right to see versions. */
  versions(session: Pick<Session, 'id'>): Promise<SessionVersion[]>;
  /** Marks as removed; `restore` undoes it. @throws ConflictError */
  remove(session: Session): Promise<Session>;
  /**
   * Makes a removed session count again.
   * @throws ConflictError with the session that was written for the lesson meanwhile, or with what somebody made of this one
   */
  restore(session: Session): Promise<Session>;
  /** The removed sessions of a lesson, latest first. */
  removed(slot: SessionSlot): Promise<Session[]>;
}

/** What is copied to other lessons. */
export type CopiedSession = Pick<SessionToSave, 'title' | 'body' | 'links'> & { homework?: HomeworkContent; entryId?: number };

/** What became of each lesson. */
export interface LayReport {
  written: { key: string; draft: Draft }[];
  /** A `conflict`: that lesson holds a draft or a session already. */
  failed: { key: string; error: EntError }[];
  /** Not tried, since the person stopped. */
  notTried: string[];
}

export interface LayOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface WrittenLessons {
  sessions: Session[];
  drafts: Draft[];
  /** In the order in which they were entered. */
  changes: DayChange[];
}

export type StoredProgression = Stored<Progression>;
export type StoredEntry = Stored<ProgressionEntry>;

export interface ProgressionsRepository {
  /** In `$batch`es of a hundred parts: what is written of a teacher's lessons of these weeks, and what their days have otherwise. */
  lessonsOf(teacherNumber: number, weeks: readonly WeekIndex[]): Promise<WrittenLessons>;
  /** In `$batch`es of a hundred parts: what these classes' lessons of these weeks hold, whoever wrote it. */
  heldIn(classNumbers: readonly number[], weeks: readonly WeekIndex[]): Promise<Pick<WrittenLessons, 'sessions' | 'drafts'>>;
  /** One request: mine, by title; SharePoint gives nobody else's. */
  mine(teacherNumber: number): Promise<StoredProgression[]>;
  /** One request: the entries of a progression in their order. */
  entries(progression: StoredProgression): Promise<StoredEntry[]>;
  add(progression: Progression, token: string): Promise<StoredProgression>;
  /** A removal is a status. @throws ConflictError<StoredProgression> */
  update(known: StoredProgression, progression: Progression): Promise<StoredProgression>;
  /** Many at once, in `$batch`es; safe to repeat with the same token. Those that failed are thrown as one EntError after the others. */
  addEntries(progressionId: number, entries: readonly Omit<ProgressionEntry, 'progressionId'>[], token: string): Promise<void>;
  /** @throws ConflictError<StoredEntry> */
  updateEntry(known: StoredEntry, entry: ProgressionEntry): Promise<StoredEntry>;
  /**
   * Puts an entry in a folder, between two others: one write, or all of them anew where no number lies between.
   * @param entries of the progression, in order
   * @param at place among the others of that folder, 0 for the first
   */
  moveEntry(progression: StoredProgression, entries: readonly StoredEntry[], entry: StoredEntry, folder: string, at: number): Promise<void>;
  /** A copy with all its entries, e.g. of last year's. Safe to repeat with the same token. */
  copy(from: StoredProgression, progression: Progression, token: string): Promise<StoredProgression>;
  /**
   * Writes a draft on each lesson, as the preview of `layOn` has it. A lesson that holds something already is reported and left.
   * Safe to repeat with the same token.
   */
  lay(
    drafts: readonly { entry: StoredEntry; place: LessonPlace; homework?: HomeworkContent }[],
    token: string,
    options?: LayOptions
  ): Promise<LayReport>;
  /**
   * Writes the moves of `shift`, in their order: each draft goes to its lesson in one write, so that none is ever twice or nowhere. A draft
   * that has no lesson left goes back into its entry. Stops at the first that fails, since the next would find its lesson held.
   * @param drafts as they were read, by entry
   */
  move(moves: readonly Move[], drafts: readonly Draft[], entries: readonly StoredEntry[], options?: LayOptions): Promise<MoveReport>;
}

export interface MoveReport {
  moved: Draft[];
  /** Entries whose draft went back into the plan. */
  returned: StoredEntry[];
  failed?: { move: Move; error: EntError };
  /** Moves that were not tried. */
  notTried: Move[];
}

export interface CopyRepository {
  /** Writes a session as a draft on other lessons. A lesson that holds something already is reported and left. */
  toLessons(
    session: CopiedSession,
    lessons: readonly (LessonToSave & { start: Minutes; end: Minutes })[],
    token: string
  ): Promise<LayReport>;
}

/** A file of a library of the school's site. */
export interface StoredDocument {
  name: string;
  /** Server-relative and not encoded, as `Link` stores it. */
  path: string;
  /** Bytes. */
  size: number;
}

export interface DocumentFolder {
  name: string;
  /** Server-relative and not encoded. */
  path: string;
}

export interface UploadOptions {
  signal?: AbortSignal;
  /** Told the share of the file that has left, 0..1, as the browser says it; from the start again when the file is sent again. */
  onSent?: (share: number) => void;
}

export interface DocumentsRepository {
  /**
   * Puts a file into its class's folder, whole or not at all, under its own name or the next that is free. The class can read it from then on.
   * @throws EntError `unknownOutcome` when the answer was lost or the person stopped it: the file may be there; another try makes a second
   */
  upload(classNumber: number, file: File, options?: UploadOptions): Promise<StoredDocument>;
  /**
   * Where documents can be picked: the class's own folder, and the site's libraries of which whoever asks may see something.
   * @param classNumber undefined for what is no class's own: the libraries alone
   */
  libraries(classNumber: number | undefined): Promise<{ ofClass?: DocumentFolder; others: DocumentFolder[] }>;
  /** One `$batch`: what is directly in a folder, by name; at most 500 of each. */
  open(path: string): Promise<{ folders: DocumentFolder[]; files: StoredDocument[] }>;
  /**
   * The bytes of a document, wherever in the tenant it lies: SharePoint says whether I may read it.
   * @param path server-relative and not encoded
   * @throws EntError `notFound` or `denied` for what is gone or not given to me
   */
  read(path: string, signal?: AbortSignal): Promise<Blob>;
}

/** What the class diary has around its sessions and homework, each of its own file. */
export interface DiaryParts {
  notes: NotesRepository;
  ticks: TicksRepository;
  ownWork: OwnWorkRepository;
  visas: VisasRepository;
  reading: ReadingRepository;
  workload: WorkloadRepository;
  severalClasses: SeveralClassesRepository;
  history: HistoryRepository;
  copies: CopyRepository;
  progressions: ProgressionsRepository;
  documents: DocumentsRepository;
}
