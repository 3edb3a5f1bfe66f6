import { addRow, sameValue, updateRow, valueOf } from '../../register/changes';
import type { RegisterChange, RegisterValues } from '../../register/types';
import type { ImportWarning } from '../types';
import type { PersonMatch } from './people';

export interface PeopleChanges {
  changes: RegisterChange[];
  added: number;
  changed: number;
  unchanged: number;
}

/** The rows to write for matched persons, given what each will be. */
export function changesFor<K extends 'pupil' | 'guardian' | 'staff', R>(
  kind: K,
  matches: readonly PersonMatch<R, RegisterValues[K]>[],
  valueFor: (match: PersonMatch<R, RegisterValues[K]>) => RegisterValues[K]
): PeopleChanges {
  const result: PeopleChanges = { changes: [], added: 0, changed: 0, unchanged: 0 };
  for (const match of matches) {
    const value = valueFor(match);
    if (!match.stored) {
      result.added++;
      result.changes.push(addRow(kind, value));
    } else if (sameValue(valueOf(match.stored), value)) {
      result.unchanged++;
    } else {
      result.changed++;
      result.changes.push(updateRow(kind, match.stored, value));
    }
  }
  return result;
}

/** A tenth of the school leaving is rather a file that is not complete; fewer than five is a September like any other. */
export function manyLeavers(count: number, of: number): ImportWarning[] {
  return count >= 5 && count * 10 > of ? [{ kind: 'manyLeavers', count, of }] : [];
}
