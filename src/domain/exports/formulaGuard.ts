/**
 * A spreadsheet runs a cell that begins like a formula (OWASP, « CSV injection »): an apostrophe before it makes it text. What begins with
 * apostrophes and then so gets one more, so that taking one away always gives the text back.
 */
// eslint-disable-next-line no-control-regex
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\u0000]/;

/** The cell's text with its apostrophe, where it needs one. */
export function guardFormula(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
}
