import type { Day } from '../types';
import type { SchoolCalendar } from './schoolCalendar';

/** What to tell those to whom the ENT is closed. */
export interface ClosureNotice {
  /** The closure's name, as the school wrote it. */
  title: string;
  /** First day on which the ENT is open again. */
  opensOn: Day;
}

/** The notice of a day of closure; undefined when the ENT is open. */
export function closureNotice(calendar: SchoolCalendar, day: Day): ClosureNotice | undefined {
  const closure = calendar.closureAt(day);
  const opensOn = calendar.opensAgain(day);
  return closure && opensOn !== undefined ? { title: closure.title, opensOn } : undefined;
}
