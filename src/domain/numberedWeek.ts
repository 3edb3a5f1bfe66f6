import type { WeekIndex } from './types';

/** What `ClassWeek`, `TeacherWeek` and `ClassDueWeek` are: a class or teacher number and a week in one indexed number. */

const WEEKS = 10000;

/** True for a number that may stand for a class or a teacher: 1..9999. */
export function isOwnerNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9999;
}

/**
 * `owner × 10000 + week`, e.g. class 2 in week 464: 20464.
 * @throws RangeError when one of them is out of 1..9999 and 0..9999
 */
export function makeNumberedWeek(owner: number, week: WeekIndex): number {
  if (!isOwnerNumber(owner) || !Number.isInteger(week) || week < 0 || week >= WEEKS) {
    throw new RangeError(`not a class or teacher and a week: ${owner}, ${week}`);
  }
  return owner * WEEKS + week;
}

/** The two numbers back, or undefined when the number holds no owner. */
export function parseNumberedWeek(value: number): { owner: number; week: WeekIndex } | undefined {
  const owner = Math.floor(value / WEEKS);
  return isOwnerNumber(owner) ? { owner, week: value % WEEKS } : undefined;
}
