import { fold } from '../../store/fold';
import type { AttachmentRow } from '../../store/listParts';
import type { ItemRow, ListRow } from '../../store/types';
import { attachedFileEntity } from '../attachments/attachmentAddress';
import { attachmentEntity } from '../attachments/attachmentEntity';
import type { Context } from '../context';
import { errors } from '../errors';
import { download } from '../files/download';
import { uploadedBlob } from '../files/fileWrite';
import { demandName } from '../files/names';
import { itemEtag } from '../items/itemEntity';
import { demandEdit, demandMatch, updateItem } from '../items/write';
import { answer, operation, type Result, step } from '../registry';
import type { Resource } from '../resources';
import { isoSeconds } from '../siteTime';
import { textArgument } from '../urlPath';

function attachment(context: Context, list: ListRow, item: ItemRow, name: string): Resource {
  const found = context.store.attachments.find(list.listNo, item.id, fold(name));
  if (!found) throw errors.fileMissing();
  return { kind: 'attachment', list, item, attachment: found };
}

step('item', 'attachmentfiles', (context, { list, item }, call) =>
  call.hasParentheses ? attachment(context, list, item, textArgument(call, 'fileName')) : { kind: 'attachments', list, item }
);
for (const method of ['getbyfilename', 'getbyfilenameaspath'])
  step('attachments', method, (context, { list, item }, call) => attachment(context, list, item, textArgument(call, 'fileName')));

operation('attachments', 'GET', '', 'Attachments_List', 'D', (context, { list, item }) =>
  answer.many(
    'SP.ApiData.Attachments',
    context.store.attachments.all(list.listNo, item.id).map((one) => attachmentEntity(context, list, one))
  )
);
operation('attachment', 'GET', '', 'Attachment_Get', 'D', (context, { list, attachment: one }) =>
  answer.entity(attachmentEntity(context, list, one))
);

/** O: a change of attachments is a change of the item: its ETag grows. O (pnpjs#2324): parallel ones answer 409. */
function touch(context: Context, list: ListRow, item: ItemRow): void {
  context.changeAttachments(item.guid);
  updateItem(context, list, item, { Attachments: context.store.attachments.all(list.listNo, item.id).length > 0 });
}

function put(context: Context, list: ListRow, item: ItemRow, name: string): AttachmentRow {
  const blob = uploadedBlob(context);
  const row = { listNo: list.listNo, itemId: item.id, name, size: blob.size, created: isoSeconds(context.now()), blobId: blob.id };
  context.store.attachments.put(row, fold(name));
  touch(context, list, item);
  return row;
}

function add(context: Context, list: ListRow, item: ItemRow, name: string): Result {
  demandEdit(context, list, item);
  if (!list.settings.enableAttachments || item.isFolder) throw errors.refused('Attachments are not enabled on this list.');
  demandName(name, false);
  if (context.store.attachments.find(list.listNo, item.id, fold(name))) throw errors.nameExists(name);
  return answer.entity(attachmentEntity(context, list, put(context, list, item, name)));
}

operation('attachments', 'POST', 'add', 'Attachments_Add', 'D', (context, { list, item }, call) =>
  add(context, list, item, textArgument(call, 'FileName'))
);
operation('attachments', 'POST', 'addusingpath', 'Attachments_AddUsingPath', 'D', (context, { list, item }, call) =>
  add(context, list, item, textArgument(call, 'DecodedUrl'))
);

const bytes = (context: Context, item: ItemRow, { blobId, size, name, created }: AttachmentRow): Result =>
  download(context, { blobId, size, name, modified: created, etag: itemEtag(item) });

operation('attachment', 'GET', '$value', 'Attachment_Value', 'D', (context, { item, attachment: one }) => bytes(context, item, one));
operation('attachedFile', 'GET', '', 'AttachedFile_Get', 'O', (context, attached) => answer.entity(attachedFileEntity(context, attached)));
/** O: a link to an attachment is its address. */
operation('attachedFile', 'GET', '$value', 'AttachedFile_Content', 'O', (context, { item, attachment: one }) => bytes(context, item, one));
operation('attachment', 'PUT', '$value', 'Attachment_SetValue', 'D', (context, { list, item, attachment: one }) => {
  demandEdit(context, list, item);
  put(context, list, item, one.name);
  return answer.nothing();
});

operation('attachment', 'DELETE', '', 'Attachment_Delete', 'D', (context, { list, item, attachment: one }) => {
  demandEdit(context, list, item);
  demandMatch(context, itemEtag(item));
  context.store.attachments.remove(list.listNo, item.id, fold(one.name));
  touch(context, list, item);
  return answer.nothing(200);
});
