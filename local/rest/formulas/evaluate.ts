import { type Expression, FormulaError } from './parse';

/** A date is its day number in the site's time, as in a spreadsheet: 1 is 1 January 1900, the fraction is the time of day. */
export type Value = string | number | boolean | null;

const dayMs = 86_400_000;
/** Days from the spreadsheet's zero to 1970. */
const epoch = 25_569;

/** @param wallClock the site's wall clock as if it were UTC */
export function toSerial(wallClock: Date): number {
  return wallClock.getTime() / dayMs + epoch;
}

/** D: the last day that a spreadsheet counts, 31/12/9999. */
const lastSerial = 2_958_465;

/** @throws FormulaError `#NUM!` for a number that is no date */
export function fromSerial(serial: number): Date {
  if (!(serial >= 0 && serial < lastSerial + 1)) throw new FormulaError('#NUM!');
  return new Date(Math.round((serial - epoch) * dayMs));
}

function number(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  const read = typeof value === 'number' ? value : Number(value.trim() === '' ? NaN : value.replace(',', '.'));
  if (!Number.isFinite(read)) throw new FormulaError('#VALUE!');
  return read;
}

function text(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value;
}

function truth(value: Value): boolean {
  if (typeof value === 'string') {
    if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
    throw new FormulaError('#VALUE!');
  }
  return number(value) !== 0;
}

/** Numbers before texts before booleans; a blank is the nothing of the other side's type. */
function order(a: Value, b: Value): number {
  const rank = (value: Value): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const blankOf = (other: Value): Value => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const [x, y] = [a ?? blankOf(b), b ?? blankOf(a)];
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  return Number(x) - Number(y);
}

function operate(operator: string, a: Value, b: Value): Value {
  switch (operator) {
    case '=':
      return order(a, b) === 0;
    case '<>':
      return order(a, b) !== 0;
    case '<':
      return order(a, b) < 0;
    case '>':
      return order(a, b) > 0;
    case '<=':
      return order(a, b) <= 0;
    case '>=':
      return order(a, b) >= 0;
    case '&':
      return text(a) + text(b);
    case '+':
      return number(a) + number(b);
    case '-':
      return number(a) - number(b);
    case '*':
      return number(a) * number(b);
    default: {
      const divisor = number(b);
      if (divisor === 0) throw new FormulaError('#DIV/0!');
      return number(a) / divisor;
    }
  }
}

function count(value: Value): number {
  const n = Math.trunc(number(value));
  if (n < 0 || n > 100_000) throw new FormulaError('#VALUE!');
  return n;
}

function find(part: Value, within: Value, from: Value, fold: boolean): number {
  const [needle, hay] = fold ? [text(part).toLowerCase(), text(within).toLowerCase()] : [text(part), text(within)];
  const at = hay.indexOf(needle, count(from) - 1);
  if (at < 0) throw new FormulaError('#VALUE!');
  return at + 1;
}

function round(value: Value, digits: Value): number {
  const factor = 10 ** Math.trunc(number(digits));
  const scaled = Math.abs(number(value)) * factor;
  return (Math.sign(number(value)) * Math.round(scaled + Number.EPSILON * scaled)) / factor;
}

/** The few patterns that a school writes: days, times, zeros. */
function format(value: Value, pattern: Value): string {
  const [serial, shape] = [number(value), text(pattern)];
  if (/^0+$/.test(shape)) return String(Math.round(serial)).padStart(shape.length, '0');
  const decimals = /^0[.,](0+)$/.exec(shape)?.[1];
  if (decimals !== undefined) return serial.toFixed(decimals.length);
  const date = fromSerial(serial);
  const two = (n: number): string => String(n).padStart(2, '0');
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    mm: two(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    hh: two(date.getUTCHours())
  };
  if (!/^(yyyy|mm|dd|hh|[-/ :])+$/i.test(shape)) throw new FormulaError('#VALUE!');
  return shape.replace(/yyyy|mm|dd|hh/gi, (part) => parts[part.toLowerCase()] ?? part);
}

interface Shape {
  least: number;
  most: number;
  run: (args: Value[]) => Value;
}
const shape = (least: number, most: number, run: (args: Value[]) => Value): Shape => ({ least, most, run });
const at = (args: Value[], index: number, fallback: Value = null): Value => args[index] ?? fallback;

const functions: Record<string, Shape> = {
  AND: shape(1, 30, (args) => args.every(truth)),
  OR: shape(1, 30, (args) => args.some(truth)),
  NOT: shape(1, 1, (args) => !truth(at(args, 0))),
  ISBLANK: shape(1, 1, (args) => at(args, 0) === null || at(args, 0) === ''),
  ISNUMBER: shape(1, 1, (args) => typeof at(args, 0) === 'number'),
  LEN: shape(1, 1, (args) => text(at(args, 0)).length),
  LEFT: shape(1, 2, (args) => text(at(args, 0)).slice(0, count(at(args, 1, 1)))),
  RIGHT: shape(1, 2, (args) => {
    const n = count(at(args, 1, 1));
    return n === 0 ? '' : text(at(args, 0)).slice(-n);
  }),
  MID: shape(3, 3, (args) =>
    text(at(args, 0))
      .slice(Math.max(0, count(at(args, 1)) - 1))
      .slice(0, count(at(args, 2)))
  ),
  UPPER: shape(1, 1, (args) => text(at(args, 0)).toUpperCase()),
  LOWER: shape(1, 1, (args) => text(at(args, 0)).toLowerCase()),
  TRIM: shape(1, 1, (args) => text(at(args, 0)).trim().replace(/ +/g, ' ')),
  FIND: shape(2, 3, (args) => find(at(args, 0), at(args, 1), at(args, 2, 1), false)),
  SEARCH: shape(2, 3, (args) => find(at(args, 0), at(args, 1), at(args, 2, 1), true)),
  CONCATENATE: shape(1, 30, (args) => args.map(text).join('')),
  INT: shape(1, 1, (args) => Math.floor(number(at(args, 0)))),
  MOD: shape(2, 2, (args) => {
    const divisor = number(at(args, 1));
    if (divisor === 0) throw new FormulaError('#DIV/0!');
    return number(at(args, 0)) - divisor * Math.floor(number(at(args, 0)) / divisor);
  }),
  ROUND: shape(2, 2, (args) => round(at(args, 0), at(args, 1))),
  ABS: shape(1, 1, (args) => Math.abs(number(at(args, 0)))),
  MIN: shape(1, 30, (args) => Math.min(...args.map(number))),
  MAX: shape(1, 30, (args) => Math.max(...args.map(number))),
  SUM: shape(1, 30, (args) => args.reduce<number>((sum, value) => sum + number(value), 0)),
  DATE: shape(3, 3, (args) => toSerial(new Date(Date.UTC(number(at(args, 0)), number(at(args, 1)) - 1, number(at(args, 2)))))),
  YEAR: shape(1, 1, (args) => fromSerial(number(at(args, 0))).getUTCFullYear()),
  MONTH: shape(1, 1, (args) => fromSerial(number(at(args, 0))).getUTCMonth() + 1),
  DAY: shape(1, 1, (args) => fromSerial(number(at(args, 0))).getUTCDate()),
  TEXT: shape(2, 2, (args) => format(at(args, 0), at(args, 1)))
};

/** What is known beside IF and ISERROR, which look at their arguments one by one. */
export function isFunction(name: string, args: number): boolean {
  if (name === 'IF') return args === 2 || args === 3;
  if (name === 'ISERROR') return args === 1;
  const known = functions[name];
  return known !== undefined && args >= known.least && args <= known.most;
}

/**
 * @param column the value of a column
 * @throws FormulaError with a spreadsheet's error, `#VALUE!` or `#DIV/0!`
 */
export function evaluate(expression: Expression, column: (name: string) => Value): Value {
  const run = (inner: Expression | undefined): Value => (inner ? evaluate(inner, column) : false);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'column':
      return column(expression.name);
    case 'minus':
      return -number(run(expression.inner));
    case 'operator':
      return operate(expression.operator, run(expression.left), run(expression.right));
    case 'call': {
      const { name, args } = expression;
      if (name === 'IF') return truth(run(args[0])) ? run(args[1]) : run(args[2]);
      if (name === 'ISERROR') {
        try {
          run(args[0]);
          return false;
        } catch (error) {
          if (error instanceof FormulaError) return true;
          throw error;
        }
      }
      const known = functions[name];
      if (!known) throw new FormulaError('#NAME?');
      return known.run(args.map(run));
    }
  }
}
