import { isClassCode } from '../classCode';
import type { SchoolClass } from '../types';
import { levelOf } from './classLevel';
import { nextClassNumber } from './classNumber';
import { compareText } from './names';
import { proposePromotion, type Promotion } from './promotion';
import type { ClassMove, Register, Stored } from './types';

/** Where each class goes, by its number. */
export type PromotionPlan = ReadonlyMap<number, Promotion>;

type Placed = Pick<Register, 'classes' | 'pupils' | 'slots'>;

/**
 * The classes of earlier years that a transition to `toYear` concerns: the active ones, which it archives, and the archived ones that a pupil or
 * a lesson still names, since a transition that was cut short has not come to them yet.
 */
export function endingClasses(register: Placed, toYear: number): Stored<SchoolClass>[] {
  const named = namedClasses(register);
  return register.classes
    .filter(({ status, schoolYear, number }) => schoolYear < toYear && (status === 'active' || named.has(number)))
    .sort((a, b) => compareText(a.code, b.code) || a.number - b.number);
}

function namedClasses({ pupils, slots }: Placed): Set<number> {
  return new Set([
    ...pupils.filter(({ status }) => status === 'present').map(({ classNumber }) => classNumber),
    ...slots.map(({ classNumber }) => classNumber)
  ]);
}

/**
 * What is proposed for every class that ends; a person then decides. Where some of its pupils have moved on already, before a transition was cut
 * short, the others go the same way; else the levels tell.
 * @param moves newest first
 */
export function proposePromotions(register: Placed, toYear: number, moves: readonly ClassMove[] = []): Map<number, Promotion> {
  const ending = endingClasses(register, toYear);
  return new Map([
    ...ending.map((schoolClass): [number, Promotion] => [schoolClass.number, proposePromotion(schoolClass)]),
    ...begunPromotions(register, toYear, moves)
  ]);
}

/**
 * The classes of which some pupils have moved on already, and where to: this is decided. Whoever left, or stays without a class, tells nothing.
 * @param moves newest first
 */
export function begunPromotions(register: Placed, toYear: number, moves: readonly ClassMove[]): Map<number, Promotion> {
  const codes = new Map(register.classes.filter(({ schoolYear }) => schoolYear >= toYear).map(({ number, code }) => [number, code]));
  const ending = new Set(endingClasses(register, toYear).map(({ number }) => number));
  const begun = new Map<number, Promotion>();
  for (const { fromClass, toClass, undone } of moves) {
    const code = codes.get(toClass);
    if (!undone && code !== undefined && ending.has(fromClass) && !begun.has(fromClass)) {
      begun.set(fromClass, { to: 'class', code });
    }
  }
  return begun;
}

/** What a new class of a code is called unless somebody says otherwise: as the last one of that code was, or the code itself. */
export function proposedTitle(register: Pick<Register, 'classes'>, code: string): string {
  return namesake(register, code)?.title ?? code;
}

function namesake({ classes }: Pick<Register, 'classes'>, code: string): SchoolClass | undefined {
  return classes.filter((one) => one.code === code).sort((a, b) => b.schoolYear - a.schoolYear || b.number - a.number)[0];
}

/**
 * Class numbers by code, the classes to add, and those to open again: archived by a return to the year before, their keys are taken for good. Two
 * classes may go into one, or into one that an import has already made.
 * @throws RangeError when a code is not the code of a class
 */
export function newClasses(
  register: Register,
  ending: readonly SchoolClass[],
  promotions: PromotionPlan,
  toYear: number,
  titles: ReadonlyMap<string, string>
): { targets: Map<string, number>; created: SchoolClass[]; reopened: Stored<SchoolClass>[] } {
  const codes = new Set<string>();
  for (const { number } of ending) {
    const promotion = promotions.get(number);
    if (promotion?.to === 'class') {
      codes.add(promotion.code);
    }
  }
  const ofYear = register.classes.filter(({ schoolYear }) => schoolYear >= toYear);
  const targets = new Map<string, number>();
  const created: SchoolClass[] = [];
  for (const code of [...codes].sort(compareText)) {
    if (!isClassCode(code)) {
      throw new RangeError(`not a class code: ${code}`);
    }
    const called = ofYear.filter((one) => one.code === code);
    const known = called.find(({ status }) => status === 'active') ?? called.find(({ schoolYear }) => schoolYear === toYear);
    if (known) {
      targets.set(code, known.number);
    } else {
      const number = nextClassNumber(register) + created.length;
      targets.set(code, number);
      const title = titles.get(code)?.trim() || proposedTitle(register, code);
      const level = levelOf(code, title) || (namesake(register, code)?.level ?? '');
      created.push({ number, code, title, level, schoolYear: toYear, status: 'active' });
    }
  }
  const wanted = new Set([
    ...targets.values(),
    ...register.pupils.filter(({ status }) => status === 'present').map(({ classNumber }) => classNumber)
  ]);
  return { targets, created, reopened: ofYear.filter(({ number, status }) => status === 'archived' && wanted.has(number)) };
}
