import { DEFAULT_PERIODS } from '../../bellSchedule';
import { applyChanges } from '../../register/testing/registers';
import type { Register, RegisterChange } from '../../register/types';
import { guessMapping } from '../kinds';
import { planImport, type ImportOptions } from '../planImport';
import { readTable } from '../readTable';
import type { ImportKind, ImportPlan, Table } from '../types';

/** Imports as a person does them: the text of a file, the guessed columns, the plan. */

export const OPTIONS: ImportOptions = {
  complete: false,
  schoolYear: 2026,
  today: 20261123,
  periods: [...DEFAULT_PERIODS],
  periodsByWeekday: {}
};

export function tableOf(text: string): Table {
  const { table, refusal } = readTable({ text, encoding: 'utf-8' });
  if (!table) {
    throw new Error(`refused: ${JSON.stringify(refusal)}`);
  }
  return table;
}

export function planOf(kind: ImportKind, text: string, register: Register, options: Partial<ImportOptions> = {}): ImportPlan {
  const table = tableOf(text);
  return planImport(kind, table, guessMapping(kind, table.headers), register, { ...OPTIONS, ...options });
}

/** The register after the import, and the plan that led there. */
export function importInto(
  kind: ImportKind,
  text: string,
  register: Register,
  options: Partial<ImportOptions> = {}
): { plan: ImportPlan; after: Register } {
  const plan = planOf(kind, text, register, options);
  return { plan, after: applyChanges(register, plan.changes) };
}

/** `add pupil`, `update staff` … in the order of the plan. */
export function steps(changes: readonly RegisterChange[]): string[] {
  return changes.map(({ op, kind }) => `${op} ${kind}`);
}

/** `line: reason field` of each refused row. */
export function refusals({ rejected }: ImportPlan): string[] {
  return rejected.map(({ line, reason, field }) => `${line}: ${reason}${field ? ` ${field}` : ''}`);
}
