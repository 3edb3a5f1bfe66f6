import type { Day, WeekIndex } from '../../../domain/types';
import type { DayChange } from '../../../domain/calendar/types';
import type { ImportKind, ImportPlan } from '../../../domain/imports/types';
import type { ClassMove, Register, RegisterChange, Stored } from '../../../domain/register/types';
import type { WriteOptions } from '../../bulk';
import type { EntError } from '../../errors';

/** What became of each change. */
export interface ApplyReport {
  /** With the id of its item. */
  done: { change: RegisterChange; id: number }[];
  /** `conflict`: somebody else wrote that row, or holds its key; `invalid`: it cannot be stored; `unknownOutcome`: load again to see. */
  failed: { change: RegisterChange; error: EntError }[];
  /** Surely not stored; the same changes can be applied again. */
  notSent: RegisterChange[];
  cancelled: boolean;
  /** Why it went no further, where it did not. */
  stoppedBy?: EntError;
  requests: number;
  waitedMs: number;
}

/** One import that was confirmed. */
export interface ImportRecord {
  kind: ImportKind;
  fileName: string;
  day: Day;
  /** The file's header by the name of the field that was read from it: how the next file of this kind is understood. */
  mapping: Readonly<Record<string, string>>;
  summary: ImportPlan['summary'];
}

/** An import as the journal has it, with the name of who confirmed it: nobody changes its row afterwards. */
export type JournalledImport = Stored<ImportRecord & { by: string }>;

/** Whose changes of which week: a teacher's are those of their lessons and those that they take for somebody else. */
export type DayChangesAsked = { teacherNumber: number; week: WeekIndex } | { classNumber: number; week: WeekIndex };

/** The school's register on the school site. What is not readable to the person throws `denied`. */
export interface RegisterRepository {
  /**
   * Everything that the administration works on, page by page whatever the lists' size. A list that the site has not yet is empty.
   * @param onProgress rows read so far
   */
  load(signal?: AbortSignal, onProgress?: (rows: number) => void): Promise<Register>;
  /** Some parts of it. */
  loadPart<K extends keyof Register>(
    parts: readonly K[],
    signal?: AbortSignal,
    onProgress?: (rows: number) => void
  ): Promise<Pick<Register, K>>;
  /**
   * Writes changes: classes, subjects, groups, staff, accesses, slots, pupils, guardians, moves, day changes, each kind in the order given.
   * Applying the same changes again adds nothing. New classes get their groups, folders and markers from the next provisioning.
   */
  apply(changes: readonly RegisterChange[], options?: Omit<WriteOptions, 'pacer'>): Promise<ApplyReport>;
  /** The last import of a kind, undefined before the first. */
  lastImport(kind: ImportKind): Promise<JournalledImport | undefined>;
  /** The last hundred imports, newest first. */
  imports(): Promise<JournalledImport[]>;
  /** @param token made once for this import, so that recording it again changes nothing. @throws EntError */
  recordImport(record: ImportRecord, token: string): Promise<void>;
  /** Changes of class, newest first. */
  moves(signal?: AbortSignal): Promise<Stored<ClassMove>[]>;
  /** One `$batch` of equalities on an indexed number; also for those who only read the timetable. */
  dayChanges(asked: DayChangesAsked): Promise<Stored<DayChange>[]>;
  /** The same for several weeks, classes or teachers: a `$batch` for each hundred of them (fifty for teachers). Each change once, as entered. */
  dayChangesOfAll(asked: readonly DayChangesAsked[], signal?: AbortSignal): Promise<Stored<DayChange>[]>;
}
