import type { School, Weekday } from '../../types';

/** What a plan needs of the school, and what the person answered before it. */
export interface ImportOptions extends Pick<School, 'schoolYear' | 'periods' | 'periodsByWeekday' | 'weekAAnchor'> {
  /** The file names everybody: persons it does not name have left, lessons it does not name are no more. */
  complete: boolean;
  /** `yyyymmdd`: the day that a change of class bears. */
  today: number;
  /**
   * Whose lessons a timetable that is not complete replaces: those of the teachers or of the classes that it names. Undefined: of whichever it names
   * fewer, and where they are as many only lessons of both.
   */
  timetableScope?: 'teachers' | 'classes';
  /** Whose calendar it is, for lessons that name no teacher or class (an `.ics` of one teacher, of one class). */
  defaults?: { teacher?: string; className?: string };
  /** Days with lessons; lessons on others are warned of. Undefined: of none. */
  teachingWeekdays?: readonly Weekday[];
  /** The day's name in warnings; in French unless told. */
  weekdayName?: (weekday: Weekday) => string;
}
