import { type Context, currentUserId } from '../context';
import { errors } from '../errors';
import { fileEntity } from '../files/fileEntity';
import { replaceContent, uploadedBlob } from '../files/fileWrite';
import { demandEdit } from '../items/write';
import { answer, operation } from '../registry';
import type { ItemRow, ListRow } from '../../store/types';
import type { UploadRow } from '../../store/fileTables';
import { type Call, numberArgument, textArgument } from '../urlPath';

/** The session of this file, begun by this person. @throws SpError 404 */
function sessionOf(context: Context, list: ListRow, file: ItemRow, call: Call): UploadRow {
  const session = context.store.files.upload(textArgument(call, 'uploadId'));
  if (!session || session.listNo !== list.listNo || session.id !== file.id || session.userId !== currentUserId(context))
    throw errors.uploadMissing();
  return session;
}

/** Appends what came to what is there. @throws SpError 409 when it does not follow */
function append(context: Context, session: UploadRow, call: Call): number {
  const { blobs } = context.store;
  const offset = numberArgument(call, 'fileOffset', 1);
  const received = blobs.find(session.blobId)?.size ?? 0;
  if (offset !== received) throw errors.uploadOffset(offset, received);
  return blobs.append(session.blobId, uploadedBlob(context).id).size;
}

/** D: every piece needs Edit Items. O: the offset is a 64-bit number, and therefore text. */
operation('file', 'POST', 'startupload', 'File_StartUpload', 'D', (context, { list, file }, call) => {
  demandEdit(context, list, file);
  const { blobs, files } = context.store;
  const uploadId = textArgument(call, 'uploadId');
  if (files.upload(uploadId)) throw errors.badRequest('The upload session exists already.');
  const blob = uploadedBlob(context);
  blobs.keep(blob.id);
  files.addUpload({ uploadId, listNo: list.listNo, id: file.id, userId: currentUserId(context), blobId: blob.id });
  return answer.value('StartUpload', 'Edm.Int64', String(blob.size));
});

operation('file', 'POST', 'continueupload', 'File_ContinueUpload', 'D', (context, { list, file }, call) => {
  demandEdit(context, list, file);
  const size = append(context, sessionOf(context, list, file, call), call);
  return answer.value('ContinueUpload', 'Edm.Int64', String(size));
});

operation('file', 'POST', 'finishupload', 'File_FinishUpload', 'D', (context, { list, file }, call) => {
  demandEdit(context, list, file);
  const session = sessionOf(context, list, file, call);
  const size = append(context, session, call);
  const changed = replaceContent(context, list, file, { id: session.blobId, size });
  context.store.files.removeUpload(session.uploadId);
  // The row holds the content now.
  context.store.blobs.remove(session.blobId);
  return answer.entity(fileEntity(context, list, changed));
});

/** D: nothing of what was sent is kept; the file stays as it was. */
operation('file', 'POST', 'cancelupload', 'File_CancelUpload', 'D', (context, { list, file }, call) => {
  demandEdit(context, list, file);
  const session = sessionOf(context, list, file, call);
  context.store.files.removeUpload(session.uploadId);
  context.store.blobs.remove(session.blobId);
  return answer.value('CancelUpload', 'Edm.Null', null);
});
