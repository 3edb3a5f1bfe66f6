import type { CalendarSettings, HolidayZone } from './calendar/types';
import type { VisibleFrom } from './diary/disconnect';
import type { Link } from './diary/links';
import type { HomeworkSet } from './diary/severalClasses';

/** A calendar day in the school's zone as the number `yyyymmdd`, e.g. 20261123. */
export type Day = number;

/** Minutes of the wall clock since midnight in the school's zone, 0..1439 (480 is 08:00). */
export type Minutes = number;

/** Weeks since Monday 1 January 2018 (week 0). Weeks start on Monday. */
export type WeekIndex = number;

/** 1 Monday … 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A period of the bell schedule, such as M1 (first of the morning) or S2 (second of the afternoon). */
export interface Period {
  /** Upper-case ASCII letters and digits, unique in the schedule. */
  id: string;
  start: Minutes;
  end: Minutes;
}

export type WeekParity = 'A' | 'B';

export interface School extends CalendarSettings {
  name: string;
  /** Unité administrative immatriculée: seven digits and a letter; empty when not set. */
  uai: string;
  /** IANA name, e.g. Europe/Paris. */
  timeZone: string;
  /** First calendar year of the current school year (2026 for 2026-2027). */
  schoolYear: number;
  /** The bell schedule of an ordinary day. */
  periods: Period[];
  /** Weekdays whose bell schedule differs; the ids are among those of `periods`, or of their own. */
  periodsByWeekday: Partial<Record<Weekday, Period[]>>;
  /** Undefined until the school has said it. */
  zone?: HolidayZone;
  /** Minutes of homework due on one day above which a teacher is warned; see `domain/diary/workload`. Undefined: 120. */
  workloadMinutes?: Minutes;
  schemaVersion: number;
}

export interface SchoolClass {
  /** 1..9999, unique in the school for good; part of every ClassWeek number. */
  number: number;
  /** Upper-case ASCII, unique within a school year, e.g. 2GT1; names the class's groups and folders. */
  code: string;
  title: string;
  level: string;
  schoolYear: number;
  status: 'active' | 'archived';
}

/**
 * `inspector` reads every class until a day; `support` (AESH) reads the classes that it accompanies; `resourceManager` decides on bookings.
 */
export type Role = 'direction' | 'schoolLife' | 'teacher' | 'pupil' | 'guardian' | 'inspector' | 'support' | 'resourceManager';

/** What the markers that I may read say of me. */
export interface Membership {
  role: Role;
  /** Set for classTeacher, pupil and guardian markers of one class. */
  classNumber?: number;
  /** Set for the marker that says which teacher of the timetable I am. */
  teacherNumber?: number;
  /** What the marker is called, e.g. the teacher's name as the timetable writes it. */
  title: string;
}

/** One lesson of the weekly timetable. */
export interface TimetableSlot {
  id: number;
  classNumber: number;
  teacherNumber: number;
  /** The teacher's name as the timetable writes it, e.g. « Mme Aubépine ». */
  teacherName: string;
  weekday: Weekday;
  periodId: string;
  /** Upper-case ASCII code, e.g. MATHS. */
  subjectCode: string;
  subject: string;
  /** Upper-case ASCII code of a part of the class, empty for the whole class. */
  group: string;
  room: string;
  /** Only in weeks A, only in weeks B, or every week. */
  parity: WeekParity | '';
}

/** What identifies a lesson of a class: where its session is written. */
export interface SessionSlot {
  classNumber: number;
  day: Day;
  periodId: string;
  subjectCode: string;
  group: string;
}

/** What a person types for a session. `body` is sanitised HTML, at most 63,999 characters. */
export interface SessionContent {
  title: string;
  body: string;
  /** In the order in which they were added; undefined for none, and, in what is saved, to leave what is stored. */
  links?: readonly Link[];
  /** Appears at once, whatever the hour (`domain/diary/disconnect`); undefined as for `links`. */
  urgent?: boolean;
}

export type RowStatus = 'published' | 'removed';

/** A published session as its list row says it. */
export interface Session extends SessionSlot, SessionContent {
  id: number;
  etag: string;
  key: string;
  subject: string;
  teacherNumber: number;
  teacherName: string;
  start: Minutes;
  end: Minutes;
  status: RowStatus;
  /** When pupils and guardians see it; undefined: at once. */
  visibleFrom?: VisibleFrom;
  /** The entry of a progression that it was laid from. */
  entryId?: number;
  /** SharePoint's own word on who wrote last and when (ISO instant). */
  editor: string;
  modified: string;
  /** When the row was first written (ISO instant). */
  created?: string;
}

/** The session of a key, with the rows that two people wrote for the same key at the same moment. */
export interface FoldedSession {
  session: Session;
  otherVersions: Session[];
}

/** What a person types for a piece of work. */
export interface HomeworkContent {
  title: string;
  body: string;
  dueDay: Day;
  /** Estimated minutes, 0 when not said. */
  minutes: number;
  toHandIn: boolean;
  /** As in `SessionContent`. */
  links?: readonly Link[];
  urgent?: boolean;
}

export interface Homework extends HomeworkContent {
  id: number;
  etag: string;
  classNumber: number;
  /** The key of the session at which it was given. */
  sessionKey: string;
  givenDay: Day;
  subjectCode: string;
  subject: string;
  group: string;
  teacherNumber: number;
  teacherName: string;
  status: RowStatus;
  visibleFrom?: VisibleFrom;
  /** The set of rows to which it belongs, where the work was given to several classes at once. */
  set?: HomeworkSet;
  editor: string;
  modified: string;
  created?: string;
}

/** A session being prepared, seen by the class's teachers only. */
export interface Draft extends SessionSlot, SessionContent {
  id: number;
  etag: string;
  key: string;
  subject: string;
  teacherNumber: number;
  teacherName: string;
  start: Minutes;
  end: Minutes;
  homework?: HomeworkContent;
  entryId?: number;
  editor: string;
  modified: string;
}
