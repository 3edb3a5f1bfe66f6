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

/** What is wrong with a class to add, undefined when nothing is. */
export function newClassProblem({ title, code, number }: NewClass, existing: readonly SchoolClass[]): NewClassProblem | undefined {
  if (title.trim() === '') return 'title';
  if (!isClassCode(code)) return 'code';
  if (existing.some((each) => each.code === code)) return 'codeTaken';
  if (!/^\d+$/.test(number) || !isOwnerNumber(Number(number))) return 'number';
  if (existing.some((each) => each.number === Number(number))) return 'numberTaken';
  return undefined;
}

/** The number after the highest one. */
export function proposedNumber(existing: readonly SchoolClass[]): string {
  return `${Math.max(0, ...existing.map((each) => each.number)) + 1}`;
}
