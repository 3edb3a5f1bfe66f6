import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { SchoolClass } from '../../domain/types';
import type { ListPlace } from '../definitions/types';
import type { SharePoint } from '../sp';

/** `/sites/lycee/Lists/EntDiary`, `/sites/lycee/EntDocuments` for a library: lists are found by URL, since anyone who manages a list can rename it. */
export function listUrl(sp: Pick<SharePoint, 'serverRelativeUrl'>, list: ListPlace): string {
  return `${sp.serverRelativeUrl}/${list.library ? '' : 'Lists/'}${list.name}`;
}

/** A list of the school through PnPjs; `web` is a batch's web when the request belongs to one. */
export function listOf(sp: SharePoint, list: ListPlace, web: IWeb = sp.web): IList {
  return web.getList(listUrl(sp, list));
}

/** `2026/2GT1`, the folder of a class below a list. */
export function classFolder(schoolClass: Pick<SchoolClass, 'schoolYear' | 'code'>): string {
  return `${schoolClass.schoolYear}/${schoolClass.code}`;
}

/** `eq` on one indexed column. */
export function equals(column: string, value: number | string): string {
  return typeof value === 'number' ? `${column} eq ${value}` : `${column} eq '${value.replace(/'/g, "''")}'`;
}
