import type { RegisterChange, RegisterKind, RegisterValues } from '../../../domain/register/types';
import { addRow, removeRow, updateRow, type RowOperation, type RowValues } from '../../bulk';
import {
  accesses,
  classes,
  classMoves,
  dayChanges,
  guardians,
  pupils,
  staff,
  subjects,
  teachingGroups,
  timetable
} from '../../definitions';
import type { ListDefinition } from '../../definitions/types';
import { EntError } from '../../errors';
import { contentToken, keyToken } from './tokens';
import {
  accessKey,
  accessValues,
  classMoveValues,
  classValues,
  dayChangeValues,
  guardianValues,
  pupilValues,
  slotValues,
  staffValues,
  subjectValues,
  teachingGroupValues
} from './values';

/** How one kind of row is written. */
interface Kind<V> {
  add(value: V): RowOperation;
  update(id: number, etag: string, value: V): RowOperation;
  remove(id: number, etag: string): RowOperation;
}

function kindOf<L extends ListDefinition, V>(
  list: L,
  values: (value: V) => RowValues<L>,
  token: (value: V, values: RowValues<L>) => string,
  removable: boolean
): Kind<V> {
  return {
    add: (value) => addRow(list, values(value), token(value, values(value))),
    // The token goes with what the row says: what it said before may be added again, as another row.
    update: (id, etag, value) => updateRow(list, id, etag, { ...values(value), EntToken: token(value, values(value)) }),
    remove: (id, etag) => {
      if (!removable) {
        throw new EntError('invalid', `${list.name}(${id}) is never removed`);
      }
      return removeRow(list, id, etag);
    }
  };
}

/** In the order in which they are written. */
const kinds: { [K in RegisterKind]: Kind<RegisterValues[K]> } = {
  class: kindOf(classes, classValues, ({ number }) => keyToken('class', `${number}`), false),
  subject: kindOf(subjects, subjectValues, ({ code }) => keyToken('subject', code), true),
  group: kindOf(
    teachingGroups,
    teachingGroupValues,
    ({ schoolYear, classNumber, code }) => keyToken('group', `${schoolYear}|${classNumber}|${code}`),
    true
  ),
  staff: kindOf(staff, staffValues, ({ key }) => keyToken('staff', key), false),
  access: kindOf(accesses, accessValues, (access) => keyToken('access', accessKey(access)), false),
  slot: kindOf(
    timetable,
    slotValues,
    ({ classNumber, teacherNumber, weekday, periodId, subjectCode, group, parity }, content) =>
      contentToken('slot', [classNumber, teacherNumber, weekday, periodId, subjectCode, group, parity], content),
    true
  ),
  pupil: kindOf(pupils, pupilValues, ({ key }) => keyToken('pupil', key), false),
  guardian: kindOf(guardians, guardianValues, ({ key }) => keyToken('guardian', key), false),
  move: kindOf(classMoves, classMoveValues, ({ pupilKey, day }, content) => contentToken('move', [pupilKey, day], content), false),
  change: kindOf(
    dayChanges,
    dayChangeValues,
    ({ classNumber, day, periodId, group }, content) => contentToken('change', [classNumber, day, periodId, group], content),
    true
  )
};

const ORDER = Object.keys(kinds) as RegisterKind[];

type ChangeOf<K extends RegisterKind> = {
  [P in K]:
    | { kind: P; op: 'add'; value: RegisterValues[P] }
    | { kind: P; op: 'update'; id: number; etag: string; value: RegisterValues[P] }
    | { kind: P; op: 'remove'; id: number; etag: string; value: RegisterValues[P] };
}[K];

/** The row to write for a change. @throws EntError `invalid` for what its list cannot hold, or never lets go */
export function operationOf<K extends RegisterKind>(change: ChangeOf<K>): RowOperation {
  const kind: Kind<RegisterValues[K]> = kinds[change.kind];
  switch (change.op) {
    case 'add':
      return kind.add(change.value);
    case 'update':
      return kind.update(change.id, change.etag, change.value);
    case 'remove':
      return kind.remove(change.id, change.etag);
  }
}

/** Changes in the order of their kinds; those of a kind stay in the order given. */
export function inOrder(changes: readonly RegisterChange[]): RegisterChange[] {
  const places = new Map(ORDER.map((kind, place) => [kind, place]));
  return [...changes].sort((a, b) => (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0));
}
