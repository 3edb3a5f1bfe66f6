import type { DayChange } from '../../domain/calendar/types';
import type { VisibleFrom } from '../../domain/diary/disconnect';
import type { OwnWork } from '../../domain/diary/ownWork';
import type {
  Day,
  Draft,
  FoldedSession,
  Homework,
  HomeworkContent,
  Membership,
  School,
  SchoolClass,
  Session,
  SessionContent,
  SessionSlot,
  TimetableSlot,
  WeekIndex
} from '../../domain/types';
import type { BookingsRepository, ResourceManagement } from './bookings/types';
import type { DiaryParts, Note, TickWeek } from './diary/types';

/**
 * What stands between a web part and SharePoint. Every method answers with domain types and throws
 * only the errors of `src/lists/errors.ts`.
 */

/** Who asks, where, and what the school is: answered by one `$batch` (docs/architecture.md). */
export type Frame =
  | { kind: 'notSetUp'; isSiteAdmin: boolean }
  | { kind: 'noAccess'; school: School }
  | {
      kind: 'ready';
      me: Me;
      school: School;
      /** The active classes, by number. */
      classes: SchoolClass[];
      /** Whom a site administrator, who reads every marker and so is nobody in particular, may look as; empty for everyone else. */
      lookAs: Membership[];
    };

export interface Me {
  /** SharePoint's, on the school site: it differs from site to site. */
  userId: number;
  login: string;
  name: string;
  isSiteAdmin: boolean;
  /** As SharePoint trimmed them; empty for a site administrator, see `lookAs` of the frame. */
  memberships: Membership[];
}

/** Everything that a class's pupils and guardians see of some weeks. */
export interface ClassWork {
  sessions: FoldedSession[];
  homework: Homework[];
  /** Of the days of these weeks, in the order in which they were entered. */
  changes: DayChange[];
}

/** What a pupil alone has of some weeks: SharePoint gives it to nobody else. */
export interface OwnAhead {
  /** One a week, in the order asked. */
  ticks: TickWeek[];
  /** By due day. */
  work: OwnWork[];
}

/** What a class has to do in some weeks, and what their days have otherwise than the timetable. */
export interface ClassAhead {
  homework: Homework[];
  /** In the order in which they were entered. */
  changes: DayChange[];
  /** Where it was asked for. */
  own?: OwnAhead;
}

/** Everything that the teacher's grid shows of one week. */
export interface TeacherWeek {
  sessions: FoldedSession[];
  drafts: Draft[];
  /** Given in that week, whenever due. */
  homework: Homework[];
  /** Of the teacher's own lessons and of those that they take for somebody else, in the order in which they were entered. */
  changes: DayChange[];
  /** The private notes of whoever asks. */
  notes: Note[];
}

/** A lesson and whose it is, without what is written of it. */
export interface LessonToSave extends SessionSlot {
  subject: string;
  teacherNumber: number;
  teacherName: string;
}

export interface SessionToSave extends LessonToSave, SessionContent {
  start: number;
  end: number;
  /** From `domain/diary/disconnect`; undefined leaves what is stored, at once for a new row. A draft has none. */
  visibleFrom?: VisibleFrom;
  /** The entry of a progression that it was laid from; undefined leaves what is stored. */
  entryId?: number;
}

export interface DiaryRepository {
  /** One `$batch`: sessions, drafts and homework of the teacher's week, the changes of its days and one's own notes. */
  teacherWeek(teacherNumber: number, week: WeekIndex): Promise<TeacherWeek>;
  /** One `$batch`: the class's lessons of these weeks, the homework given in them and the changes of their days. */
  classPast(classNumber: number, weeks: readonly WeekIndex[]): Promise<ClassWork>;
  /**
   * One `$batch`: homework due in these weeks and the changes of their days.
   * @param own true for a pupil of the class: with what he or she alone has of them
   */
  classUpcoming(classNumber: number, dueWeeks: readonly WeekIndex[], own?: boolean): Promise<ClassAhead>;
  /** The rows of one lesson as everyone sees them now: what an editor opens with. */
  lesson(slot: SessionSlot): Promise<{ session?: FoldedSession; draft?: Draft; homework: Homework[] }>;

  /**
   * Creates or updates the draft of a lesson. `known` is the draft that the editor opened with.
   * @throws ConflictError with the version now stored when someone wrote meanwhile
   */
  saveDraft(content: SessionToSave & { homework?: HomeworkContent }, known: Draft | undefined, token: string): Promise<Draft>;
  discardDraft(draft: Draft): Promise<void>;

  /**
   * Publishes a lesson: an upsert on the session's key, then its homework, then the draft's removal, safe to
   * repeat with the same token at any interruption. A draft that a colleague went on writing meanwhile stays.
   * @throws ConflictError when the session changed since `known` was read, or was created meanwhile by someone else. When both were
   * created at the same moment, ours stays stored beside theirs, which came first, as another version: publish again with `theirs` as
   * `known` to write over it
   */
  publish(
    content: SessionToSave,
    known: Session | undefined,
    homework: { content: HomeworkContent; known?: Homework; visibleFrom?: VisibleFrom } | undefined,
    draft: Draft | undefined,
    token: string
  ): Promise<{ session: Session; homework?: Homework }>;

  /** Marks as removed, never deletes. */
  removeHomework(homework: Homework): Promise<void>;
}

export interface TimetableRepository {
  ofTeacher(teacherNumber: number): Promise<TimetableSlot[]>;
  ofClass(classNumber: number): Promise<TimetableSlot[]>;
}

export interface FrameRepository {
  load(): Promise<Frame>;
}

export interface Repositories {
  /** Server-relative or absolute URL of the school site these speak to. */
  schoolUrl: string;
  frame: FrameRepository;
  timetable: TimetableRepository;
  diary: DiaryRepository;
  /** What the class diary has around its sessions and homework. */
  diaryParts: DiaryParts;
  /** What there is to book, and the ledgers: a chunk of its own, like the next. */
  bookings(): Promise<BookingsRepository>;
  /** What those who manage the resources write. */
  resourceManagement(): Promise<ResourceManagement>;
}

export type { Day };
