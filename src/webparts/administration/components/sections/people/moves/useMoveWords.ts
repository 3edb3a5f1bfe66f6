import { usePeopleStrings } from '../loc/strings';
import { fullName, type PeopleIndex } from '../peopleIndex';
import type { MoveConsequences } from './moveConsequences';

/** What a change of class means, a sentence each. */
export function useMoveWords(): (consequences: MoveConsequences, toClass: number, index: PeopleIndex) => string[] {
  const { move } = usePeopleStrings();
  return ({ moving, already, from, accounts, hasGroups }, toClass, index) => {
    const left = from.map(index.classTitle).join(', ');
    const joined = index.classTitle(toClass);
    const who = moving.length === 1 ? fullName(moving[0]) : '';
    return [
      moving.length > 0 ? move.who(moving.length, who, left, joined) : '',
      already > 0 ? move.already(already) : '',
      moving.length > 0 && accounts > 0 ? move.reading(left, joined) : '',
      moving.length > 0 && accounts === 0 ? move.noAccount : '',
      moving.length > 0 ? move.past : '',
      hasGroups ? move.groups : '',
      moving.length > 0 ? move.undo : ''
    ].filter((line) => line !== '');
  };
}
