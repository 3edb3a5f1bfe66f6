import type { FieldValue, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { isLibrary, pathOfRow } from './library';
import { demandNewName } from './names';

/**
 * Takes `FileLeafRef` out of the values of a library's item: writing it renames the file or the folder (D).
 * What lies below a folder follows it.
 * @throws SpError 400 for a taken name, 500 for one that is not permitted
 */
export function takeName(
  context: Context,
  list: ListRow,
  row: ItemRow,
  values: Record<string, FieldValue>
): { leaf: string; values: Record<string, FieldValue> } {
  const { FileLeafRef: name, ...kept } = values;
  if (name === undefined || name === row.leaf) return { leaf: row.leaf, values: kept };
  if (typeof name !== 'string' || !isLibrary(list)) throw errors.readOnlyField('FileLeafRef');
  demandNewName(context, list, row.dir, name, row);
  if (row.isFolder) context.store.files.moveBelow(list.listNo, pathOfRow(row), pathOfRow({ ...row, leaf: name }));
  return { leaf: name, values: kept };
}
