import type { FieldRow, FieldValue, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { SpError, errors } from '../errors';
import { valueOf } from '../fields/values';
import { type SiteClock, isoSeconds } from '../siteTime';
import { type Value, evaluate, fromSerial, isFunction, toSerial } from './evaluate';
import { type Expression, FormulaError, namesIn, parseFormula } from './parse';

/** O/I: neither the clock, nor persons, nor what points elsewhere. */
const readable = new Set(['Text', 'Choice', 'Number', 'Currency', 'Boolean', 'DateTime', 'Calculated', 'Counter']);

const parsed = new Map<string, Expression>();

/** Formulas come back at every write: each is read once. */
function read(formula: string): Expression {
  let expression = parsed.get(formula);
  if (!expression) {
    expression = parseFormula(formula);
    if (parsed.size > 500) parsed.clear();
    parsed.set(formula, expression);
  }
  return expression;
}

function named(fields: readonly FieldRow[], name: string): FieldRow | undefined {
  return fields.find((field) => field.internalName === name) ?? fields.find((field) => field.title === name);
}

function callsOk(expression: Expression): boolean {
  switch (expression.kind) {
    case 'call':
      return isFunction(expression.name, expression.args.length) && expression.args.every(callsOk);
    case 'operator':
      return callsOk(expression.left) && callsOk(expression.right);
    case 'minus':
      return callsOk(expression.inner);
    default:
      return true;
  }
}

/**
 * Checks a formula when it is stored.
 * @param only D: the formula of a column's validation knows that column alone
 * @throws SpError 500 for syntax, unknown functions (TODAY and NOW among them) and columns that formulas cannot read
 */
export function demandFormula(fields: readonly FieldRow[], formula: string, only?: { internalName: string; title: string }): void {
  try {
    const expression = parseFormula(formula);
    if (!callsOk(expression)) throw new FormulaError('The formula contains a syntax error or is not supported.');
    for (const name of namesIn(expression).columns) {
      if (only && name !== only.internalName && name !== only.title)
        throw new FormulaError('The formula cannot refer to another column. Check the formula for spelling mistakes.');
      const field = named(fields, name);
      if (!only && (!field || !readable.has(field.type) || field.settings.multiple))
        throw new FormulaError('The formula refers to a column that does not exist, or whose type is not supported in formulas.');
    }
  } catch (error) {
    if (error instanceof FormulaError) throw errors.refused(error.message, '-2130575270');
    throw error;
  }
}

function columnValue(clock: SiteClock, field: FieldRow | undefined, item: ItemRow): Value {
  if (!field) throw new FormulaError('#NAME?');
  const value = field.type === 'Calculated' ? (item.values[field.internalName] ?? null) : valueOf(field, item, '');
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new FormulaError('#VALUE!');
  const isDate = field.type === 'DateTime' || (field.type === 'Calculated' && field.settings.resultType === 'DateTime');
  return isDate && value !== '' ? toSerial(clock.wallClock(new Date(value))) : value;
}

function result(clock: SiteClock, field: FieldRow, value: Value): FieldValue {
  switch (field.settings.resultType) {
    case 'Number':
    case 'Currency':
      return value === null ? 0 : Number(value);
    case 'Boolean':
      return value === true || (typeof value === 'number' && value !== 0);
    case 'DateTime':
      return typeof value === 'number' ? isoSeconds(clock.instantOf(fromSerial(value))) : null;
    default:
      return value === null ? '' : typeof value === 'boolean' ? (value ? 'Oui' : 'Non') : String(value);
  }
}

/** Computes every calculated column anew, in the order in which they were made. A formula that fails shows a spreadsheet's error. */
export function calculate(clock: SiteClock, fields: readonly FieldRow[], item: ItemRow): void {
  for (const field of fields) {
    if (field.type !== 'Calculated') continue;
    try {
      const value = evaluate(read(field.settings.formula ?? ''), (name) => columnValue(clock, named(fields, name), item));
      const made = result(clock, field, value);
      item.values[field.internalName] = typeof made === 'number' && !Number.isFinite(made) ? '#VALUE!' : made;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      item.values[field.internalName] = error.message;
    }
  }
}

function passes(clock: SiteClock, fields: readonly FieldRow[], formula: string, item: ItemRow): boolean {
  try {
    const value = evaluate(read(formula), (name) => columnValue(clock, named(fields, name), item));
    return value === true || (typeof value === 'number' && value !== 0);
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/**
 * D: evaluated at every write, of columns first, then of the list. I: an empty value is validated like any other.
 * @throws SpError 400 -2130575163 for a column, -2130575162 for the list
 */
export function validate(context: Context, list: ListRow, item: ItemRow): void {
  if (item.isFolder) return;
  const fields = context.fieldsOf(list.listNo);
  const clock = context.clockOf(context.site);
  const refuse = (code: string, message: string, what: string): SpError => errors.validationFailed(code, message === '' ? what : message);
  for (const field of fields) {
    const { validationFormula, validationMessage } = field.settings;
    if (validationFormula !== '' && !passes(clock, fields, validationFormula, item))
      throw refuse('-2130575163', validationMessage, `The validation of the column '${field.title}' failed.`);
  }
  const { validationFormula, validationMessage } = list.settings;
  if (validationFormula !== '' && !passes(clock, fields, validationFormula, item))
    throw refuse('-2130575162', validationMessage, 'List data validation failed.');
}
