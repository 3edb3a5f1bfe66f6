import { randomUUID } from 'node:crypto';
import type { ItemRow, ListRow } from '../../store/types';
import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { byUniqueId, urlForm } from '../files/paths';
import { rootUrlOf } from '../files/library';
import { demandFolderCreation, folderAt, folderDir, folderEntity } from '../folders';
import { itemEtag } from '../items/itemEntity';
import { createItem, deleteItem, demandMatch } from '../items/write';
import type { Entity } from '../odata/entity';
import { answer, operation, step } from '../registry';
import { booleanArgument, textArgument } from '../urlPath';

step('web', 'getfolderbyserverrelativepath', (context, _web, call) => ({
  kind: 'folder',
  ...folderAt(context, textArgument(call, 'decodedUrl'))
}));
step('web', 'getfolderbyserverrelativeurl', (context, _web, call) => ({
  kind: 'folder',
  ...folderAt(context, urlForm(context, textArgument(call, 'serverRelativeUrl')))
}));
step('web', 'getfolderbyid', (context, _web, call) => {
  const { list, row } = byUniqueId(context, textArgument(call, 'uniqueId'), 'folder');
  return { kind: 'folder', list, folder: row };
});
step('list', 'rootfolder', (_context, { list }) => ({ kind: 'folder', list, folder: undefined }));

/** Path of a name below a folder; a server-relative path stands for itself. */
function pathBelow(context: Context, list: ListRow, folder: ItemRow | undefined, name: string): string {
  if (name.startsWith('/') || name.startsWith(context.origin)) return name;
  const dir = folderDir(folder);
  return `${rootUrlOf(context.site.url, list)}/${dir === '' ? '' : `${dir}/`}${name}`;
}

step('folder', 'folders', (context, { list, folder }, call) =>
  call.hasParentheses
    ? { kind: 'folder', ...folderAt(context, pathBelow(context, list, folder, textArgument(call, 'url'))) }
    : { kind: 'folders', list, folder }
);
step('folder', 'parentfolder', (context, { list, folder }) => {
  if (!folder) throw errors.notImplemented('Folder_ParentFolder of a list');
  return { kind: 'folder', list, folder: folder.dir === '' ? undefined : context.store.items.folder(list.listNo, folder.dir) };
});
step('folder', 'listitemallfields', (_context, { list, folder }) =>
  folder ? { kind: 'item', list, item: folder } : { kind: 'folderItem', list, folder }
);

operation('folder', 'GET', '', 'Folder_Get', 'D', (context, { list, folder }) => answer.entity(folderEntity(context, list, folder)));

/** O: a list's root folder has no item. */
operation('folderItem', 'GET', '', 'Folder_ListItemAllFields', 'O', () => answer.value('ListItemAllFields', 'Edm.Null', null));

function children(context: Context, list: ListRow, folder: ItemRow | undefined): Entity[] {
  return context.store.items
    .folders(list.listNo, folderDir(folder))
    .filter((child) => context.access.mayView(list, child))
    .map((child) => folderEntity(context, list, child));
}

operation('folders', 'GET', '', 'Folders_List', 'D', (context, { list, folder }) =>
  answer.many('SP.ApiData.Folders', children(context, list, folder))
);

/** The parent and the name that a new folder's path says. */
function placeOf(
  context: Context,
  list: ListRow,
  folder: ItemRow | undefined,
  path: string
): { list: ListRow; parent: ItemRow | undefined; name: string } {
  const whole = pathBelow(context, list, folder, path);
  const cut = whole.lastIndexOf('/');
  const found = folderAt(context, whole.slice(0, cut));
  return { list: found.list, parent: found.folder, name: whole.slice(cut + 1) };
}

function addFolder(context: Context, list: ListRow, folder: ItemRow | undefined, path: string): { list: ListRow; made: ItemRow } {
  const place = placeOf(context, list, folder, path);
  demandFolderCreation(context, place.list, place.parent, place.name);
  return { list: place.list, made: createItem(context, place.list, { folder: place.parent, values: {}, folderName: place.name }) };
}

operation('folders', 'POST', 'addusingpath', 'Folders_AddUsingPath', 'D', (context, { list, folder }, call) => {
  if (booleanArgument(call, 'overwrite', false, 1)) throw errors.notImplemented('Folders_AddUsingPath overwrite=true');
  const { list: target, made } = addFolder(context, list, folder, textArgument(call, 'DecodedUrl'));
  return answer.created(folderEntity(context, target, made));
});

operation('folder', 'POST', 'addsubfolderusingpath', 'Folder_AddSubFolderUsingPath', 'D', (context, { list, folder }) => {
  const { leafPath } = jsonBody(context, 'SP.Folder');
  const name = isRecord(leafPath) ? leafPath.DecodedUrl : undefined;
  if (typeof name !== 'string') throw errors.badRequest('leafPath.DecodedUrl is missing.');
  addFolder(context, list, folder, name);
  return answer.nothing(200);
});

operation('folder', 'DELETE', '', 'Folder_Delete', 'D', (context, { list, folder }) => {
  if (!folder) throw errors.notImplemented('Folder_Delete of a list');
  demandMatch(context, itemEtag(folder));
  deleteItem(context, list, folder, undefined);
  return answer.nothing(200);
});

operation('folder', 'POST', 'recycle', 'Folder_Recycle', 'D', (context, { list, folder }) => {
  if (!folder) throw errors.notImplemented('Folder_Recycle of a list');
  const recycleId = randomUUID();
  deleteItem(context, list, folder, recycleId);
  return answer.value('Recycle', 'Edm.Guid', recycleId);
});
