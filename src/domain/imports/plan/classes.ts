import { addRow, sameValue, updateRow, valueOf } from '../../register/changes';
import { levelOf } from '../../register/classLevel';
import { nextClassNumber } from '../../register/classNumber';
import { betterSpelling, compareText } from '../../register/names';
import type { Register, RegisterChange } from '../../register/types';
import type { SchoolClass } from '../../types';
import { fieldsOf } from '../kinds';
import { readClass, type ClassRow } from '../kinds/classes';
import { readRows, rejectedRow } from '../row';
import type { ColumnMapping, ImportPlan, RejectReason, Table } from '../types';
import { classBook, codesByTitle } from './books';
import type { ImportOptions } from './options';

/** Classes are added and renamed; one that the file does not name stays, and is archived by hand or by the year's transition. */
export function planClasses(table: Table, mapping: ColumnMapping, register: Register, options: ImportOptions): ImportPlan {
  const { read, rejected } = readRows(table, mapping, fieldsOf('classes'), readClass);
  const book = classBook(register, options.schoolYear);
  const changes: RegisterChange[] = [];
  const summary = { rows: table.rows.length, added: 0, changed: 0, left: 0, moved: 0, unchanged: 0, newClasses: [], newSubjects: [] };
  const refuse = ({ row }: ClassRow, reason: RejectReason, field: string, value: string): void => {
    rejected.push(rejectedRow(row, reason, field, value));
  };

  const byCode = new Map<string, ClassRow[]>();
  const codeOfTitle = codesByTitle(read);
  for (const row of read) {
    const said = row.codeSaid ? row.code : codeOfTitle(row.title);
    const code = book.find(said ?? row.title)?.code ?? said ?? row.code;
    byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  const owners = new Map(register.classes.map(({ number, id }) => [number, id]));
  const claims = new Map<number, number>();
  const wanted: { code: string; rows: ClassRow[]; stored?: Register['classes'][number] }[] = [];
  for (const [code, rows] of [...byCode].sort(([a], [b]) => compareText(a, b))) {
    const [first] = rows;
    if (rows.some(({ title, level, number }) => title !== first.title || level !== first.level || number !== first.number)) {
      rows.forEach((row) => refuse(row, 'duplicateKey', 'code', code));
      continue;
    }
    wanted.push({ code, rows, stored: register.classes.find((one) => one.status === 'active' && one.code === code) });
    claims.set(first.number, (claims.get(first.number) ?? 0) + 1);
  }

  let next = Math.max(nextClassNumber(register), ...[...claims.keys()].map((number) => number + 1));
  for (const { code, rows, stored } of wanted) {
    const [row] = rows;
    const owner = owners.get(row.number);
    // A number is part of every diary of the class: it goes to no other one, and no class changes it.
    const taken = owner === undefined ? (claims.get(row.number) ?? 0) > 1 || stored !== undefined : owner !== stored?.id;
    if (row.number > 0 && taken) {
      rows.forEach((one) => refuse(one, 'duplicateKey', 'number', `${row.number}`));
    } else if (stored) {
      const value: SchoolClass = {
        ...valueOf(stored),
        title: betterSpelling(stored.title, row.title),
        level: betterSpelling(stored.level, row.level)
      };
      if (sameValue(value, valueOf(stored))) {
        summary.unchanged++;
      } else {
        summary.changed++;
        changes.push(updateRow('class', stored, value));
      }
    } else {
      summary.added++;
      const number = row.number || next++;
      const level = row.level || levelOf(code, row.title);
      changes.push(addRow('class', { number, code, title: row.title || code, level, schoolYear: options.schoolYear, status: 'active' }));
    }
  }
  return { kind: 'classes', changes, summary, rejected, warnings: [] };
}
