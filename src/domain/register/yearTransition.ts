import type { Day, SchoolClass } from '../types';
import { addRow, removeRow, updateRow, valueOf } from './changes';
import type { Promotion } from './promotion';
import type { ClassMove, Pupil, Register, RegisterChange } from './types';
import { endingClasses, newClasses, type PromotionPlan } from './yearClasses';

export interface AskedTransition {
  /** First calendar year of the year that begins. */
  toYear: number;
  /** By class number; a class without one is undecided, its pupils stay without a class. */
  promotions: PromotionPlan;
  /** What the new classes are called, by code; see `proposedTitle` for the others. */
  titles?: ReadonlyMap<string, string>;
  /** The day that the changes of class bear. */
  day: Day;
}

/** Each is written whole before the next begins. */
export type TransitionStage = 'prepare' | 'archive' | 'moves' | 'follow';

export interface YearTransition {
  /**
   * `prepare` makes the new classes and takes off what was of the year beside pupils and lessons: staff's lists, temporary accesses; `archive` ends
   * the old classes; `moves` notes who changes class; `follow` changes the pupils and takes the timetable away. Between `archive` and `moves` the groups of the archived classes must get their year, or the
   * pupils of this year would come into last year's groups.
   */
  stages: Record<TransitionStage, RegisterChange[]>;
  /** What becomes of the pupils of each class that ends. */
  fates: { schoolClass: SchoolClass; promotion: Promotion; pupils: number }[];
  counts: {
    classesArchived: number;
    /** Made, or opened again after a return to the year before. */
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
 * groups of the year are taken off pupils, its timetable goes to the recycle bin and temporary accesses end. Cut short anywhere and run again it ends
 * in the same state; run once more it plans nothing.
 * @param moves newest first
 * @throws RangeError when a code is not the code of a class
 */
export function planYearTransition(
  register: Register,
  { toYear, promotions, titles = new Map(), day }: AskedTransition,
  moves: readonly ClassMove[] = []
): YearTransition {
  const ending = endingClasses(register, toYear);
  const endingNumbers = new Set(ending.map(({ number }) => number));
  const { targets, created, reopened } = newClasses(register, ending, promotions, toYear, titles);
  const counts = { promoted: 0, leaving: 0, unplaced: 0, untouched: 0 };
  const pupils = new Map(ending.map(({ number }) => [number, 0]));
  const pupilChanges: RegisterChange[] = [];
  const moveChanges: RegisterChange[] = [];
  const lastMoves = latestMoves(moves);
  const present = register.pupils.filter(({ status }) => status === 'present');
  for (const pupil of present) {
    const fate = endingNumbers.has(pupil.classNumber) ? fateOf(pupil, promotions, targets) : undefined;
    counts[fate?.count ?? 'untouched']++;
    if (fate) {
      pupils.set(pupil.classNumber, (pupils.get(pupil.classNumber) ?? 0) + 1);
      pupilChanges.push(updateRow('pupil', pupil, { ...valueOf(pupil), ...fate.change, groups: [] }));
      const move = { fromClass: pupil.classNumber, toClass: fate.change.classNumber };
      const last = lastMoves.get(pupil.key);
      if (last?.fromClass !== move.fromClass || last.toClass !== move.toClass) {
        const pupilName = `${pupil.firstName} ${pupil.lastName}`.trim();
        moveChanges.push(addRow('move', { pupilKey: pupil.key, pupilName, ...move, day, undone: false }));
      }
    }
  }
  // The groups of a pupil without class are of the year that ends as well.
  const classless = ending.length > 0 ? present.filter(({ classNumber, groups }) => classNumber === 0 && groups.length > 0) : [];
  const active = ending.filter(({ status }) => status === 'active');
  const slots = register.slots.filter(({ classNumber }) => endingNumbers.has(classNumber));
  const accesses = ending.length > 0 ? register.accesses.filter(({ status }) => status === 'active') : [];
  const staff = register.staff.filter(({ classNumbers }) => classNumbers.some((number) => endingNumbers.has(number)));
  return {
    stages: {
      prepare: [
        ...created.map((value) => addRow('class', value)),
        ...reopened.map((one) => updateRow('class', one, { ...valueOf(one), status: 'active' })),
        ...staff.map((one) =>
          updateRow('staff', one, { ...valueOf(one), classNumbers: one.classNumbers.filter((number) => !endingNumbers.has(number)) })
        ),
        ...accesses.map((access) => updateRow('access', access, { ...valueOf(access), status: 'ended' })),
        ...classless.map((pupil) => updateRow('pupil', pupil, { ...valueOf(pupil), groups: [] }))
      ],
      archive: active.map((one) => updateRow('class', one, { ...valueOf(one), status: 'archived' })),
      moves: moveChanges,
      follow: [...slots.map((slot) => removeRow('slot', slot, valueOf(slot))), ...pupilChanges]
    },
    fates: ending.map((schoolClass) => ({
      schoolClass,
      promotion: promotions.get(schoolClass.number) ?? { to: 'undecided' },
      pupils: pupils.get(schoolClass.number) ?? 0
    })),
    counts: {
      classesArchived: active.length,
      classesCreated: created.length + reopened.length,
      ...counts,
      slotsRemoved: slots.length,
      accessesEnded: accesses.length,
      staffChanged: staff.length
    }
  };
}

/** Each pupil's last change of class that stands, by the pupil's key. @param moves newest first */
export function latestMoves<T extends ClassMove>(moves: readonly T[]): Map<string, T> {
  const latest = new Map<string, T>();
  for (const move of moves) {
    if (!move.undone && !latest.has(move.pupilKey)) {
      latest.set(move.pupilKey, move);
    }
  }
  return latest;
}

interface Fate {
  count: 'promoted' | 'leaving' | 'unplaced';
  change: Pick<Pupil, 'classNumber'> & Partial<Pupil>;
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
