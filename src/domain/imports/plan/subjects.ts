import { addRow, updateRow } from '../../register/changes';
import { betterSpelling, compareText } from '../../register/names';
import type { Register, RegisterChange } from '../../register/types';
import { fieldsOf } from '../kinds';
import { readSubject, type SubjectRow } from '../kinds/subjects';
import { readRows, rejectedRow } from '../row';
import type { ColumnMapping, ImportPlan, Table } from '../types';
import { codesByTitle, subjectBook } from './books';

/** Subjects are added and renamed; one that the file does not name stays. */
export function planSubjects(table: Table, mapping: ColumnMapping, register: Register): ImportPlan {
  const { read, rejected } = readRows(table, mapping, fieldsOf('subjects'), readSubject);
  const book = subjectBook(register);
  const stored = new Map(register.subjects.map((subject) => [subject.code, subject]));
  const changes: RegisterChange[] = [];
  const summary = { rows: table.rows.length, added: 0, changed: 0, left: 0, moved: 0, unchanged: 0, newClasses: [], newSubjects: [] };

  const byCode = new Map<string, SubjectRow[]>();
  const codeOfTitle = codesByTitle(read);
  for (const row of read) {
    const code = row.codeSaid ? row.code : (codeOfTitle(row.title) ?? book.find(row.title)?.code ?? row.code);
    byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  for (const [code, rows] of [...byCode].sort(([a], [b]) => compareText(a, b))) {
    const [{ title }] = rows;
    const known = stored.get(code);
    if (rows.some((row) => row.title !== title)) {
      rejected.push(...rows.map(({ row }) => rejectedRow(row, 'duplicateKey', 'code', code)));
    } else if (!known) {
      summary.added++;
      changes.push(addRow('subject', { code, title: title || code }));
    } else if (betterSpelling(known.title, title) === known.title) {
      summary.unchanged++;
    } else {
      summary.changed++;
      changes.push(updateRow('subject', known, { code, title }));
    }
  }
  return { kind: 'subjects', changes, summary, rejected, warnings: [] };
}
