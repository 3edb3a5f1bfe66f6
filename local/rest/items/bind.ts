import { fold } from '../../store/fold';
import type { FieldRow, IndexKey, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { indexKey, isPathField, valueOf } from '../fields/values';
import { rootUrlOf } from '../files/library';
import { compares } from '../odata/collections';
import type { Json } from '../odata/entity';
import type { Comparison, Filter, Literal } from '../odata/filter';
import { type SiteClock, isoSeconds } from '../siteTime';
import { lookupTarget } from './lookups';

/** What a path in $filter or $orderby reads of an item. */
export interface Operand {
  field: FieldRow;
  /** `Author/Title`: a column of what the field points at. */
  sub?: string;
  read: (item: ItemRow) => Json;
}

export type Bound =
  | { kind: 'and'; left: Bound; right: Bound }
  | { kind: 'or'; left: Bound; right: Bound }
  | { kind: 'compare'; operator: Comparison; operand: Operand; wanted: Literal; test: (item: ItemRow) => boolean }
  | { kind: 'startswith'; operand: Operand; wanted: string; test: (item: ItemRow) => boolean }
  | { kind: 'substringof'; operand: Operand; wanted: string; test: (item: ItemRow) => boolean }
  /** A condition that no index answers. */
  | { kind: 'custom'; operand: Operand; test: (item: ItemRow) => boolean };

export function listRootUrl(context: Context, list: ListRow): string {
  return rootUrlOf(context.site.url, list);
}

const unfilterable = new Set(['Note', 'URL', 'Attachments', 'Calculated']);

/** Finds what a path means. O: `FieldId` for persons and lookups, `Field/Title` with $expand. */
export function operandAt(context: Context, list: ListRow, path: string): Operand {
  const fields = context.fieldsOf(list.listNo);
  const root = listRootUrl(context, list);
  const [head = '', sub, ...rest] = path.split('/');
  if (rest.length > 0) throw errors.badExpression(path);
  const name = head.startsWith('OData__') ? head.slice('OData_'.length) : head;
  const reference = (field: FieldRow): boolean => (field.type === 'User' || field.type === 'Lookup') && !isPathField(field);
  const byName = (wanted: string): FieldRow | undefined => fields.find((field) => field.internalName === wanted);
  if (sub !== undefined) {
    const field = byName(name);
    if (!field || !reference(field)) throw errors.unknownField(path);
    if (!context.query.expand?.includes(head)) throw errors.expandNeeded(path, head);
    if (field.settings.multiple) throw errors.notFilterable(path);
    return {
      field,
      sub,
      read: (item) => {
        const id = valueOf(field, item, root);
        return typeof id === 'number' ? (sub === 'Id' || sub === 'ID' ? id : lookupTarget(context, field, id, sub)) : null;
      }
    };
  }
  const field =
    name === 'Id'
      ? byName('ID')
      : name === 'FileSystemObjectType'
        ? byName('FSObjType')
        : (byName(name) ?? (name.endsWith('Id') ? byName(name.slice(0, -2)) : undefined));
  if (!field) throw errors.unknownField(path);
  if (reference(field) && byName(name) === field) throw errors.expandNeeded(path, head);
  // O: the name of the content type is the one computed column that filters.
  if (unfilterable.has(field.type) || (field.type === 'Computed' && field.internalName !== 'ContentType')) throw errors.notFilterable(path);
  if (field.settings.multiple && reference(field)) throw errors.notFilterable(path);
  return { field, read: (item) => plain(valueOf(field, item, root)) };
}

function plain(value: ReturnType<typeof valueOf>): Json {
  return value === null || typeof value !== 'object' ? value : Array.isArray(value) ? [...value] : { ...value };
}

/** The literal in the field's own type. */
function literalFor(clock: SiteClock, operand: Operand, value: Literal): Literal {
  if (value === null || value === '') return value === '' && operand.field.type !== 'Text' ? null : value;
  if (operand.sub !== undefined) return value;
  switch (operand.field.type) {
    case 'Boolean':
      if (value === 1 || value === true || value === '1') return true;
      if (value === 0 || value === false || value === '0') return false;
      throw errors.badExpression(`${operand.field.internalName} ${String(value)}`);
    case 'DateTime': {
      const instant = typeof value === 'string' ? clock.parseIso(value) : undefined;
      if (!instant) throw errors.badExpression(`${operand.field.internalName} ${String(value)}`);
      return isoSeconds(instant);
    }
    case 'Number':
    case 'Currency':
    case 'Counter':
    case 'Integer':
    case 'ModStat':
    case 'User':
    case 'Lookup': {
      if (isPathField(operand.field)) return String(value);
      const number = typeof value === 'number' ? value : Number(value);
      if (typeof value === 'boolean' || Number.isNaN(number)) throw errors.badExpression(`${operand.field.internalName} ${String(value)}`);
      return number;
    }
    default:
      return String(value);
  }
}

export function testCompare(operator: Comparison, operand: Operand, wanted: Literal): (item: ItemRow) => boolean {
  return (item) => {
    const value = operand.read(item);
    // O: a choice column of several values is compared with each of them.
    if (Array.isArray(value)) {
      const found = value.some((one) => compares('eq', one, wanted));
      return operator === 'eq' ? found : operator === 'ne' ? !found : false;
    }
    return compares(operator, value === '' ? null : value, wanted === '' ? null : wanted);
  };
}

/** Resolves every name of a filter against the list's fields. */
export function bindFilter(context: Context, list: ListRow, filter: Filter): Bound {
  if (filter.kind === 'and' || filter.kind === 'or')
    return { kind: filter.kind, left: bindFilter(context, list, filter.left), right: bindFilter(context, list, filter.right) };
  const operand = operandAt(context, list, filter.path);
  if (filter.kind === 'compare') {
    const wanted = literalFor(context.clockOf(context.site), operand, filter.value);
    return { kind: 'compare', operator: filter.operator, operand, wanted, test: testCompare(filter.operator, operand, wanted) };
  }
  // O: substringof on persons fails; text functions are for text.
  if (
    operand.sub === undefined &&
    !['Text', 'Choice', 'File', 'MultiChoice', 'Computed', 'ContentTypeId'].includes(operand.field.type) &&
    !isPathField(operand.field)
  )
    throw errors.notFilterable(filter.path);
  const part = fold(filter.value);
  const starts = filter.kind === 'startswith';
  const test = (item: ItemRow): boolean => {
    const value = operand.read(item);
    return typeof value === 'string' && (starts ? fold(value).startsWith(part) : fold(value).includes(part));
  };
  return { kind: filter.kind, operand, wanted: part, test };
}

export function holds(bound: Bound, item: ItemRow): boolean {
  if (bound.kind === 'and') return holds(bound.left, item) && holds(bound.right, item);
  if (bound.kind === 'or') return holds(bound.left, item) || holds(bound.right, item);
  return bound.test(item);
}

export function keyOfLiteral(value: Literal): IndexKey {
  return indexKey(value);
}
