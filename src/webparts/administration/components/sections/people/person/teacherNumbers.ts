import { isOwnerNumber } from '../../../../../../domain/numberedWeek';
import type { Register } from '../../../../../../domain/register/types';

/** A number that a new teacher may take. */
export interface TeacherNumberChoice {
  number: number;
  /** Whom the timetable calls so, when its lessons wait for their teacher; undefined for a number that is new. */
  timetableName?: string;
}

/**
 * A new number first, then those of the timetable that nobody of the staff has. A number stands in the timetable and in every diary: it never
 * goes to somebody else.
 */
export function teacherNumberChoices({ staff, slots, accesses }: Pick<Register, 'staff' | 'slots' | 'accesses'>): TeacherNumberChoice[] {
  const owned = new Set(staff.map(({ teacherNumber }) => teacherNumber));
  const waiting = new Map(
    slots.filter(({ teacherNumber }) => !owned.has(teacherNumber)).map(({ teacherNumber, teacherName }) => [teacherNumber, teacherName])
  );
  const used = [...owned, ...slots.map(({ teacherNumber }) => teacherNumber), ...accesses.map(({ teacherNumber }) => teacherNumber)];
  const next = used.reduce((most, number) => Math.max(most, number), 0) + 1;
  const orphans = [...waiting].sort(([a], [b]) => a - b).map(([number, timetableName]) => ({ number, timetableName }));
  return isOwnerNumber(next) ? [{ number: next }, ...orphans] : orphans;
}
