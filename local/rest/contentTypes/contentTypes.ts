import type { ContentTypeRow, ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { isLibrary, isSitePages } from '../files/library';
import type { Entity } from '../odata/entity';
import { available } from './available';
import { childId, contentTypeIdOf, parentType } from './itemType';

const pageType = '0x0101009D1CB255DA76424F860D91F20E6C4118';

function bornWith(list: ListRow): ContentTypeRow[] {
  const first = isSitePages(list) ? pageType : isLibrary(list) ? '0x0101' : '0x01';
  return available
    .filter((type) => type.id === first || type.id === '0x0120')
    .sort((a, b) => Number(a.id === '0x0120') - Number(b.id === '0x0120'))
    .map((type) => ({ ...type, id: childId(type.id, list.listNo) }));
}

/** Those that the list was born with, and those that were added. */
export function contentTypesOf(context: Context, list: ListRow): ContentTypeRow[] {
  const stored = context.store.contentTypes.all(list.listNo);
  return stored.length > 0 ? stored : bornWith(list);
}

export function putContentTypes(context: Context, list: ListRow, types: ContentTypeRow[]): void {
  const { contentTypes } = context.store;
  for (const old of contentTypes.all(list.listNo)) contentTypes.remove(list.listNo, old.id);
  for (const type of types) contentTypes.put(list.listNo, type.id, type.position, type);
}

export const isFolderType = (id: string): boolean => id.toLowerCase().startsWith('0x0120');

/** Whether anything in the list is of this type: reads the list. */
export function isInUse(context: Context, list: ListRow, id: string): boolean {
  for (const item of context.store.items.scan(list.listNo, {})) if (contentTypeIdOf(item) === id) return true;
  return false;
}

/**
 * The list's content type that a client means. D: an item is of a type of its list. A type of the site stands for its child
 * by a switch alone.
 * @throws SpError 500 for a type that is not one of the list's
 */
export function typeNamed(context: Context, list: ListRow, id: string): ContentTypeRow {
  const folded = id.toLowerCase();
  const types = contentTypesOf(context, list);
  const found =
    types.find((type) => type.id.toLowerCase() === folded) ??
    (context.switches.contentTypeByParent === 'matched'
      ? types.find((type) => parentType(type.id)?.id.toLowerCase() === folded)
      : undefined);
  if (!found) throw errors.refused(`The content type '${id}' is not one of the list.`, '-2147024809', 'System.ArgumentException');
  return found;
}

/**
 * The content type that an item is given, as it is kept.
 * @param item undefined for one that is being made
 * @throws SpError 501 for a folder that is to be made so, 500 for an item that is to become one and the other way round
 */
export function acceptContentType(context: Context, list: ListRow, id: string, item: ItemRow | undefined): string {
  const found = typeNamed(context, list, id);
  if (isFolderType(found.id) === (item?.isFolder ?? false)) return found.id;
  if (!item) throw errors.notImplemented('a folder made by its ContentTypeId');
  throw errors.refused('A folder and an item cannot become each other.');
}

export function contentTypeEntity(list: ListRow, type: ContentTypeRow): Entity {
  return {
    type: 'SP.ContentType',
    path: `Web/Lists(guid'${list.id}')/ContentTypes('${type.id}')`,
    defaults: {
      ClientFormCustomFormatter: () => '',
      Description: () => type.description,
      Group: () => type.group,
      Hidden: () => false,
      Id: () => ({ StringValue: type.id }),
      Name: () => type.name,
      ReadOnly: () => false,
      Scope: () => `/Lists/${list.leaf}`,
      Sealed: () => false,
      StringId: () => type.id
    }
  };
}
