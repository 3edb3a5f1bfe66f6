import { errors } from './errors';

export type Argument = string | number | boolean | null;

/** One segment of a resource path: `lists`, `getByTitle('x')`, `items(3)`, `breakroleinheritance(copyroleassignments=true)`. */
export interface Call {
  /** Lower-case: SharePoint does not mind the case of method names. */
  name: string;
  /** As written, for messages. */
  text: string;
  hasParentheses: boolean;
  positional: Argument[];
  /** Names in lower case. */
  named: Record<string, Argument>;
}

/** Cuts at a separator outside quotes and parentheses. */
function cut(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  if (quoted || depth !== 0) throw errors.badExpression(text);
  parts.push(text.slice(start));
  return parts;
}

/** A literal of a path or of an `@alias`: text in quotes, guid'…', number, true, false, null. */
export function literal(text: string, aliases: (name: string) => string | undefined): Argument {
  const value = text.trim();
  if (value.startsWith('@')) {
    const aliased = aliases(value);
    if (aliased === undefined) throw errors.badExpression(value);
    return literal(aliased, () => undefined);
  }
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/i.exec(value);
  if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (value === 'true') return true;
  if (value === 'false') return false;
  if (value === 'null') return null;
  throw errors.badExpression(text);
}

function parseSegment(text: string, aliases: (name: string) => string | undefined): Call {
  const open = text.indexOf('(');
  if (open < 0) return { name: text.toLowerCase(), text, hasParentheses: false, positional: [], named: {} };
  if (!text.endsWith(')')) throw errors.badExpression(text);
  const call: Call = {
    name: text.slice(0, open).toLowerCase(),
    text: text.slice(0, open),
    hasParentheses: true,
    positional: [],
    named: {}
  };
  const inner = text.slice(open + 1, -1);
  if (inner.trim() === '') return call;
  for (const part of cut(inner, ',')) {
    const named = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(part);
    if (named?.[1] !== undefined && named[2] !== undefined) call.named[named[1].toLowerCase()] = literal(named[2], aliases);
    else call.positional.push(literal(part, aliases));
  }
  return call;
}

/**
 * Reads what follows `_api/`, already percent-decoded.
 * @param aliases gives the raw text of `@name` in the query
 */
export function parsePath(path: string, aliases: (name: string) => string | undefined): Call[] {
  return cut(path, '/')
    .filter((segment) => segment !== '')
    .map((segment) => parseSegment(segment, aliases));
}

export function textArgument(call: Call, name: string, position = 0): string {
  const value = call.named[name.toLowerCase()] ?? call.positional[position];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw errors.badRequest(`The parameter ${name} of method ${call.text} is missing or not a string.`);
}

export function numberArgument(call: Call, name: string, position = 0): number {
  const value = call.named[name.toLowerCase()] ?? call.positional[position];
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw errors.badRequest(`The parameter ${name} of method ${call.text} is missing or not an integer.`);
}

export function booleanArgument(call: Call, name: string, fallback: boolean, position = 0): boolean {
  const value = call.named[name.toLowerCase()] ?? call.positional[position] ?? fallback;
  if (typeof value === 'boolean') return value;
  throw errors.badRequest(`The parameter ${name} of method ${call.text} is not a boolean.`);
}
