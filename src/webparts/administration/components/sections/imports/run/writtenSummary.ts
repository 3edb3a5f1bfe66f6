import type { ImportKind, ImportPlan } from '../../../../../../domain/imports/types';
import type { Register, RegisterChange } from '../../../../../../domain/register/types';
import { planLists } from '../preview/planLists';

/** What was truly written of a plan, as the journal keeps it: the plan's own figures when all of it was. */
export function writtenSummary(
  kind: ImportKind,
  { summary }: ImportPlan,
  done: readonly RegisterChange[],
  register: Register
): ImportPlan['summary'] {
  const { added, changed, moved, left, newClasses, newSubjects } = planLists(kind, done, register);
  const codes = (changes: typeof added): string[] => changes.flatMap(({ change }) => ('code' in change.value ? [change.value.code] : []));
  return {
    rows: summary.rows,
    added: added.length,
    changed: changed.length,
    moved: moved.length,
    left: left.length,
    unchanged: summary.unchanged,
    newClasses: codes(newClasses),
    newSubjects: codes(newSubjects)
  };
}
