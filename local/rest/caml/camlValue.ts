import { type Context, currentUserId } from '../context';
import { errors } from '../errors';
import { isPathField } from '../fields/values';
import type { Operand } from '../items/bind';
import { statusInCaml } from '../moderation/status';
import type { Literal } from '../odata/filter';
import { type Element, isTrue } from './xml';

/** A `<Value>` in the type of its column. */
export interface CamlValue {
  literal: Literal;
  /** Of a date, which `literal` then is not. */
  instant?: Date;
  withTime: boolean;
}

const day = 86_400_000;

function readInstant(context: Context, value: Element): Date | undefined {
  const [moving] = value.children;
  if (!moving) return context.clockOf(context.site).parseIso(value.text.trim());
  const offset = Number(moving.attributes.OffsetDays ?? moving.attributes.Offset ?? '0');
  if (!Number.isInteger(offset) || Math.abs(offset) > 100_000) throw errors.badCaml();
  if (moving.name === 'Today' || moving.name === 'Now') return new Date(context.now().getTime() + offset * day);
  throw errors.notImplemented(`CAML ${moving.name}`);
}

function readBoolean(text: string): boolean {
  if (/^(1|true)$/i.test(text)) return true;
  if (/^(0|false)$/i.test(text)) return false;
  throw errors.badCaml();
}

function readNumber(text: string): number {
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw errors.badCaml();
  return number;
}

/** @throws SpError 400 for a value that is not one of the column's type */
export function readValue(context: Context, operand: Operand, value: Element): CamlValue {
  if (value.name !== 'Value') throw errors.badCaml();
  const plain = (literal: Literal): CamlValue => ({ literal, withTime: false });
  const [inner] = value.children;
  if (inner?.name === 'UserID') return plain(currentUserId(context));
  const { type } = operand.field;
  if (type === 'DateTime') {
    if (value.text.trim() === '' && !inner) return plain(null);
    const instant = readInstant(context, value);
    if (!instant) throw errors.badCaml();
    return { literal: null, instant, withTime: isTrue(value.attributes.IncludeTimeValue) };
  }
  if (inner) throw errors.badCaml();
  const text = value.text;
  if (text === '') return plain(null);
  if (operand.sub !== undefined || isPathField(operand.field)) return plain(text);
  switch (type) {
    case 'ModStat': {
      const status = statusInCaml(text.trim());
      if (status === undefined) throw errors.badCaml();
      return plain(status);
    }
    case 'Boolean':
    case 'Attachments':
      return plain(readBoolean(text.trim()));
    case 'Number':
    case 'Currency':
    case 'Counter':
    case 'Integer':
    case 'User':
    case 'Lookup':
      return plain(readNumber(text.trim()));
    default:
      return plain(text);
  }
}
