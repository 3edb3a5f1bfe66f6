import { randomUUID } from 'node:crypto';
import type { ItemRow, ListRow } from '../../store/types';
import { attachmentAt } from '../attachments/attachmentAddress';
import type { Context } from '../context';
import { errors } from '../errors';
import { checkIn, checkOut, publish, undoCheckOut, unpublish } from '../files/checkout';
import { factsOf } from '../files/facts';
import { download } from '../files/download';
import { fileEntity, fileEtag, fileUrl, folderFiles } from '../files/fileEntity';
import { freeName, putFile, replaceContent, uploadedBlob } from '../files/fileWrite';
import { isLibrary, rootUrlOf } from '../files/library';
import { byUniqueId, fileAt, rowFor, urlForm } from '../files/paths';
import { folderAt, folderDir } from '../folders';
import { deleteItem, demandMatch } from '../items/write';
import { answer, operation, step } from '../registry';
import type { Resource } from '../resources';
import { permission } from '../security/permissions';
import { type Call, booleanArgument, numberArgument, textArgument } from '../urlPath';
import { userEntity } from '../principalEntities';

/** A file of a library, or one that hangs on an item. */
function fileOrAttachment(context: Context, asked: string): Resource {
  const attached = attachmentAt(context, asked);
  return attached ? { kind: 'attachedFile', ...attached } : { kind: 'file', ...fileAt(context, asked) };
}

step('web', 'getfilebyserverrelativepath', (context, _web, call) => fileOrAttachment(context, textArgument(call, 'decodedUrl')));
step('web', 'getfilebyserverrelativeurl', (context, _web, call) =>
  fileOrAttachment(context, urlForm(context, textArgument(call, 'serverRelativeUrl')))
);
step('web', 'getfilebyurl', (context, _web, call) => fileOrAttachment(context, urlForm(context, textArgument(call, 'fileUrl'))));
step('web', 'getfilebyid', (context, _web, call) => {
  const { list, row } = byUniqueId(context, textArgument(call, 'uniqueId'), 'file');
  return { kind: 'file', list, file: row };
});

/** A name in a folder; a server-relative path stands for itself. */
function pathIn(context: Context, list: ListRow, folder: ItemRow | undefined, name: string): string {
  if (name.startsWith('/') || name.startsWith(context.origin)) return name;
  const dir = folderDir(folder);
  return `${rootUrlOf(context.site.url, list)}/${dir === '' ? '' : `${dir}/`}${name}`;
}

step('folder', 'files', (context, { list, folder }, call) =>
  call.hasParentheses
    ? { kind: 'file', ...fileAt(context, pathIn(context, list, folder, textArgument(call, 'url'))) }
    : { kind: 'files', list, folder }
);
step('files', 'getbyurl', (context, { list, folder }, call) => ({
  kind: 'file',
  ...fileAt(context, pathIn(context, list, folder, textArgument(call, 'url')))
}));
step('file', 'listitemallfields', (context, { list, file }) => ({
  kind: 'item',
  list,
  item: rowFor(context, list, file),
  siteTime: true
}));
step('item', 'file', (_context, { list, item }) => {
  if (item.isFolder || !isLibrary(list)) throw errors.fileMissing();
  return { kind: 'file', list, file: item };
});

operation('files', 'GET', '', 'Files_List', 'D', (context, { list, folder }) =>
  answer.many('SP.ApiData.Files', folderFiles(context, list, folderDir(folder)))
);

operation('file', 'GET', '', 'File_Get', 'D', (context, { list, file }) => answer.entity(fileEntity(context, list, file)));

function addFile(
  context: Context,
  list: ListRow,
  folder: ItemRow | undefined,
  path: string,
  call: Call
): ReturnType<typeof answer.created> {
  const whole = pathIn(context, list, folder, path);
  const cut = whole.lastIndexOf('/');
  const place = folderAt(context, whole.slice(0, cut));
  if (!isLibrary(place.list)) throw errors.notImplemented('Files_AddUsingPath in a list');
  const dir = folderDir(place.folder);
  const asked = whole.slice(cut + 1);
  const name = booleanArgument(call, 'EnsureUniqueFileName', false, 9) ? freeName(context, place.list, dir, asked) : asked;
  const overwrite = booleanArgument(call, 'Overwrite', false, 1);
  const file = putFile(context, place.list, { folder: place.folder, dir, name, blob: uploadedBlob(context), overwrite });
  // O: 200, unlike items.
  return { kind: 'entity', status: 200, entity: fileEntity(context, place.list, file) };
}

operation('files', 'POST', 'addusingpath', 'Files_AddUsingPath', 'D', (context, { list, folder }, call) =>
  addFile(context, list, folder, textArgument(call, 'DecodedUrl'), call)
);
operation('files', 'POST', 'add', 'Files_Add', 'D', (context, { list, folder }, call) =>
  addFile(context, list, folder, urlForm(context, textArgument(call, 'url')), call)
);

operation('file', 'GET', '$value', 'File_Content', 'D', (context, { list, file }) => {
  context.access.demand(file.scopeId, permission.openItems);
  const row = rowFor(context, list, file);
  const { blobId, size } = factsOf(row);
  return download(context, { blobId, size, name: row.leaf, etag: fileEtag(row), modified: row.modified });
});

operation('file', 'PUT', '$value', 'File_SetContent', 'D', (context, { list, file }) => {
  // I: a condition is heeded when it is given, and none is asked for.
  if (context.headers['if-match'] !== undefined) demandMatch(context, fileEtag(file));
  const changed = replaceContent(context, list, file, uploadedBlob(context));
  return answer.nothing(204, { etag: fileEtag(changed) });
});

operation('file', 'DELETE', '', 'File_Delete', 'D', (context, { list, file }) => {
  context.access.demand(file.scopeId, permission.deleteListItems);
  demandMatch(context, fileEtag(file));
  deleteItem(context, list, file, undefined);
  return answer.nothing(200);
});

operation('file', 'POST', 'recycle', 'File_Recycle', 'D', (context, { list, file }) => {
  const recycleId = randomUUID();
  deleteItem(context, list, file, recycleId);
  return answer.value('Recycle', 'Edm.Guid', recycleId);
});

operation('file', 'POST', 'checkout', 'File_CheckOut', 'D', (context, { list, file }) => {
  checkOut(context, list, file);
  return answer.value('CheckOut', 'Edm.Null', null);
});

operation('file', 'POST', 'checkin', 'File_CheckIn', 'D', (context, { list, file }, call) => {
  const comment = call.named.comment === undefined && call.positional[0] === undefined ? '' : textArgument(call, 'comment');
  const kind = call.named.checkintype === undefined && call.positional[1] === undefined ? 1 : numberArgument(call, 'checkInType', 1);
  checkIn(context, list, file, comment, kind);
  return answer.value('CheckIn', 'Edm.Null', null);
});

operation('file', 'POST', 'undocheckout', 'File_UndoCheckOut', 'D', (context, { list, file }) => {
  undoCheckOut(context, list, file);
  return answer.value('UndoCheckOut', 'Edm.Null', null);
});

operation('file', 'POST', 'publish', 'File_Publish', 'D', (context, { list, file }, call) => {
  publish(context, list, file, textArgument(call, 'comment'));
  return answer.value('Publish', 'Edm.Null', null);
});

operation('file', 'POST', 'unpublish', 'File_Unpublish', 'D', (context, { list, file }, call) => {
  unpublish(context, list, file, textArgument(call, 'comment'));
  return answer.value('UnPublish', 'Edm.Null', null);
});

operation('file', 'GET', 'checkedoutbyuser', 'File_CheckedOutByUser', 'D', (context, { file }) => {
  const id = factsOf(file).checkedOutBy;
  const user = id === undefined ? undefined : context.store.principals.byId(context.site.siteNo, id);
  return user ? answer.entity(userEntity(context, user)) : answer.value('CheckedOutByUser', 'Edm.Null', null);
});

/** Nothing locks a file here but a check-out. */
operation('file', 'GET', 'lockedbyuser', 'File_LockedByUser', 'D', () => answer.value('LockedByUser', 'Edm.Null', null));

operation('file', 'GET', 'serverrelativeurl', 'File_ServerRelativeUrl', 'D', (context, { list, file }) =>
  answer.value('ServerRelativeUrl', 'Edm.String', fileUrl(context, list, file))
);
