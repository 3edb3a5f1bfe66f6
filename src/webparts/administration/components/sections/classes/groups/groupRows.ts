import { addRow, removeRow, updateRow, valueOf } from '../../../../../../domain/register/changes';
import { compareText } from '../../../../../../domain/register/names';
import type { Register, RegisterChange, Stored, TeachingGroup } from '../../../../../../domain/register/types';

/** A teaching group as the screen lists it: one code, with its row in each class. */
export interface GroupRow {
  code: string;
  title: string;
  rows: Stored<TeachingGroup>[];
  /** Pupils of its classes who are in it. */
  pupils: number;
  /** Weekly lessons of its classes. */
  lessons: number;
}

/** The rows of a code in the classes of the year. */
export function rowsOfGroup(register: Register, code: string): Stored<TeachingGroup>[] {
  const active = new Set(register.classes.filter(({ status }) => status === 'active').map(({ number }) => number));
  return register.groups
    .filter((group) => group.code === code && active.has(group.classNumber))
    .sort((a, b) => a.classNumber - b.classNumber);
}

/** The groups of the year's classes by title. */
export function groupRows(register: Register): GroupRow[] {
  const codes = [...new Set(register.groups.map(({ code }) => code))];
  return codes
    .map((code): GroupRow => {
      const rows = rowsOfGroup(register, code);
      const classes = new Set(rows.map(({ classNumber }) => classNumber));
      return { code, title: rows[0]?.title ?? code, rows, ...usesOf(register, code, classes) };
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.title.localeCompare(b.title, 'fr', { numeric: true }) || compareText(a.code, b.code));
}

/** How many pupils and lessons of some classes name a group. */
export function usesOf(register: Register, code: string, classes: ReadonlySet<number>): Pick<GroupRow, 'pupils' | 'lessons'> {
  return {
    pupils: register.pupils.filter(
      ({ classNumber, groups, status }) => status === 'present' && classes.has(classNumber) && groups.includes(code)
    ).length,
    lessons: register.slots.filter(({ classNumber, group }) => group === code && classes.has(classNumber)).length
  };
}

export interface GroupForm {
  title: string;
  code: string;
  classNumbers: number[];
}

/** What makes the rows of a group say what the fields say: a row a class. */
export function groupChanges(form: GroupForm, rows: readonly Stored<TeachingGroup>[], schoolYear: number): RegisterChange[] {
  const title = form.title.trim();
  const wanted = new Set(form.classNumbers);
  const known = new Set(rows.map(({ classNumber }) => classNumber));
  return [
    ...rows.filter(({ classNumber }) => !wanted.has(classNumber)).map((row) => removeRow('group', row, valueOf(row))),
    ...rows
      .filter((row) => wanted.has(row.classNumber) && row.title !== title)
      .map((row) => updateRow('group', row, { ...valueOf(row), title })),
    ...[...wanted]
      .filter((classNumber) => !known.has(classNumber))
      .map((classNumber) => addRow('group', { code: form.code, title, classNumber, schoolYear }))
  ];
}
