import type { ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { isPathField } from '../fields/values';

/** O: 12 joins pass, 13 are refused, at any size of the list. */
const mostJoins = 12;

/**
 * Every person or lookup column that a query shows is a join.
 * @param names internal names, as $expand or ViewFields have them; others than columns do not count
 * @param asked joins that a query names itself; I: one over a column that is shown as well counts twice
 * @throws SpError 500 -2147024749
 */
export function demandFewJoins(context: Context, list: ListRow, names: readonly string[], asked = 0): void {
  const shown = new Set(names.map((name) => name.split('/')[0]));
  const joined = context
    .fieldsOf(list.listNo)
    .filter((field) => (field.type === 'User' || field.type === 'Lookup') && !isPathField(field) && shown.has(field.internalName));
  if (joined.length + asked > mostJoins) throw errors.tooManyJoins();
}
