import type { Day, SchoolClass, TimetableSlot } from '../types';
import type { DayChange } from '../calendar/types';

/** The school's register: who is here, in which class, with which account. Markers, groups and folders are made from it. */

/** A row as it is stored: its item id and its ETag. */
export type Stored<T> = T & { id: number; etag: string };

export interface Subject {
  /** Upper-case ASCII, unique, see `isSubjectCode`. */
  code: string;
  title: string;
}

/** A part of one class, or of several classes that share its code (one row a class). */
export interface TeachingGroup {
  /** Upper-case ASCII, as in `TimetableSlot.group`. */
  code: string;
  title: string;
  classNumber: number;
  schoolYear: number;
}

/** What every person of the register has. */
export interface Person {
  /** Identifier in the school's own software (INE, internal number, …), or one made from the name where an export has none. Unique by kind. */
  key: string;
  lastName: string;
  firstName: string;
  /** Sign-in name in lower case, e.g. `lea.tilleul@ecole.example`; empty: no access yet. */
  login: string;
  /** Who left keeps the row (past work names them) and loses every group. */
  status: 'present' | 'left';
}

export interface Pupil extends Person {
  /** 0 for none yet. */
  classNumber: number;
  /** Codes of the teaching groups, sorted. */
  groups: string[];
}

export interface Guardian extends Person {
  /** Keys of their children among the pupils, sorted. */
  children: string[];
}

/** `resourceManager` decides on bookings, besides or instead of another function. */
export type StaffFunction = 'direction' | 'schoolLife' | 'teacher' | 'support' | 'resourceManager';

export interface StaffMember extends Person {
  /** As the timetable and the diary call them, e.g. « Mme Aubépine ». */
  title: string;
  /** Sorted, without repeats. AESH are `support`: they read the diary of the classes they accompany. */
  functions: StaffFunction[];
  /** Number in the timetable; 0 for who teaches nothing. */
  teacherNumber: number;
  /** Classes besides those of the timetable: an AESH's, a class councillor's. Sorted. */
  classNumbers: number[];
}

/** An access that ends by itself at the next visit of an administrator after `untilDay`. */
export interface TemporaryAccess {
  kind: 'substitute' | 'inspector';
  login: string;
  name: string;
  /** Whom a substitute replaces; 0 for an inspector, who reads every class. */
  teacherNumber: number;
  /** Last day of access. */
  untilDay: Day;
  status: 'active' | 'ended';
}

/** A change of class, so that it can be shown and undone. */
export interface ClassMove {
  pupilKey: string;
  pupilName: string;
  /** 0 for none. */
  fromClass: number;
  toClass: number;
  day: Day;
  undone: boolean;
}

/** Everything that the administration works on. */
export interface Register {
  /** Active and archived. */
  classes: Stored<SchoolClass>[];
  subjects: Stored<Subject>[];
  groups: Stored<TeachingGroup>[];
  staff: Stored<StaffMember>[];
  pupils: Stored<Pupil>[];
  guardians: Stored<Guardian>[];
  /** `TimetableSlot.id` is the item's id too. */
  slots: Stored<TimetableSlot>[];
  accesses: Stored<TemporaryAccess>[];
}

/** What each kind of row of the register holds. */
export interface RegisterValues {
  class: SchoolClass;
  subject: Subject;
  group: TeachingGroup;
  staff: StaffMember;
  pupil: Pupil;
  guardian: Guardian;
  slot: Omit<TimetableSlot, 'id'>;
  access: TemporaryAccess;
  move: ClassMove;
  change: DayChange;
}

export type RegisterKind = keyof RegisterValues;

/**
 * One row to write. `add` is safe to repeat: a row's key (or, for slots, moves and changes, the token made from what it says) finds it
 * again. `update` goes only over the row that was read. `remove` sends the row to the recycle bin: slots, groups, subjects and changes
 * only; persons leave by their status.
 */
export type RegisterChange = {
  [K in RegisterKind]:
    | { kind: K; op: 'add'; value: RegisterValues[K] }
    | { kind: K; op: 'update'; id: number; etag: string; value: RegisterValues[K] }
    | { kind: K; op: 'remove'; id: number; etag: string; value: RegisterValues[K] };
}[RegisterKind];

/** Who should be in which of the school's SharePoint groups, and who reads which teacher's marker. */
export interface DesiredMembers {
  /** Logins by the group's name, e.g. « ENT 2GT1 élèves ». */
  groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Logins by teacher number: the teacher, and substitutes until their last day. */
  teacherMarkers: ReadonlyMap<number, { title: string; logins: ReadonlySet<string> }>;
}
