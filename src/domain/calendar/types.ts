import type { Day, Weekday } from '../types';

/** Days from `first` to `last`, both included. */
export interface DayRange {
  title: string;
  first: Day;
  last: Day;
}

/** Zone of the ministry's school calendar; `other` for Corsica and overseas, whose calendars are their own. */
export type HolidayZone = 'A' | 'B' | 'C' | 'other';

/** How weeks A and B go on: one after the other by the calendar, or only the weeks that have a school day count. */
export type ParityRule = 'everyWeek' | 'taughtWeeks';

/** What a school says of its calendar. */
export interface CalendarSettings {
  /** Weekdays with lessons, sorted, e.g. Monday to Friday. */
  teachingWeekdays: Weekday[];
  /** Days without lessons, first and last day off: holidays start after class, so `first` is the day after the last class. Sorted. */
  holidays: DayRange[];
  /** Days on which the ENT itself is closed to pupils and guardians; it opens again on the day after `last`. Sorted. */
  closures: DayRange[];
  /** Good Friday and 26 December are public holidays in Alsace and Moselle (law of 1 July 1900). By establishment. */
  alsaceMoselle: boolean;
  /** Monday of a week A, undefined where the school has no A/B weeks. */
  weekAAnchor?: Day;
  parityRule: ParityRule;
}

/** What happens to one lesson on one day, as somebody of the school's office entered it. */
export interface DayChange {
  day: Day;
  periodId: string;
  classNumber: number;
  /** Empty for the whole class. */
  group: string;
  subjectCode: string;
  /** The teacher of the lesson that is cancelled or changed, or of the one that is added. */
  teacherNumber: number;
  /** `cancelled` takes a lesson of the timetable away, `added` puts one where there is none, `changed` gives it another room or teacher. */
  kind: 'cancelled' | 'added' | 'changed';
  /** Empty: as in the timetable. */
  room: string;
  /** Who takes the lesson instead, with the name; undefined: as in the timetable. */
  replacedBy?: { teacherNumber: number; teacherName: string };
  /** Subject's and teacher's names of an added lesson. */
  subject: string;
  teacherName: string;
  /** One sentence for everybody, may be empty. */
  note: string;
}
