import { removeRow, updateRow, valueOf } from '../../../../../../domain/register/changes';
import type { Register, RegisterChange, RegisterKind, RegisterValues, Stored } from '../../../../../../domain/register/types';
import type { ApplyReport } from '../../../../../../lists/repositories/register';

/** A row of the register as it is known at a moment; undefined when it is not there. */
export type FindRow = (kind: RegisterKind, id: number) => Stored<object> | undefined;

const LISTS: Partial<Record<RegisterKind, keyof Register>> = {
  class: 'classes',
  subject: 'subjects',
  group: 'groups',
  staff: 'staff',
  pupil: 'pupils',
  guardian: 'guardians',
  slot: 'slots',
  access: 'accesses'
};

/** Finds rows in a register as it was read. */
export function findIn(register: Register | undefined): FindRow {
  return (kind, id) => {
    const list = LISTS[kind];
    const rows: readonly Stored<object>[] = (list && register?.[list]) ?? [];
    return rows.find((row) => row.id === id);
  };
}

/**
 * What takes changes back: an added row goes to the recycle bin, a changed one says again what it said before, a removed one is added again
 * (as another item). What cannot be taken back, such as a class that was added, is left out. The last change is taken back first.
 * @param before the rows before the changes
 * @param after the rows as they are now, with the ETags that taking back must name
 */
export function inverseOf(done: ApplyReport['done'], before: FindRow, after: FindRow): RegisterChange[] {
  return [...done].reverse().flatMap(({ change, id }): RegisterChange[] => {
    const now = after(change.kind, id);
    const then = before(change.kind, id);
    switch (change.op) {
      case 'remove':
        return [{ ...change, op: 'add' } as RegisterChange];
      case 'update':
        return now && then ? [updateRow(change.kind, now, valueOf(then) as RegisterValues[RegisterKind])] : [];
      case 'add':
        // A row that was there already, saying the same, was not added by this change.
        return now && !then && isRemovable(change) ? [removeRow(change.kind, now, change.value)] : [];
    }
  });
}

type Removable = Extract<RegisterChange, { kind: 'slot' | 'group' | 'subject' | 'change'; op: 'add' }>;

function isRemovable(change: RegisterChange): change is Removable {
  return change.kind === 'slot' || change.kind === 'group' || change.kind === 'subject' || change.kind === 'change';
}
