import type { ImportKind } from '../../../../../../domain/imports/types';
import type { Register } from '../../../../../../domain/register/types';
import { NEEDED, ORDER } from '../order';

export interface KindState {
  /** What is in the register: active classes, persons present, weekly lessons. */
  count: number;
  /** A kind that must come first and is empty, e.g. the staff before the timetable. */
  waitsFor?: ImportKind;
  /** The first kind that a school needs and has not. */
  isNext: boolean;
}

/** Rows of these kinds name those of another one, and are refused without. */
const NAMES: Partial<Record<ImportKind, ImportKind>> = { timetable: 'staff', guardians: 'pupils' };

/** How far the register is with each kind of file. */
export function kindStates(register: Register): Record<ImportKind, KindState> {
  const present = (people: readonly { status: string }[]): number => people.filter(({ status }) => status === 'present').length;
  const counts: Record<ImportKind, number> = {
    classes: register.classes.filter(({ status }) => status === 'active').length,
    subjects: register.subjects.length,
    staff: present(register.staff),
    timetable: register.slots.length,
    pupils: present(register.pupils),
    guardians: present(register.guardians)
  };
  const next = NEEDED.find((kind) => counts[kind] === 0);
  return Object.fromEntries(
    ORDER.map((kind): [ImportKind, KindState] => {
      const first = NAMES[kind];
      return [kind, { count: counts[kind], isNext: kind === next, ...(first && counts[first] === 0 && { waitsFor: first }) }];
    })
  ) as Record<ImportKind, KindState>;
}
