import { usePeopleStrings } from '../loc/strings';
import { fullName } from '../peopleIndex';
import type { PersonProblem } from './personForm';

/** What is wrong with a field, in a sentence that says what to do. */
export function useProblemWords(): (problem: PersonProblem | undefined) => string | undefined {
  const { problems, kinds, hasLeft } = usePeopleStrings();
  return (problem) => {
    if (!problem) return undefined;
    if (problem.kind !== 'loginTaken') return problems[problem.kind];
    const { kind, person } = problem.holder;
    return problems.loginTaken(fullName(person), person.status === 'left' ? hasLeft : kinds[kind].one.toLowerCase());
  };
}
