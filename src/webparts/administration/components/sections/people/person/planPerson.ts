import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { addRow, sameValue, updateRow, valueOf } from '../../../../../../domain/register/changes';
import { planMove } from '../../../../../../domain/register/moves';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Person, Register, RegisterValues } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import type { Plan } from '../changes/applyPlans';
import { isMoving, valueFrom, type PersonForm } from './personForm';

/**
 * What saving a form without problems writes: the person's row, and for a pupil who changes class the move. Undefined when nothing differs.
 * @param stored undefined for somebody new
 */
export function planPerson(
  form: PersonForm,
  kind: PersonKind,
  stored: FoundPerson | undefined,
  register: Register,
  today: Day
): Plan | undefined {
  const value = valueFrom(form, kind, stored, register);
  if (!stored) return { row: addRow(kind, value), then: [] };
  if (stored.kind === 'pupil' && isMoving(form, stored)) {
    const { id, etag, classNumber } = stored.person;
    const renamed = { ...valueFrom(form, 'pupil', stored, register), id, etag, classNumber };
    const [row, ...then] = planMove(renamed, form.classNumber, register, form.moveDay ?? today);
    return { row, then };
  }
  return sameValue(valueOf<Person>(stored.person), value) ? undefined : { row: updateRow(kind, stored.person, value), then: [] };
}

/** Other columns of a person's row, nothing else of it: whether they are here, their account. */
export function planChange({ kind, person }: FoundPerson, change: Partial<Pick<Person, 'status' | 'login'>>): Plan {
  const value = { ...valueOf<Person>(person), ...change } as RegisterValues[PersonKind];
  return { row: updateRow(kind, person, value), then: [] };
}
