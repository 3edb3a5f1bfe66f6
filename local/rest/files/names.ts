import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { isLibrary, rootUrlOf } from './library';

/** D: of the whole decoded path, the file's name included. */
export const longestPath = 400;

/** D (sharepoint-security.md): reserved as whole names. */
const reserved = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;

/**
 * What the name of a file or a folder may not be in SharePoint Online.
 * @param atRoot directly in a list's root folder, where `forms` is taken
 */
export function demandName(name: string, atRoot: boolean): void {
  const bad =
    name === '' ||
    /["*:<>?/\\|]/.test(name) ||
    [...name].some((c) => c < ' ') ||
    name !== name.trim() ||
    name.startsWith('~$') ||
    name.endsWith('.') ||
    reserved.test(name) ||
    /_vti_/i.test(name) ||
    (atRoot && /^forms$/i.test(name));
  if (bad)
    throw errors.refused(
      `The file or folder name "${name}" contains characters that are not permitted. Please use a different name.`,
      '-2130575245'
    );
}

/** @param dir path of the folder relative to the list's root */
export function demandPathLength(context: Context, list: ListRow, dir: string, name: string): void {
  const path = `${rootUrlOf(context.site.url, list)}/${dir === '' ? '' : `${dir}/`}${name}`;
  if (path.length - 1 > longestPath) throw errors.pathTooLong();
}

/** @throws SpError 400 -2130575257 when the name is taken by another row than `own` */
export function demandFreeName(context: Context, list: ListRow, dir: string, name: string, own?: ItemRow): void {
  const found = context.store.files.byPath(list.listNo, dir === '' ? name : `${dir}/${name}`);
  if (found !== undefined && found !== own?.id) throw errors.nameExists(name);
}

/** What a new name of a file or a folder must satisfy. */
export function demandNewName(context: Context, list: ListRow, dir: string, name: string, own?: ItemRow): void {
  demandName(name, dir === '' && isLibrary(list));
  demandPathLength(context, list, dir, name);
  demandFreeName(context, list, dir, name, own);
}
