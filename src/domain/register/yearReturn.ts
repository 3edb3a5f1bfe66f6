import type { SchoolClass } from '../types';
import { updateRow, valueOf } from './changes';
import type { ClassMove, Pupil, Register, RegisterChange, Stored } from './types';
import { latestMoves } from './yearTransition';

/** What already belongs to the year that began; a return would leave it without a class. */
export interface YearBegun {
  /** Lessons of the new timetable. */
  lessons: number;
  /** Pupils in a new class who did not come there from last year's. */
  newcomers: number;
  /** Staff whose own list names a new class. */
  staff: number;
}

/** Each is written whole before the next begins. */
export type ReturnStage = 'close' | 'reopen' | 'pupils';

export interface YearReturn {
  /** `close` archives the new classes, `reopen` makes last year's active again, `pupils` brings back who had moved or left by the transition. */
  stages: Record<ReturnStage, RegisterChange[]>;
  /** Last year's classes, as they are called. */
  reopened: SchoolClass[];
  closed: SchoolClass[];
  pupilsBack: number;
  begun: YearBegun;
}

type ReturnRegister = Pick<Register, 'classes' | 'pupils' | 'slots' | 'staff'>;

/** The last year before `begunYear` that has a class; undefined when the school began with it. */
export function yearBefore({ classes }: Pick<Register, 'classes'>, begunYear: number): number | undefined {
  const years = classes.map(({ schoolYear }) => schoolYear).filter((year) => year < begunYear);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/**
 * Back to the year before, as long as the new one has not begun: its classes are archived, so that their groups give the names back, last year's are
 * active again, and the pupils whom the transition moved, or let leave, are in them. What the transition took away otherwise does not come back by
 * itself: lessons (recycle bin), pupils' groups, staff's lists of classes, temporary accesses. Run again it ends in the same state.
 * @param moves newest first
 */
export function planYearReturn(register: ReturnRegister, begunYear: number, moves: readonly Stored<ClassMove>[]): YearReturn {
  const endedYear = yearBefore(register, begunYear);
  const ended = register.classes.filter(({ schoolYear }) => schoolYear === endedYear);
  const begun = register.classes.filter(({ schoolYear }) => schoolYear >= begunYear);
  const endedNumbers = new Set(ended.map(({ number }) => number));
  const begunNumbers = new Set(begun.map(({ number }) => number));
  const ofTransition = movesOfTransition(moves, endedNumbers, begunNumbers);
  const pupilChanges: RegisterChange[] = [];
  const moveChanges: RegisterChange[] = [];
  let newcomers = 0;
  for (const pupil of register.pupils) {
    const move = ofTransition.get(pupil.key);
    const isBack = move && pupil.status === 'present' && pupil.classNumber === move.fromClass;
    if (move && (isBack || isAsLeft(pupil, move))) {
      moveChanges.push(updateRow('move', move, { ...valueOf(move), undone: true }));
      if (!isBack) {
        pupilChanges.push(updateRow('pupil', pupil, { ...valueOf(pupil), status: 'present', classNumber: move.fromClass }));
      }
    } else if (pupil.status === 'present' && begunNumbers.has(pupil.classNumber)) {
      newcomers++;
    }
  }
  const closed = begun.filter(({ status }) => status === 'active');
  const reopened = ended.filter(({ status }) => status === 'archived');
  return {
    stages: {
      close: closed.map((one) => updateRow('class', one, { ...valueOf(one), status: 'archived' })),
      reopen: reopened.map((one) => updateRow('class', one, { ...valueOf(one), status: 'active' })),
      pupils: [...pupilChanges, ...moveChanges]
    },
    reopened,
    closed,
    pupilsBack: pupilChanges.length,
    begun: {
      lessons: register.slots.filter(({ classNumber }) => begunNumbers.has(classNumber)).length,
      newcomers,
      staff: register.staff.filter(({ classNumbers }) => classNumbers.some((number) => begunNumbers.has(number))).length
    }
  };
}

/** True as long as nothing of the new year would be left without a class. */
export function canReturn({ begun: { lessons, newcomers, staff } }: YearReturn): boolean {
  return lessons + newcomers + staff === 0;
}

function isAsLeft({ status, classNumber }: Pupil, { toClass }: ClassMove): boolean {
  return classNumber === toClass && (status === 'present' || toClass === 0);
}

/**
 * Each pupil's last move, where it is the transition's: out of a class that ended, into one that began or into none. A move into none that is older
 * than the transition was somebody's own, and who left after it is not brought back.
 */
function movesOfTransition(
  moves: readonly Stored<ClassMove>[],
  ended: ReadonlySet<number>,
  begun: ReadonlySet<number>
): Map<string, Stored<ClassMove>> {
  const latest = [...latestMoves(moves)].filter(
    ([, { fromClass, toClass }]) => ended.has(fromClass) && (toClass === 0 || begun.has(toClass))
  );
  const into = latest.filter(([, { toClass }]) => toClass !== 0).map(([, { day }]) => day);
  const since = into.length > 0 ? Math.min(...into) : Math.max(0, ...latest.map(([, { day }]) => day));
  return new Map(latest.filter(([, { day }]) => day >= since));
}
