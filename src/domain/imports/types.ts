import type { RegisterChange } from '../register/types';

/** What a file can hold; also the order in which a school imports. */
export type ImportKind = 'classes' | 'subjects' | 'staff' | 'timetable' | 'pupils' | 'guardians';

/** A file's rows as texts, whatever it was: CSV in any dialect and encoding. */
export interface Table {
  /** Headers as they stand in the file; empty ones are named by their place. */
  headers: string[];
  rows: { /** 1 is the file's first line. */ line: number; cells: string[] }[];
  /** What was recognised, shown to the person. */
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  delimiter: string;
}

/** Which column of the file each of the kind's fields is read from; -1 or absent for none. */
export type ColumnMapping = Readonly<Record<string, number>>;

/** Why a row is not taken. `value` is what the sentence quotes. */
export interface RejectedRow {
  line: number;
  reason: RejectReason;
  /** The field concerned, as in the mapping. */
  field?: string;
  value?: string;
  /** The row as read, for the report that can be downloaded. */
  cells: string[];
}

export type RejectReason =
  | 'missing'
  | 'tooLong'
  | 'notACode'
  | 'notANumber'
  | 'notALogin'
  | 'notAWeekday'
  | 'unknownPeriod'
  | 'unknownClass'
  | 'unknownSubject'
  | 'unknownTeacher'
  | 'unknownPupil'
  | 'unknownFunction'
  | 'notAParity'
  | 'duplicateKey'
  | 'duplicateLogin'
  | 'sameNameNoKey'
  | 'tooManyCells';

/** What confirming would write, and what the person is shown before. */
export interface ImportPlan {
  kind: ImportKind;
  /** In the order in which they must be written. */
  changes: RegisterChange[];
  summary: {
    rows: number;
    added: number;
    changed: number;
    /** Persons whom the file no longer names (only when the file is said to be complete). */
    left: number;
    /** Pupils who change class; counted in `changed` too. */
    moved: number;
    unchanged: number;
    /** Classes, subjects or groups that the rows name and that confirming adds. */
    newClasses: string[];
    newSubjects: string[];
  };
  rejected: RejectedRow[];
  /** Things that are taken but worth a look: « 240 élèves sur 300 partiraient ». */
  warnings: ImportWarning[];
}

export type ImportWarning =
  | { kind: 'manyLeavers'; count: number; of: number }
  | { kind: 'homonyms'; names: string[] }
  | { kind: 'emptyClasses'; codes: string[] }
  | { kind: 'teacherTwice'; details: string[] }
  /** Lessons on weekdays on which the school has none, with those days' names. */
  | { kind: 'daysOff'; count: number; days: string[] };
