import { isDay } from '../days';
import type { Day } from '../types';
import { addRow, updateRow, valueOf } from './changes';
import { nameKey } from './names';
import type { ClassMove, Pupil, Register, RegisterChange, Stored } from './types';

/**
 * A pupil goes to another class, or to none (0). Past work stays where it is; the codes of teaching groups stay too, as a group belongs to a class
 * and those of the old one mean nothing in the new: so that undoing gives back all there was.
 * @throws RangeError when the class is not an active one, or the day is none
 */
export function planMove(pupil: Stored<Pupil>, toClass: number, register: Pick<Register, 'classes'>, day: Day): RegisterChange[] {
  if (toClass !== 0 && !isActive(register, toClass)) {
    throw new RangeError(`not an active class: ${toClass}`);
  }
  if (!isDay(day)) {
    throw new RangeError(`not a day: ${day}`);
  }
  if (pupil.classNumber === toClass) {
    return [];
  }
  const move: ClassMove = {
    pupilKey: pupil.key,
    pupilName: `${pupil.firstName} ${pupil.lastName}`.trim(),
    fromClass: pupil.classNumber,
    toClass,
    day,
    undone: false
  };
  return [updateRow('pupil', pupil, { ...valueOf(pupil), classNumber: toClass }), addRow('move', move)];
}

/** Why a move cannot be undone: it has been, the pupil has gone or moved on since, or the class it would lead back to is archived. */
export type UndoObstacle = 'undone' | 'pupilGone' | 'movedSince' | 'classArchived';

export function undoObstacle(move: ClassMove, register: Pick<Register, 'classes' | 'pupils'>): UndoObstacle | undefined {
  const pupil = pupilOf(move, register);
  if (move.undone) {
    return 'undone';
  }
  if (pupil?.status !== 'present') {
    return 'pupilGone';
  }
  if (pupil.classNumber !== move.toClass) {
    return 'movedSince';
  }
  return move.fromClass !== 0 && !isActive(register, move.fromClass) ? 'classArchived' : undefined;
}

/** The pupil goes back, and the move says so; nothing when an obstacle stands in the way. */
export function planUndo(move: Stored<ClassMove>, register: Pick<Register, 'classes' | 'pupils'>): RegisterChange[] {
  const pupil = pupilOf(move, register);
  if (!pupil || undoObstacle(move, register)) {
    return [];
  }
  return [
    updateRow('pupil', pupil, { ...valueOf(pupil), classNumber: move.fromClass }),
    updateRow('move', move, { ...valueOf(move), undone: true })
  ];
}

/** By key; else, where an import has replaced a key made from the name, the only one of that name. */
function pupilOf({ pupilKey, pupilName }: ClassMove, { pupils }: Pick<Register, 'pupils'>): Stored<Pupil> | undefined {
  const found = pupils.find(({ key }) => key === pupilKey);
  const named = pupils.filter(({ firstName, lastName }) => nameKey(`${firstName} ${lastName}`, '') === nameKey(pupilName, ''));
  return found ?? (named.length === 1 ? named[0] : undefined);
}

function isActive({ classes }: Pick<Register, 'classes'>, classNumber: number): boolean {
  return classes.some(({ number, status }) => number === classNumber && status === 'active');
}
