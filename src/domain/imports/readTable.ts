import { parse, type ParseError } from 'papaparse';
import { unguardFormula } from '../exports/formulaGuard';
import { decode } from './decode';
import { findDelimiter } from './delimiter';
import type { Table } from './types';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ROWS = 50000;
export const MAX_COLUMNS = 200;
/** A longer cell is cut and ends with an ellipsis, hence longer than this: the row is refused if a field is read from it. */
export const MAX_CELL_LENGTH = 2000;

/** A spreadsheet writes its empty rows too, a million at most; beyond, even passing over them takes too long. */
const MAX_LINES = 2000000;

/** Why a file is not a table. `line` counts from 1. */
export type TableRefusal =
  | { reason: 'tooManyBytes'; limit: number }
  | { reason: 'tooManyRows'; limit: number }
  | { reason: 'tooManyColumns'; limit: number }
  /** No line holds anything. */
  | { reason: 'empty' }
  /** A quotation mark opens a cell and none closes it properly: what follows cannot be told apart. */
  | { reason: 'quotes'; line: number };

export type TableReading = { table: Table; refusal?: undefined } | { table?: undefined; refusal: TableRefusal };

/** The table in a file's bytes: see `decode` and `readTable`. */
export function readFile(bytes: Uint8Array): TableReading {
  return bytes.length > MAX_FILE_BYTES ? refuse({ reason: 'tooManyBytes', limit: MAX_FILE_BYTES }) : readTable(decode(bytes));
}

/**
 * The rows of a CSV text in any dialect. The first line that is not blank holds the headers; an empty header is named by its place (`#3`), one that
 * comes again gets its count (`Nom (2)`). Blank lines and a first line `sep=;` are passed over, missing cells are empty, cells beyond the
 * headers stay for whoever judges the row, empty ones are dropped. An apostrophe that guards a formula is taken away.
 */
export function readTable({ text, encoding }: { text: string; encoding: Table['encoding'] }): TableReading {
  const { body, delimiter: said } = withoutSeparatorLine(text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n'));
  if (countNewlines(body, 0, body.length) > MAX_LINES) {
    return refuse({ reason: 'tooManyRows', limit: MAX_ROWS });
  }
  const delimiter = said ?? findDelimiter(body);
  const rows: Table['rows'] = [];
  let headers: string[] | undefined;
  let refusal: TableRefusal | undefined;
  let line = 1;
  let cursor = 0;
  parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const cells = cellsOf(data);
      refusal = quoteRefusal(errors, body);
      if (cells.length > 0 && headers) {
        rows.push({ line, cells });
      } else if (cells.length > 0) {
        headers = data.slice(0, MAX_COLUMNS);
      }
      if (rows.length > MAX_ROWS) {
        refusal = { reason: 'tooManyRows', limit: MAX_ROWS };
      } else if (cells.length > MAX_COLUMNS) {
        refusal = { reason: 'tooManyColumns', limit: MAX_COLUMNS };
      }
      line += countNewlines(body, cursor, meta.cursor);
      cursor = meta.cursor;
      if (refusal) {
        parser.abort();
      }
    }
  });
  if (refusal || !headers) {
    return refuse(refusal ?? { reason: 'empty' });
  }
  const named = nameHeaders(headers.slice(0, usedWidth(headers, rows)));
  for (const row of rows) {
    while (row.cells.length < named.length) {
      row.cells.push('');
    }
  }
  return { table: { headers: named, rows, encoding, delimiter } };
}

/** Columns but those at the end that have neither a header nor a cell: a delimiter at the end of every line makes one. */
function usedWidth(headers: string[], rows: Table['rows']): number {
  const filled = rows.reduce((most, { cells }) => Math.max(most, cells.length), cellsOf(headers).length);
  return Math.min(headers.length, filled);
}

function refuse(refusal: TableRefusal): TableReading {
  return { refusal };
}

/** Excel's `sep=;`. Its line is left blank, so that lines keep their numbers. */
function withoutSeparatorLine(text: string): { body: string; delimiter?: string } {
  const match = /^"?sep=([^\n"])"?[^\S\n]*(?:\n|$)/i.exec(text);
  return match ? { body: `\n${text.slice(match[0].length)}`, delimiter: match[1] } : { body: text };
}

/** The cells up to the last that holds something. */
function cellsOf(data: string[]): string[] {
  let length = data.length;
  while (length > 0 && data[length - 1].trim() === '') {
    length--;
  }
  return data.slice(0, length).map((cell) => cut(unguardFormula(cell)));
}

function cut(cell: string): string {
  if (cell.length <= MAX_CELL_LENGTH) {
    return cell;
  }
  // A pair of surrogates stays whole.
  const last = cell.charCodeAt(MAX_CELL_LENGTH - 1);
  return `${cell.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_CELL_LENGTH + 1 : MAX_CELL_LENGTH)}…`;
}

function quoteRefusal(errors: ParseError[], body: string): TableRefusal | undefined {
  const fault = errors.find((error) => error.type === 'Quotes');
  return fault && { reason: 'quotes', line: 1 + countNewlines(body, 0, fault.index ?? 0) };
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}

function nameHeaders(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cut(unguardFormula(cell)).replace(/\s+/g, ' ').trim() || `#${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
