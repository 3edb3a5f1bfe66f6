import type { ItemRow, ListRow } from '../store/types';
import type { Context } from './context';
import { errors } from './errors';
import { isLibrary, rootUrlOf } from './files/library';
import { demandName, demandPathLength } from './files/names';
import { pathAt } from './files/paths';
import { folderFiles } from './files/fileEntity';
import { itemEntity } from './items/itemEntity';
import type { Entity } from './odata/entity';

/** Path of a folder relative to its list's root; empty for the root itself. */
export function folderDir(folder: ItemRow | undefined): string {
  if (!folder) return '';
  return folder.dir === '' ? folder.leaf : `${folder.dir}/${folder.leaf}`;
}

/** @param folder undefined for the list's root folder, which has no item */
export function folderEntity(context: Context, list: ListRow, folder: ItemRow | undefined): Entity {
  const root = rootUrlOf(context.site.url, list);
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
      Files: () => folderFiles(context, list, folderDir(folder)),
      Folders: () =>
        context.store.items
          .folders(list.listNo, folderDir(folder))
          .filter((child) => context.access.mayView(list, child))
          .map((child) => folderEntity(context, list, child))
    }
  };
}

/**
 * Finds what a server-relative (or absolute) path of a list folder means, as the caller may see it.
 * @throws SpError 404 when there is no such folder, or none that the caller may view
 */
export function folderAt(context: Context, path: string): { list: ListRow; folder: ItemRow | undefined } {
  const { list, row } = pathAt(context, path);
  if (row && !row.isFolder) throw errors.fileMissing();
  return { list, folder: row };
}

/** @throws SpError 500 where folders were not allowed (a switch), 400 for a taken name */
export function demandFolderCreation(context: Context, list: ListRow, parent: ItemRow | undefined, name: string): void {
  if (context.switches.folderCreationNeedsSetting && !list.settings.enableFolderCreation)
    throw errors.refused('Folders cannot be created in this list: EnableFolderCreation is false.');
  const dir = folderDir(parent);
  demandName(name, dir === '' && isLibrary(list));
  demandPathLength(context, list, dir, name);
  if (context.store.files.byPath(list.listNo, dir === '' ? name : `${dir}/${name}`) !== undefined) throw errors.nameExists(name);
}
