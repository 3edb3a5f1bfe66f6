import type { Day, Minutes, School, SchoolClass, WeekIndex } from '../../../../../domain/types';

/** What each way of reading is given. */
export interface ReadingProps {
  school: School;
  classes: readonly SchoolClass[];
  /** In order, at least one. */
  weeks: readonly WeekIndex[];
  /** The school's clock. */
  now: { day: Day; minutes: Minutes };
}
