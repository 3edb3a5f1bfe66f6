import type { Register } from '../register/types';
import { planClasses } from './plan/classes';
import { planGuardians } from './plan/guardians';
import type { ImportOptions } from './plan/options';
import { planPupils } from './plan/pupils';
import { planStaff } from './plan/staff';
import { planSubjects } from './plan/subjects';
import { planTimetable } from './plan/timetable';
import type { ColumnMapping, ImportKind, ImportPlan, Table } from './types';

export type { ImportOptions } from './plan/options';
export { planFromTimetableSlots, type TimetableCandidate } from './plan/timetable';

const planners: Record<ImportKind, (table: Table, mapping: ColumnMapping, register: Register, options: ImportOptions) => ImportPlan> = {
  classes: planClasses,
  subjects: planSubjects,
  staff: planStaff,
  timetable: planTimetable,
  pupils: planPupils,
  guardians: planGuardians
};

/**
 * What confirming the import of a file would write, with every row that is not taken and why. Writes nothing. Once it is written, the plan of
 * the same file changes nothing; nothing depends on the order of its rows; only lessons of the timetable are ever removed.
 * @param mapping without `missingFields`; rows that lack what they need are refused one by one
 */
export function planImport(kind: ImportKind, table: Table, mapping: ColumnMapping, register: Register, options: ImportOptions): ImportPlan {
  const plan = planners[kind](table, mapping, register, options);
  return { ...plan, rejected: [...plan.rejected].sort((a, b) => a.line - b.line) };
}
