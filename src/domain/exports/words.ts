import type { ImportKind } from '../imports/types';
import type { Register } from '../register/types';
import type { Day, Minutes } from '../types';

/** The files of an export whose names do not depend on the school; the CSV of each kind can be imported again. */
export type ExportKey =
  | ImportKind
  | 'groups'
  | 'accesses'
  | 'pastClasses'
  | 'pastStaff'
  | 'pastPupils'
  | 'pastGuardians'
  | 'moves'
  | 'imports'
  | 'school'
  | 'summary'
  | 'calendar';

/** What an export reads, part by part: one that somebody may not read must not take the others with it. */
export type ExportPart = keyof Register | 'moves' | 'imports';

/** The lists whose rows are a CSV file each, read page by page: they may hold years. `documents` names the files of the library. */
export type ListKey = 'sessions' | 'homework' | 'visas' | 'dayChanges' | 'progressions' | 'progressionEntries' | 'documents';

/** What the read-me says of the documents. */
export interface ReadMeDocuments {
  /** What is in their folder. */ in: (files: number) => string;
  /** They were not wanted. */ left: string;
  tooLarge: (megabytes: number, limit: number) => string;
  /** Before the paths of those that could not be read. */ missing: string;
}

/** What an export says in the person's language. Headers of the files that are imported again are French whatever the language: see `registerCsv`. */
export interface ExportWords {
  /** BCP 47, for the summary. */
  language: 'fr' | 'en';
  /** Name with its extension, and its line of the read-me. */
  files: Record<ExportKey, { name: string; what: string }>;
  /** Of the lists, likewise. */
  lists: Record<ListKey, { name: string; what: string }>;
  folders: {
    register: string;
    past: string;
    journals: string;
    school: string;
    classes: string;
    teachers: string;
    lists: string;
    documents: string;
  };
  /** What the calendars of the two last folders are. */
  timetables: { classes: string; teachers: string };
  readMe: {
    name: string;
    title: (school: string, day: string) => string;
    intro: string[];
    /** Before what is not there because it could not be read. */ missing: string;
    documents: ReadMeDocuments;
    notes: string[];
  };
  /** Headers that the files of all lists share. */
  columns: {
    id: string;
    title: string;
    class: string;
    schoolYear: string;
    /** Of a column whose words are beside. */ html: (title: string) => string;
    created: string;
    author: string;
    modified: string;
    editor: string;
    /** Of the documents' list alone. */ file: { path: string; bytes: string; inZip: string };
  };
  /** Words of the program that a list holds. */
  choices: Record<'published' | 'removed' | 'cancelled' | 'added' | 'changed', string>;
  headers: Record<'groups' | 'accesses' | 'pastClasses' | 'moves' | 'imports', readonly string[]>;
  accessKinds: { substitute: string; inspector: string };
  statuses: { active: string; ended: string };
  kinds: Record<ImportKind, string>;
  yes: string;
  no: string;
  /** « 2026-2027 ». */
  schoolYear: (first: number) => string;
  /** « 23 novembre 2026 ». */
  day: (day: Day) => string;
  /** « 8 h 05 ». */
  time: (minutes: Minutes) => string;
  /** Lines of an event's description. */
  lesson: { subject: string; teacher: string; class: string; group: string };
  summary: {
    title: (school: string) => string;
    madeOn: (day: string) => string;
    uai: string;
    timeZone: string;
    schoolYear: string;
    people: string;
    staff: string;
    pupils: string;
    guardians: string;
    lessons: string;
    classes: string;
    classHeaders: readonly [code: string, title: string, level: string, pupils: string];
    withoutClass: string;
    periods: string;
    periodHeaders: readonly [period: string, start: string, end: string];
    holidays: string;
    closures: string;
    rangeHeaders: readonly [title: string, first: string, last: string];
    none: string;
  };
}
