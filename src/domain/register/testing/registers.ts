import type { SchoolClass } from '../../types';
import type { Guardian, Pupil, Register, RegisterChange, RegisterKind, StaffMember, Stored, TeachingGroup } from '../types';

/** Registers for tests, and what writing a plan does to one. */

export const EMPTY_REGISTER: Register = {
  classes: [],
  subjects: [],
  groups: [],
  staff: [],
  pupils: [],
  guardians: [],
  slots: [],
  accesses: []
};

export function stored<T extends object>(id: number, value: T): Stored<T> {
  return { ...value, id, etag: `"${id},1"` };
}

export const schoolClass = (number: number, code: string, change: Partial<SchoolClass> = {}): SchoolClass => ({
  number,
  code,
  title: code,
  level: '',
  schoolYear: 2026,
  status: 'active',
  ...change
});

export const pupil = (key: string, lastName: string, firstName: string, change: Partial<Pupil> = {}): Pupil => ({
  key,
  lastName,
  firstName,
  login: '',
  status: 'present',
  classNumber: 0,
  groups: [],
  ...change
});

export const guardian = (key: string, lastName: string, firstName: string, change: Partial<Guardian> = {}): Guardian => ({
  key,
  lastName,
  firstName,
  login: '',
  status: 'present',
  children: [],
  ...change
});

export const teacher = (teacherNumber: number, lastName: string, firstName: string, change: Partial<StaffMember> = {}): StaffMember => ({
  key: `P${teacherNumber}`,
  lastName,
  firstName,
  login: '',
  status: 'present',
  title: `${firstName} ${lastName}`,
  functions: ['teacher'],
  teacherNumber,
  classNumbers: [],
  ...change
});

export const teachingGroup = (code: string, classNumber: number): TeachingGroup => ({ code, title: code, classNumber, schoolYear: 2026 });

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

/** The register after the changes. Throws on an update or a removal of a row that is not there: a plan speaks of what it read. */
export function applyChanges(register: Register, changes: readonly RegisterChange[]): Register {
  const lists = Object.fromEntries(Object.entries(register).map(([name, rows]) => [name, [...(rows as Stored<object>[])]])) as Record<
    string,
    Stored<object>[]
  >;
  let nextId = Math.max(0, ...Object.values(lists).flatMap((rows) => rows.map(({ id }) => id))) + 1;
  for (const change of changes) {
    const name = LISTS[change.kind];
    const rows = name && lists[name];
    if (!rows) {
      continue;
    }
    if (change.op === 'add') {
      rows.push(stored(nextId++, change.value));
      continue;
    }
    const index = rows.findIndex(({ id, etag }) => id === change.id && etag === change.etag);
    if (index === -1) {
      throw new Error(`no such row: ${change.kind} ${change.id}`);
    }
    if (change.op === 'remove') {
      rows.splice(index, 1);
    } else {
      rows[index] = { ...change.value, id: change.id, etag: `${change.etag}+` };
    }
  }
  return lists as unknown as Register;
}
