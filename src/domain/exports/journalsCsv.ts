import type { ImportKind, ImportPlan } from '../imports/types';
import { compareText } from '../register/names';
import type { ClassMove, Register } from '../register/types';
import type { Day } from '../types';
import { writeCsv } from './csv';
import type { ExportWords } from './words';

/** What no import reads again: journals, and parts of the register that other files make. Days are written as ISO 8601 has them. */

/** An import that was confirmed. */
export interface ImportedFile {
  kind: ImportKind;
  fileName: string;
  day: Day;
  summary: ImportPlan['summary'];
}

/** `2026-11-23`. */
export function isoDay(day: Day): string {
  const text = `${day}`.padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Changes of class: the pupil, the class that was left and the one that was joined, each with its school year. */
export function movesCsv(moves: readonly ClassMove[], { classes }: Pick<Register, 'classes'>, words: ExportWords): string {
  const byNumber = new Map(classes.map((one) => [one.number, one]));
  const classCells = (number: number): string[] => {
    const found = byNumber.get(number);
    return found ? [found.code, words.schoolYear(found.schoolYear)] : ['', ''];
  };
  return writeCsv(
    words.headers.moves,
    moves.map(({ day, pupilKey, pupilName, fromClass, toClass, undone }) => [
      isoDay(day),
      pupilKey,
      pupilName,
      ...classCells(fromClass),
      ...classCells(toClass),
      undone ? words.yes : words.no
    ])
  );
}

export function importsCsv(imports: readonly ImportedFile[], words: ExportWords): string {
  return writeCsv(
    words.headers.imports,
    imports.map(({ day, kind, fileName, summary: { rows, added, changed, left, moved, unchanged } }) => [
      isoDay(day),
      words.kinds[kind],
      fileName,
      ...[rows, added, changed, left, moved, unchanged].map(String)
    ])
  );
}

export function accessesCsv({ accesses }: Pick<Register, 'accesses'>, words: ExportWords): string {
  const rows = [...accesses].sort((a, b) => a.untilDay - b.untilDay || compareText(a.login, b.login));
  return writeCsv(
    words.headers.accesses,
    rows.map(({ kind, name, login, teacherNumber, untilDay, status }) => [
      words.accessKinds[kind],
      name,
      login,
      teacherNumber > 0 ? `${teacherNumber}` : '',
      isoDay(untilDay),
      words.statuses[status]
    ])
  );
}

export function groupsCsv({ groups, classes }: Pick<Register, 'groups' | 'classes'>, words: ExportWords): string {
  const codes = new Map(classes.map(({ number, code }) => [number, code]));
  return writeCsv(
    words.headers.groups,
    groups
      .map(({ code, title, classNumber, schoolYear }) => [code, title, codes.get(classNumber) ?? '', words.schoolYear(schoolYear)])
      .sort((a, b) => compareText(a[3], b[3]) || compareText(a[2], b[2]) || compareText(a[0], b[0]))
  );
}

/** Archived classes with their year, since codes come back. */
export function pastClassesCsv({ classes }: Pick<Register, 'classes'>, words: ExportWords): string {
  const past = classes.filter(({ status }) => status === 'archived');
  return writeCsv(
    words.headers.pastClasses,
    past
      .sort((a, b) => a.schoolYear - b.schoolYear || compareText(a.code, b.code) || a.number - b.number)
      .map(({ code, title, level, number, schoolYear }) => [words.schoolYear(schoolYear), code, title, level, `${number}`])
  );
}
