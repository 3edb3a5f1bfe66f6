import { randomUUID } from 'node:crypto';
import type { ItemRow, ListRow } from '../../store/types';
import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { byUniqueId, urlForm } from '../files/paths';
import { isSitePages, rootUrlOf } from '../files/library';
import { demandFolderCreation, folderAt, folderDir, folderEntity } from '../folders';
import { itemEtag } from '../items/itemEntity';
import { createItem, deleteItem, demandMatch } from '../items/write';
import type { Entity } from '../odata/entity';
import { type Result, answer, operation, step } from '../registry';
import { type Call, booleanArgument, textArgument } from '../urlPath';

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

/** Path of a name below the web. */
const pathInWeb = (context: Context, name: string): string =>
  name.startsWith('/') || name.startsWith(context.origin) ? name : `${context.site.url}/${name}`;

step('web', 'folders', (context, _web, call) =>
  call.hasParentheses
    ? { kind: 'folder', ...folderAt(context, pathInWeb(context, urlForm(context, textArgument(call, 'url')))) }
    : { kind: 'webFolders' }
);

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

/** @param path of the new folder: its parent and its name */
function addFolder(context: Context, path: string): { list: ListRow; made: ItemRow } {
  const cut = path.lastIndexOf('/');
  const { list, folder } = folderAt(context, path.slice(0, cut));
  // However it was reached: pages are made as pages.
  if (isSitePages(list)) throw errors.notImplemented('Folders_Add in Site Pages');
  const name = path.slice(cut + 1);
  demandFolderCreation(context, list, folder, name);
  return { list, made: createItem(context, list, { folder, values: {}, folderName: name }) };
}

function addedFolder(context: Context, path: string): Result {
  const { list, made } = addFolder(context, path);
  return answer.created(folderEntity(context, list, made));
}

function decodedUrl(call: Call): string {
  if (booleanArgument(call, 'overwrite', false, 1)) throw errors.notImplemented('Folders_AddUsingPath overwrite=true');
  return textArgument(call, 'DecodedUrl');
}

/** D: `{"ServerRelativeUrl"}` in the body. */
function bodyUrl(context: Context): string {
  const { ServerRelativeUrl: url, ...others } = jsonBody(context, 'SP.Folder');
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.Folder');
  if (typeof url !== 'string') throw errors.badRequest('ServerRelativeUrl is missing.');
  return urlForm(context, url);
}

operation('folders', 'POST', 'addusingpath', 'Folders_AddUsingPath', 'D', (context, { list, folder }, call) =>
  addedFolder(context, pathBelow(context, list, folder, decodedUrl(call)))
);
operation('folders', 'POST', 'add', 'Folders_Add', 'D', (context, { list, folder }, call) =>
  addedFolder(context, pathBelow(context, list, folder, urlForm(context, textArgument(call, 'url'))))
);
operation('folders', 'POST', '', 'Folders_AddByBody', 'D', (context, { list, folder }) =>
  addedFolder(context, pathBelow(context, list, folder, bodyUrl(context)))
);
operation('webFolders', 'POST', 'addusingpath', 'WebFolders_AddUsingPath', 'D', (context, _folders, call) =>
  addedFolder(context, pathInWeb(context, decodedUrl(call)))
);
operation('webFolders', 'POST', 'add', 'WebFolders_Add', 'D', (context, _folders, call) =>
  addedFolder(context, pathInWeb(context, urlForm(context, textArgument(call, 'url'))))
);
operation('webFolders', 'POST', '', 'WebFolders_AddByBody', 'D', (context) => addedFolder(context, pathInWeb(context, bodyUrl(context))));

operation('folder', 'POST', 'addsubfolderusingpath', 'Folder_AddSubFolderUsingPath', 'D', (context, { list, folder }) => {
  const { leafPath } = jsonBody(context, 'SP.Folder');
  const name = isRecord(leafPath) ? leafPath.DecodedUrl : undefined;
  if (typeof name !== 'string') throw errors.badRequest('leafPath.DecodedUrl is missing.');
  addFolder(context, pathBelow(context, list, folder, name));
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
