import type { ItemRow, ListRow } from '../store/types';
import type { Context } from './context';
import { errors } from './errors';
import { itemEntity } from './items/itemEntity';
import type { Entity } from './odata/entity';

/** Path of a folder relative to its list's root; empty for the root itself. */
export function folderDir(folder: ItemRow | undefined): string {
  if (!folder) return '';
  return folder.dir === '' ? folder.leaf : `${folder.dir}/${folder.leaf}`;
}

/** @param folder undefined for the list's root folder, which has no item */
export function folderEntity(context: Context, list: ListRow, folder: ItemRow | undefined): Entity {
  const root = `${context.site.url}/Lists/${list.leaf}`;
  const url = folder ? `${root}/${folderDir(folder)}` : root;
  return {
    type: 'SP.Folder',
    path: `Web/getFolderByServerRelativePath(decodedurl='${url.replaceAll("'", "''")}')`,
    defaults: {
      Exists: () => true,
      IsWOPIEnabled: () => false,
      ItemCount: () => context.store.items.countIn(list.listNo, folderDir(folder)),
      Name: () => folder?.leaf ?? list.leaf,
      ProgID: () => null,
      ServerRelativeUrl: () => url,
      TimeCreated: () => folder?.created ?? list.created,
      TimeLastModified: () => folder?.modified ?? list.lastItemModified,
      UniqueId: () => folder?.uniqueId ?? list.rootFolderId,
      WelcomePage: () => ''
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: url }) },
    links: {
      ListItemAllFields: () => (folder ? itemEntity(context, list, folder) : null),
      Folders: () =>
        context.store.items
          .folders(list.listNo, folderDir(folder))
          .filter((child) => context.access.mayView(list, child))
          .map((child) => folderEntity(context, list, child))
    }
  };
}

/** What the name of a folder may not hold, as SharePoint Online refuses it (D). */
export function demandFolderName(name: string): void {
  const bad =
    /["*:<>?/\\|]/.test(name) ||
    [...name].some((c) => c < ' ') ||
    name !== name.trim() ||
    name === '' ||
    name.startsWith('~$') ||
    name.endsWith('.') ||
    /^(\.lock|con|prn|aux|nul|com\d|lpt\d|_vti_|desktop\.ini)$/i.test(name);
  if (bad)
    throw errors.refused(
      `The file or folder name "${name}" contains characters that are not permitted. Please use a different name.`,
      '-2130575245'
    );
}

/**
 * Finds what a server-relative (or absolute) path of a list folder means, as the caller may see it.
 * @throws SpError 404 when there is no such folder, or none that the caller may view
 */
export function folderAt(context: Context, path: string): { list: ListRow; folder: ItemRow | undefined } {
  const decoded = path.startsWith(context.origin) ? path.slice(context.origin.length) : path;
  const prefix = `${context.site.url}/Lists/`;
  const relative = decoded.startsWith('/') ? decoded : `${context.site.url}/${decoded}`;
  if (!relative.toLowerCase().startsWith(prefix.toLowerCase())) {
    if (!relative.toLowerCase().startsWith(`${context.site.url.toLowerCase()}/`)) throw errors.fileMissing();
    throw errors.notImplemented('folders outside Lists/');
  }
  const [leaf = '', ...parts] = relative
    .slice(prefix.length)
    .split('/')
    .filter((part) => part !== '');
  const list = context.store.lists.byLeaf(context.site.siteNo, leaf);
  if (!list) throw errors.fileMissing();
  if (!context.access.mayOpenList(list)) throw context.switches.deniedList === 'notFound' ? errors.fileMissing() : errors.accessDenied();
  if (parts.length === 0) return { list, folder: undefined };
  const folder = context.store.items.folder(list.listNo, parts.join('/'));
  if (!folder) throw errors.fileMissing();
  if (!context.access.mayView(list, folder))
    throw context.switches.deniedItem === 'accessDenied' ? errors.accessDenied() : errors.fileMissing();
  return { list, folder };
}

/** @throws SpError 500 where folders were not allowed (a switch), 400 for a taken name */
export function demandFolderCreation(context: Context, list: ListRow, parent: ItemRow | undefined, name: string): void {
  if (context.switches.folderCreationNeedsSetting && !list.settings.enableFolderCreation)
    throw errors.refused('Folders cannot be created in this list: EnableFolderCreation is false.');
  const dir = folderDir(parent);
  if (context.store.items.folder(list.listNo, dir === '' ? name : `${dir}/${name}`)) throw errors.nameExists(name);
}
