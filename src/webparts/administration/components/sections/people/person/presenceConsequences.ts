import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Guardian, Stored } from '../../../../../../domain/register/types';
import type { PeopleIndex } from '../peopleIndex';

/** What it means that somebody leaves, beside their own access. */
export interface LeavingConsequences {
  /** Guardians who keep no other child here: they lose their access too. */
  guardians: Stored<Guardian>[];
  /** Lessons a week that stay in the timetable under the name. */
  lessons: number;
}

export function leavingConsequences(found: FoundPerson, index: PeopleIndex): LeavingConsequences {
  const isOnlyChild = ({ children }: Guardian): boolean =>
    children.every((key) => key === found.person.key || index.pupil(key)?.status !== 'present');
  return {
    guardians: found.kind === 'pupil' ? index.guardiansOf(found.person.key).filter(isOnlyChild) : [],
    lessons: found.kind === 'staff' ? index.lessons(found.person.teacherNumber) : 0
  };
}
