import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { versionLabel } from '../fields/values';
import { itemEntity } from '../items/itemEntity';
import { listViewThreshold } from '../items/plan';
import { type Entity, type Getters, copyEntity } from '../odata/entity';
import { userEntity } from '../principalEntities';
import { factsOf } from './facts';
import { pathOfRow, rootUrlOf } from './library';
import { rowFor } from './paths';

/** O: GUID in upper case and braces, then the version. */
export function fileEtag(file: ItemRow): string {
  return `"{${file.uniqueId.toUpperCase()}},${file.version}"`;
}

export function fileUrl(context: Context, list: ListRow, file: ItemRow): string {
  return `${rootUrlOf(context.site.url, list)}/${pathOfRow(file)}`;
}

function person(context: Context, id: number | undefined): Entity | null {
  const found = id === undefined ? undefined : context.store.principals.byId(context.site.siteNo, id);
  return found ? userEntity(context, found) : null;
}

/** 1 published, 2 draft, 255 checked out (D). */
function levelOf(file: ItemRow, checkedOutToCaller: boolean): number {
  if (checkedOutToCaller) return 255;
  return file.uiVersion % 512 === 0 ? 1 : 2;
}

/** A file as the caller sees it: a working copy of somebody else does not show. */
export function fileEntity(context: Context, list: ListRow, current: ItemRow): Entity {
  const file = rowFor(context, list, current);
  const facts = factsOf(file);
  const url = fileUrl(context, list, file);
  const checkedOut = facts.checkedOutBy !== undefined;
  const title = file.values.Title;
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${url.replaceAll("'", "''")}')`,
    defaults: {
      CheckInComment: () => facts.checkInComment,
      CheckOutType: () => (checkedOut ? 0 : 2),
      ContentTag: () => `{${file.uniqueId.toUpperCase()}},${file.version},${file.uiVersion}`,
      CustomizedPageStatus: () => 0,
      ETag: () => fileEtag(file),
      Exists: () => true,
      IrmEnabled: () => false,
      // O: 64 bits are text.
      Length: () => String(facts.size),
      Level: () => levelOf(file, checkedOut && facts.checkedOutBy === context.access.user?.id),
      LinkingUri: () => null,
      LinkingUrl: () => '',
      MajorVersion: () => Math.floor(file.uiVersion / 512),
      MinorVersion: () => file.uiVersion % 512,
      Name: () => file.leaf,
      ServerRelativeUrl: () => url,
      TimeCreated: () => file.created,
      TimeLastModified: () => file.modified,
      Title: () => (typeof title === 'string' ? title : null),
      UIVersion: () => file.uiVersion,
      UIVersionLabel: () => versionLabel(file.uiVersion),
      UniqueId: () => file.uniqueId
    },
    onRequest: { ListId: () => list.id, ServerRelativePath: () => ({ DecodedUrl: url }), SiteId: () => context.site.id },
    links: {
      Author: () => person(context, file.authorId),
      CheckedOutByUser: () => person(context, facts.checkedOutBy),
      ListItemAllFields: () => inSiteTime(context, list, itemEntity(context, list, file)),
      LockedByUser: () => null,
      ModifiedBy: () => person(context, file.editorId)
    }
  };
}

/**
 * The files directly in a folder, without those that the caller may not view.
 * @param dir relative to the list's root
 * @throws SpError 500 -2147024860 past 5,000 files
 */
export function folderFiles(context: Context, list: ListRow, dir: string): Entity[] {
  const ids = context.store.files.idsIn(list.listNo, dir, listViewThreshold + 1);
  if (ids.length > listViewThreshold) throw errors.threshold();
  return ids.flatMap((id) => {
    const file = context.store.items.get(list.listNo, id);
    if (!file || !context.access.mayView(list, file)) return [];
    const checkedOutBy = factsOf(file).checkedOutBy;
    const isNew = checkedOutBy !== undefined && context.store.items.versions(list.listNo, id).length === 0;
    return isNew && checkedOutBy !== context.access.user?.id ? [] : [fileEntity(context, list, file)];
  });
}

/** O (pnpjs#2430): through its file, an item's dates have no Z and are those of the site. */
export function inSiteTime(context: Context, list: ListRow, entity: Entity): Entity {
  const dates = context.fieldsOf(list.listNo).filter((field) => field.type === 'DateTime');
  const clock = context.clockOf(context.site);
  const convert = (getters: Getters): Getters => {
    const changed: Getters = { ...getters };
    for (const { internalName } of dates) {
      const getter = getters[internalName];
      if (!getter) continue;
      changed[internalName] = () => {
        const value = getter();
        const instant = typeof value === 'string' ? clock.parseIso(value) : undefined;
        return instant ? clock.wallClock(instant).toISOString().slice(0, 19) : value;
      };
    }
    return changed;
  };
  return { ...copyEntity(entity), defaults: convert(entity.defaults) };
}
