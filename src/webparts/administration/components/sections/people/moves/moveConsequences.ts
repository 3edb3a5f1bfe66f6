import { planMove } from '../../../../../../domain/register/moves';
import type { Pupil, Register, Stored } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import type { Plan } from '../changes/applyPlans';
import type { PeopleIndex } from '../peopleIndex';

/** What a change of class means, before it is confirmed. */
export interface MoveConsequences {
  moving: Stored<Pupil>[];
  /** Pupils of the selection who are in that class already. */
  already: number;
  /** Of those who move, the classes that they leave. Sorted; none for pupils without a class. */
  from: number[];
  /** How many of those who move, and of their guardians, have an account: whose reading changes. */
  accounts: number;
  /** Whether somebody who moves has codes of teaching groups: those of the class that is left mean nothing in the other. */
  hasGroups: boolean;
}

export function moveConsequences(pupils: readonly Stored<Pupil>[], toClass: number, index: PeopleIndex): MoveConsequences {
  const moving = pupils.filter(({ classNumber }) => classNumber !== toClass);
  const logins = moving.flatMap(({ key, login }) => [login, ...index.guardiansOf(key).map((guardian) => guardian.login)]);
  return {
    moving,
    already: pupils.length - moving.length,
    from: [...new Set(moving.map(({ classNumber }) => classNumber).filter((number) => number > 0))].sort((a, b) => a - b),
    accounts: new Set(logins.filter((login) => login !== '')).size,
    hasGroups: moving.some(({ groups }) => groups.length > 0)
  };
}

/** @throws RangeError when the class is not an active one, or the day is none */
export function planMoves(pupils: readonly Stored<Pupil>[], toClass: number, register: Register, day: Day): Plan[] {
  return pupils.flatMap((pupil) => {
    const [row, ...then] = planMove(pupil, toClass, register, day);
    return row ? [{ row, then }] : [];
  });
}
