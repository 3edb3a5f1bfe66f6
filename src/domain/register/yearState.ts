import type { SchoolClass } from '../types';
import type { Register } from './types';

/** Where a school stands between two school years. */
export type YearState =
  /** One year only is under way. `nextYear` is the one that a change would begin. */
  | { kind: 'settled'; nextYear: number }
  /** A change of year, or the return from one, was cut short: it can be finished or taken back. */
  | { kind: 'between'; begunYear: number; /** Present pupils whose class is archived. */ waiting: number };

/**
 * What the classes and the pupils say, since a change of year that is cut short leaves no other trace: classes of a later year than the school's, or
 * pupils in archived classes. The school's own number is written last by the change and first by the return.
 * @param schoolYear the school's, first calendar year
 */
export function yearState({ classes, pupils }: Pick<Register, 'classes' | 'pupils'>, schoolYear: number): YearState {
  const active = yearsOf(classes.filter(({ status }) => status === 'active'));
  const archived = new Map(classes.filter(({ status }) => status === 'archived').map((one) => [one.number, one]));
  const waiting = pupils.filter(({ status, classNumber }) => status === 'present' && archived.has(classNumber));
  const latest = Math.max(0, ...active);
  if (latest > schoolYear) {
    return { kind: 'between', begunYear: latest, waiting: waiting.length };
  }
  if (waiting.length > 0) {
    const held = Math.max(0, ...waiting.map(({ classNumber }) => archived.get(classNumber)?.schoolYear ?? 0));
    // Pupils in an archived class of the year to come: a return was cut short.
    return { kind: 'between', begunYear: held > schoolYear ? held : Math.max(schoolYear, held + 1), waiting: waiting.length };
  }
  // Somebody has already set the school's number to the year that is still to begin.
  return { kind: 'settled', nextYear: active.some((year) => year < schoolYear) ? schoolYear : schoolYear + 1 };
}

function yearsOf(classes: readonly SchoolClass[]): number[] {
  return classes.map(({ schoolYear }) => schoolYear);
}
