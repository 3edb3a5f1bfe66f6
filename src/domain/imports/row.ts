import { columnOf, type ImportField } from './fields';
import { MAX_CELL_LENGTH } from './readTable';
import type { ColumnMapping, RejectedRow, RejectReason, Table } from './types';

/** A row of the table with what is needed to read it. */
export interface Row {
  line: number;
  cells: readonly string[];
  headers: readonly string[];
  mapping: ColumnMapping;
  fields: readonly ImportField[];
}

/** Thrown by readers and caught by `readRows`: a row is refused for its first fault. */
class RowRefusal extends Error {
  public readonly rejected: RejectedRow;

  public constructor(rejected: RejectedRow) {
    super(`line ${rejected.line}: ${rejected.reason}`);
    this.name = 'RowRefusal';
    this.rejected = rejected;
  }
}

/** The report of a row that is not taken. */
export function rejectedRow(row: Row, reason: RejectReason, field?: string, value?: string): RejectedRow {
  return {
    line: row.line,
    reason,
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
    cells: [...row.cells]
  };
}

/** What a reader throws for a row that is not taken. */
export function refuseRow(row: Row, reason: RejectReason, field?: string, value?: string): Error {
  return new RowRefusal(rejectedRow(row, reason, field, value));
}

/** The readable rows, and the report of the others. */
export function readRows<T>(
  table: Table,
  mapping: ColumnMapping,
  fields: readonly ImportField[],
  read: (row: Row) => T
): { read: T[]; rejected: RejectedRow[] } {
  const result: { read: T[]; rejected: RejectedRow[] } = { read: [], rejected: [] };
  for (const { line, cells } of table.rows) {
    const row = { line, cells, headers: table.headers, mapping, fields };
    try {
      if (cells.length > table.headers.length) {
        throw refuseRow(row, 'tooManyCells', undefined, cells[table.headers.length]);
      }
      result.read.push(read(row));
    } catch (error) {
      if (!(error instanceof RowRefusal)) {
        throw error;
      }
      result.rejected.push(error.rejected);
    }
  }
  return result;
}

/** True when a column is read for the field: an empty cell of it says « none ». */
export function isMapped(row: Row, id: string): boolean {
  return columnOf(row.mapping, id) !== undefined;
}

/** The field's text with single spaces; empty when it has no column. Throws a refusal when it is too long. */
export function cellOf(row: Row, id: string): string {
  const raw = rawCellOf(row, id);
  const text = raw.replace(/\s+/g, ' ').trim();
  const longest = row.fields.find((field) => field.id === id)?.maxLength ?? 0;
  // Of a cell that `readTable` cut, nobody knows what was lost.
  if (text.length > longest || raw.length > MAX_CELL_LENGTH) {
    throw refuseRow(row, 'tooLong', id, `${text.slice(0, 40)}…`);
  }
  return text;
}

export function requiredCell(row: Row, id: string): string {
  const text = cellOf(row, id);
  if (text === '') {
    throw refuseRow(row, 'missing', id);
  }
  return text;
}

function rawCellOf(row: Row, id: string): string {
  const column = columnOf(row.mapping, id);
  return column === undefined ? '' : (row.cells[column] ?? '');
}

/** Values separated by bars; else by commas, slashes, semicolons or line ends. Sorted out: no blanks, no repeats, in the order of the cell. */
export function listOf(row: Row, id: string): string[] {
  cellOf(row, id);
  const text = rawCellOf(row, id);
  const parts = text.split(text.includes('|') ? '|' : /[,/;\n]/).map((part) => part.replace(/\s+/g, ' ').trim());
  return [...new Set(parts)].filter((part) => part !== '');
}

/** A whole number of 1 to `most`; 0 when the cell is empty. */
export function numberOf(row: Row, id: string, most: number): number {
  const text = cellOf(row, id);
  if (text === '') {
    return 0;
  }
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) {
    throw refuseRow(row, 'notANumber', id, text);
  }
  return value;
}

const LOGIN = /^[a-z0-9.!#$%&'*+/=?^_`{}~-]+@[a-z0-9.-]+$/;

/** A sign-in name in lower case; empty when the cell is. Entra ID takes these characters of RFC 5322 only. */
export function loginOf(row: Row, id: string): string {
  const login = cellOf(row, id).toLowerCase();
  if (login !== '' && (!LOGIN.test(login) || login.includes('..'))) {
    throw refuseRow(row, 'notALogin', id, login);
  }
  return login;
}

/** A person's identifier; bars separate several in other cells, so that none stands inside one. */
export function keyOf(row: Row, id: string): string {
  return cellOf(row, id).replace(/\|/g, '-');
}
