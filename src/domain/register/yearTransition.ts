import { isClassCode } from '../classCode';
import type { SchoolClass } from '../types';
import { addRow, removeRow, updateRow, valueOf } from './changes';
import { levelOf } from './classLevel';
import { nextClassNumber } from './classNumber';
import { compareText } from './names';
import { proposePromotion, type Promotion } from './promotion';
import type { Pupil, Register, RegisterChange, Stored } from './types';

/** Where each class goes, by its number. */
export type PromotionPlan = ReadonlyMap<number, Promotion>;

/** The active classes of earlier years: those that a transition to `toYear` archives. */
export function endingClasses({ classes }: Pick<Register, 'classes'>, toYear: number): Stored<SchoolClass>[] {
  return classes
    .filter(({ status, schoolYear }) => status === 'active' && schoolYear < toYear)
    .sort((a, b) => compareText(a.code, b.code) || a.number - b.number);
}

/** What the levels propose for every class that ends; a person then decides. */
export function proposePromotions(register: Pick<Register, 'classes'>, toYear: number): Map<number, Promotion> {
  return new Map(endingClasses(register, toYear).map((schoolClass) => [schoolClass.number, proposePromotion(schoolClass)]));
}

export interface YearTransition {
  /** In the order in which they must be written. */
  changes: RegisterChange[];
  counts: {
    classesArchived: number;
    classesCreated: number;
    /** Present pupils before = promoted + leaving + unplaced + untouched. */
    promoted: number;
    leaving: number;
    /** Stay in the school without a class, until the import of the new year gives them one. */
    unplaced: number;
    /** Are in no class that ends. */
    untouched: number;
    slotsRemoved: number;
    accessesEnded: number;
    /** Staff whose own list of classes loses those that end. */
    staffChanged: number;
  };
}

/**
 * The change of school year: the active classes are archived with all their work, their pupils go into new classes with new numbers, or leave; the
 * groups of the year are taken off pupils, its timetable goes to the recycle bin and temporary accesses end. Run again for the same year, it
 * plans nothing.
 * @param toYear first calendar year of the year that begins
 * @param promotions by class number; a class without one is undecided, its pupils stay without a class
 * @throws RangeError when a code is not the code of a class
 */
export function planYearTransition(register: Register, promotions: PromotionPlan, toYear: number): YearTransition {
  const ending = endingClasses(register, toYear);
  const endingNumbers = new Set(ending.map(({ number }) => number));
  const { targets, created } = newClasses(register, ending, promotions, toYear);
  const present = register.pupils.filter(({ status }) => status === 'present');
  const counts = { promoted: 0, leaving: 0, unplaced: 0, untouched: 0 };
  const pupilChanges: RegisterChange[] = [];
  for (const pupil of present) {
    const fate = endingNumbers.has(pupil.classNumber) ? fateOf(pupil, promotions, targets) : undefined;
    counts[fate?.count ?? 'untouched']++;
    // The groups of a pupil without class are of the year that ends as well.
    const groups = fate || (pupil.classNumber === 0 && ending.length > 0) ? [] : pupil.groups;
    if (fate || groups.length !== pupil.groups.length) {
      pupilChanges.push(updateRow('pupil', pupil, { ...valueOf(pupil), ...fate?.change, groups }));
    }
  }
  const slots = register.slots.filter(({ classNumber }) => endingNumbers.has(classNumber));
  const accesses = ending.length > 0 ? register.accesses.filter(({ status }) => status === 'active') : [];
  const staff = register.staff.filter(({ classNumbers }) => classNumbers.some((number) => endingNumbers.has(number)));
  return {
    // New classes first and the archiving last: cut short at any point, nobody is in a class that does not exist, and a second run goes on.
    changes: [
      ...created.map((value) => addRow('class', value)),
      ...pupilChanges,
      ...staff.map((one) =>
        updateRow('staff', one, { ...valueOf(one), classNumbers: one.classNumbers.filter((number) => !endingNumbers.has(number)) })
      ),
      ...slots.map((slot) => removeRow('slot', slot, valueOf(slot))),
      ...accesses.map((access) => updateRow('access', access, { ...valueOf(access), status: 'ended' })),
      ...ending.map((one) => updateRow('class', one, { ...valueOf(one), status: 'archived' }))
    ],
    counts: {
      classesArchived: ending.length,
      classesCreated: created.length,
      ...counts,
      slotsRemoved: slots.length,
      accessesEnded: accesses.length,
      staffChanged: staff.length
    }
  };
}

interface Fate {
  count: 'promoted' | 'leaving' | 'unplaced';
  change: Partial<Pupil>;
}

function fateOf(pupil: Pupil, promotions: PromotionPlan, targets: ReadonlyMap<string, number>): Fate {
  const promotion = promotions.get(pupil.classNumber) ?? { to: 'undecided' };
  switch (promotion.to) {
    case 'class':
      return { count: 'promoted', change: { classNumber: targets.get(promotion.code) ?? 0 } };
    case 'leave':
      return { count: 'leaving', change: { status: 'left', classNumber: 0 } };
    default:
      return { count: 'unplaced', change: { classNumber: 0 } };
  }
}

/** Class numbers by code, and the classes to add. Two classes may go into one, or into one that an import has already made. */
function newClasses(
  register: Register,
  ending: readonly SchoolClass[],
  promotions: PromotionPlan,
  toYear: number
): { targets: Map<string, number>; created: SchoolClass[] } {
  const codes = new Set<string>();
  for (const { number } of ending) {
    const promotion = promotions.get(number);
    if (promotion?.to === 'class') {
      codes.add(promotion.code);
    }
  }
  const targets = new Map<string, number>();
  const created: SchoolClass[] = [];
  for (const code of [...codes].sort(compareText)) {
    if (!isClassCode(code)) {
      throw new RangeError(`not a class code: ${code}`);
    }
    const known = register.classes.find((one) => one.status === 'active' && one.schoolYear >= toYear && one.code === code);
    if (known) {
      targets.set(code, known.number);
    } else {
      const number = nextClassNumber(register) + created.length;
      targets.set(code, number);
      created.push({ number, code, title: code, level: levelOf(code), schoolYear: toYear, status: 'active' });
    }
  }
  return { targets, created };
}
