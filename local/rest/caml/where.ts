import { fold } from '../../store/fold';
import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { type Bound, type Operand, testCompare } from '../items/bind';
import type { Comparison, Literal } from '../odata/filter';
import { type SiteClock, isoSeconds } from '../siteTime';
import { type CamlValue, readValue } from './camlValue';
import { camlOperand, fieldNamed } from './operand';
import { type Element, childNamed, isTrue } from './xml';

const comparisons: Record<string, Comparison> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };
/** D: values of one In. */
const mostValues = 500;
const hour = 3_600_000;

function compare(operator: Comparison, operand: Operand, wanted: Literal): Bound {
  return { kind: 'compare', operator, operand, wanted, test: testCompare(operator, operand, wanted) };
}

/** D: without IncludeTimeValue a date and time is compared by its day, the site's. */
function compareDay(clock: SiteClock, operator: Comparison, operand: Operand, value: CamlValue, instant: Date): Bound {
  if (value.withTime || operand.field.settings.dateOnly)
    return compare(operator, operand, isoSeconds(value.withTime ? instant : clock.midnight(instant)));
  const midnight = clock.midnight(instant);
  // 36 hours later is the next day, whatever the clocks do.
  const [from, to] = [isoSeconds(midnight), isoSeconds(clock.midnight(new Date(midnight.getTime() + 36 * hour)))];
  switch (operator) {
    case 'eq':
      return { kind: 'and', left: compare('ge', operand, from), right: compare('lt', operand, to) };
    case 'ne':
      return { kind: 'or', left: compare('lt', operand, from), right: compare('ge', operand, to) };
    case 'lt':
    case 'ge':
      return compare(operator, operand, from);
    default:
      return compare(operator === 'gt' ? 'ge' : 'lt', operand, to);
  }
}

function operandOf(context: Context, list: ListRow, condition: Element, byId = false): Operand {
  const reference = childNamed(condition, 'FieldRef');
  const name = reference?.attributes.Name;
  if (name === undefined) throw errors.camlField('FieldRef');
  return camlOperand(context, list, name, byId || isTrue(reference?.attributes.LookupId));
}

function comparison(context: Context, list: ListRow, operator: Comparison, condition: Element, valueElement: Element | undefined): Bound {
  if (!valueElement) throw errors.badCaml();
  const isUser = childNamed(valueElement, 'UserID') !== undefined;
  const operand = operandOf(context, list, condition, isUser);
  if (operand.field.type === 'Note') throw errors.camlField(operand.field.internalName);
  const value = readValue(context, operand, valueElement);
  return value.instant
    ? compareDay(context.clockOf(context.site), operator, operand, value, value.instant)
    : compare(operator, operand, value.literal);
}

function textTest(context: Context, list: ListRow, condition: Element): Bound {
  const operand = operandOf(context, list, condition);
  const part = fold(childNamed(condition, 'Value')?.text ?? '');
  const starts = condition.name === 'BeginsWith';
  const one = (value: unknown): boolean =>
    typeof value === 'string' && (starts ? fold(value).startsWith(part) : fold(value).includes(part));
  const test = (item: ItemRow): boolean => {
    const value = operand.read(item);
    return Array.isArray(value) ? value.some(one) : one(value);
  };
  if (!['Text', 'Choice', 'MultiChoice', 'Note', 'URL', 'File', 'User', 'Lookup', 'Computed', 'ContentTypeId'].includes(operand.field.type))
    throw errors.camlField(operand.field.internalName);
  return { kind: starts ? 'startswith' : 'substringof', operand, wanted: part, test };
}

function isNull(context: Context, list: ListRow, condition: Element): Bound {
  const operand = operandOf(context, list, condition, true);
  const missing = (item: ItemRow): boolean => {
    const value = operand.read(item);
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
  };
  const wanted = condition.name === 'IsNull';
  return { kind: 'compare', operator: wanted ? 'eq' : 'ne', operand, wanted: null, test: (item) => missing(item) === wanted };
}

function either(branches: Bound[]): Bound {
  const [first, ...rest] = branches;
  if (!first) throw errors.badCaml();
  return rest.reduce<Bound>((left, right) => ({ kind: 'or', left, right }), first);
}

/** D: what a person column holds against groups of the site. */
function membership(context: Context, list: ListRow, condition: Element): Bound {
  const operand = operandOf(context, list, condition, true);
  if (operand.field.type !== 'User') throw errors.camlField(operand.field.internalName);
  const { principals } = context.store;
  const kindOf = (id: number): string | undefined => principals.byId(context.site.siteNo, id)?.kind;
  const type = condition.attributes.Type ?? '';
  const groupId = Number(condition.attributes.ID);
  const members = type === 'SPGroup' ? new Set(principals.members(context.site.siteNo, groupId).map((member) => member.id)) : undefined;
  const tests: Record<string, (id: number) => boolean> = {
    CurrentUserGroups: (id) => kindOf(id) === 'group' && context.access.isMemberOf(id),
    SPGroup: (id) => members?.has(id) ?? false,
    'SPWeb.Groups': (id) => kindOf(id) === 'group',
    'SPWeb.Users': (id) => kindOf(id) === 'user',
    'SPWeb.AllUsers': (id) => kindOf(id) === 'user'
  };
  const test = tests[type];
  if (!test) throw errors.badCaml();
  return {
    kind: 'custom',
    operand,
    test: (item) => {
      const value = operand.read(item);
      return (Array.isArray(value) ? value : [value]).some((id) => typeof id === 'number' && test(id));
    }
  };
}

/**
 * Resolves a condition of `<Where>` against the list's columns.
 * @throws SpError 400 for what CAML does not know, 501 for what is not made here
 */
export function bindWhere(context: Context, list: ListRow, condition: Element): Bound {
  const operator = comparisons[condition.name];
  if (operator) return comparison(context, list, operator, condition, childNamed(condition, 'Value'));
  switch (condition.name) {
    case 'And':
    case 'Or': {
      const [left, right, ...more] = condition.children;
      if (!left || !right || more.length > 0) throw errors.badCaml();
      return {
        kind: condition.name === 'And' ? 'and' : 'or',
        left: bindWhere(context, list, left),
        right: bindWhere(context, list, right)
      };
    }
    case 'IsNull':
    case 'IsNotNull':
      return isNull(context, list, condition);
    case 'BeginsWith':
    case 'Contains':
      return textTest(context, list, condition);
    case 'In': {
      const values = childNamed(condition, 'Values')?.children ?? [];
      if (values.length > mostValues) throw errors.badCaml();
      return either(values.map((value) => comparison(context, list, 'eq', condition, value)));
    }
    case 'Includes':
      return comparison(context, list, 'eq', condition, childNamed(condition, 'Value'));
    case 'NotIncludes':
      return comparison(context, list, 'ne', condition, childNamed(condition, 'Value'));
    case 'Membership':
      return membership(context, list, condition);
    case 'DateRangesOverlap':
      throw errors.notImplemented('CAML DateRangesOverlap');
    default:
      throw errors.badCaml();
  }
}

/** @throws SpError 400 for a column that does not sort */
export function bindOrder(context: Context, list: ListRow, name: string): Operand {
  const field = fieldNamed(context, list, name);
  if (field.type === 'Note' || field.type === 'URL' || field.type === 'MultiChoice' || field.settings.multiple)
    throw errors.camlField(name);
  return camlOperand(context, list, name, false);
}
