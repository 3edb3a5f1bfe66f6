import { guardFormula } from './formulaGuard';

const BYTE_ORDER_MARK = '\ufeff';
const DELIMITER = ';';
const LINE_END = '\r\n';

/**
 * A CSV file that a French Excel opens without a question: RFC 4180 with semicolons, a byte order mark for UTF-8, and an apostrophe before
 * what would run as a formula. `readTable` gives the same cells back, single line ends and all, but for control characters.
 */
export function writeCsv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvHead(headers) + csvLines(rows);
}

/** The start of such a file, of which the lines come later and piece by piece. */
export function csvHead(headers: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLines([headers]);
}

/** Some of its lines. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quote).join(DELIMITER) + LINE_END).join('');
}

function quote(text: string): string {
  const cell = guardFormula(text);
  return /[;"\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
