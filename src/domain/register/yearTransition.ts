import { isClassCode } from '../classCode';
import { levelOf } from '../imports/codes';
import { nextClassNumber } from '../imports/plan/books';
import type { SchoolClass } from '../types';
import { addRow, removeRow, updateRow, valueOf } from './changes';
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
 * @throws RangeError when a code is not the code of a class, or an active class of the new year already has it
 */
export function planYearTransition(register: Register, promotions: PromotionPlan, toYear: number): YearTransition {
  const ending = endingClasses(register, toYear);
  const endingNumbers = new Set(ending.map(({ number }) => number));
  const created = newClasses(register, ending, promotions, toYear);
  const present = register.pupils.filter(({ status }) => status === 'present');
  const counts = { promoted: 0, leaving: 0, unplaced: 0, untouched: 0 };
  const pupilChanges: RegisterChange[] = [];
  for (const pupil of present) {
    const fate = endingNumbers.has(pupil.classNumber) ? fateOf(pupil, promotions, created) : undefined;
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
      ...[...created.values()].map((value) => addRow('class', value)),
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
      classesCreated: created.size,
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

function fateOf(pupil: Pupil, promotions: PromotionPlan, created: ReadonlyMap<string, SchoolClass>): Fate {
  const promotion = promotions.get(pupil.classNumber) ?? { to: 'undecided' };
  switch (promotion.to) {
    case 'class':
      return { count: 'promoted', change: { classNumber: created.get(promotion.code)?.number ?? 0 } };
    case 'leave':
      return { count: 'leaving', change: { status: 'left', classNumber: 0 } };
    default:
      return { count: 'unplaced', change: { classNumber: 0 } };
  }
}

/** By code; two classes may go into one. */
function newClasses(
  register: Register,
  ending: readonly SchoolClass[],
  promotions: PromotionPlan,
  toYear: number
): Map<string, SchoolClass> {
  const codes = new Set<string>();
  for (const { number } of ending) {
    const promotion = promotions.get(number);
    if (promotion?.to === 'class') {
      codes.add(promotion.code);
    }
  }
  const first = nextClassNumber(register);
  const created = new Map<string, SchoolClass>();
  for (const code of [...codes].sort(compareText)) {
    if (!isClassCode(code)) {
      throw new RangeError(`not a class code: ${code}`);
    }
    if (register.classes.some((one) => one.status === 'active' && one.schoolYear >= toYear && one.code === code)) {
      throw new RangeError(`the class exists: ${code}`);
    }
    created.set(code, { number: first + created.size, code, title: code, level: levelOf(code), schoolYear: toYear, status: 'active' });
  }
  return created;
}
