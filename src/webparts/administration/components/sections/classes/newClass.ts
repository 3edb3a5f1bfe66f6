import { isClassCode } from '../../../../../domain/classCode';
import { isOwnerNumber } from '../../../../../domain/numberedWeek';
import type { SchoolClass } from '../../../../../domain/types';

export interface NewClass {
  title: string;
  code: string;
  level: string;
  /** As typed. */
  number: string;
}

export type NewClassProblem = 'title' | 'code' | 'codeTaken' | 'number' | 'numberTaken';

/**
 * What is wrong with a class to add, undefined when nothing is. A code comes back every school year; a number is a class's for good.
 * @param existing active and archived
 * @param schoolYear first calendar year of the school year in which the class is added
 */
export function newClassProblem(
  { title, code, number }: NewClass,
  existing: readonly SchoolClass[],
  schoolYear: number
): NewClassProblem | undefined {
  if (title.trim() === '') return 'title';
  if (!isClassCode(code)) return 'code';
  if (existing.some((each) => each.code === code && each.schoolYear === schoolYear)) return 'codeTaken';
  if (!/^\d+$/.test(number) || !isOwnerNumber(Number(number))) return 'number';
  if (existing.some((each) => each.number === Number(number))) return 'numberTaken';
  return undefined;
}

/** The number after the highest one; the lowest free one where there is none after it. */
export function proposedNumber(existing: readonly SchoolClass[]): string {
  const taken = new Set(existing.map((each) => each.number));
  let number = Math.max(0, ...taken) + 1;
  if (!isOwnerNumber(number)) {
    number = 1;
    while (taken.has(number)) number++;
  }
  return `${number}`;
}
