import { createHash } from 'node:crypto';
import type { ItemRow } from '../../store/types';
import { fileFacts } from '../files/facts';
import { type AvailableType, available } from './available';

const parts = new Map<number, string>();

/** The 32 digits that make a site's content type one of this list's: the same at every start. */
function partOf(listNo: number): string {
  let part = parts.get(listNo);
  if (part === undefined) {
    part = createHash('sha256').update(`content types of list ${listNo}`).digest('hex').slice(0, 32).toUpperCase();
    parts.set(listNo, part);
  }
  return part;
}

/** D: a list holds a child of the site's content type: its id, `00` and 32 digits. */
export function childId(parentId: string, listNo: number): string {
  return `${parentId}00${partOf(listNo)}`;
}

/** The site's content type behind one of a list's. */
export function parentType(id: string): AvailableType | undefined {
  const parent = id.slice(0, -34).toLowerCase();
  return available.find((type) => type.id.toLowerCase() === parent);
}

/** The id of an item's content type: its own, or the one that its list was born with. */
export function contentTypeIdOf(item: ItemRow): string {
  const own = item.values.ContentTypeId;
  if (typeof own === 'string') return own;
  return childId(item.isFolder ? '0x0120' : fileFacts(item) ? '0x0101' : '0x01', item.listNo);
}

export function contentTypeNameOf(item: ItemRow): string {
  return parentType(contentTypeIdOf(item))?.name ?? '';
}
