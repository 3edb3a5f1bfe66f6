import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { type Options, copyTo, moveTo } from '../files/move';
import { pathAt } from '../files/paths';
import { answer, operation } from '../registry';
import { type Call, booleanArgument, numberArgument, textArgument } from '../urlPath';

/** `{DecodedUrl}` or plain text, as the `…ByPath` and the older forms write it. */
function address(value: unknown, name: string): string {
  const text = isRecord(value) ? value.DecodedUrl : value;
  if (typeof text !== 'string') throw errors.badRequest(`The parameter ${name} is missing.`);
  return text;
}

/** D: SP.MoveCopyUtil takes absolute addresses and its options in the body. Other site collections answer 501 here. */
function moveOrCopy(context: Context, call: Call, wanted: 'file' | 'folder', work: typeof moveTo): void {
  const body = jsonBody(context, 'SP.MoveCopyUtil');
  const source = address(body.srcPath ?? body.srcUrl, 'srcPath');
  const destination = address(body.destPath ?? body.destUrl, 'destPath');
  const path = destination.startsWith(context.origin) ? destination.slice(context.origin.length) : destination;
  if (!path.toLowerCase().startsWith(`${context.site.url.toLowerCase()}/`)) throw errors.notImplemented('moves to another site');
  const { list, row } = pathAt(context, source);
  if (!row || row.isFolder !== (wanted === 'folder')) throw errors.fileMissing();
  const asked = isRecord(body.options) ? body.options : {};
  const options: Options = {
    overwrite: wanted === 'file' && (body.overwrite === true || booleanArgument(call, 'overwrite', false)),
    keepBoth: asked.KeepBoth === true,
    resetAuthor: asked.ResetAuthorAndCreatedOnCopy !== false
  };
  work(context, list, row, path, options);
}

const done = () => answer.value('MoveCopy', 'Edm.Null', null);

operation('root', 'POST', 'sp.movecopyutil.movefilebypath', 'MoveCopyUtil_MoveFileByPath', 'O', (context, _root, call) => {
  moveOrCopy(context, call, 'file', moveTo);
  return done();
});
operation('root', 'POST', 'sp.movecopyutil.copyfilebypath', 'MoveCopyUtil_CopyFileByPath', 'O', (context, _root, call) => {
  moveOrCopy(context, call, 'file', copyTo);
  return done();
});
operation('root', 'POST', 'sp.movecopyutil.movefolderbypath', 'MoveCopyUtil_MoveFolderByPath', 'O', (context, _root, call) => {
  moveOrCopy(context, call, 'folder', moveTo);
  return done();
});
operation('root', 'POST', 'sp.movecopyutil.copyfolderbypath', 'MoveCopyUtil_CopyFolderByPath', 'O', (context, _root, call) => {
  moveOrCopy(context, call, 'folder', copyTo);
  return done();
});

/** D: flags 1 overwrites. */
operation('file', 'POST', 'moveto', 'File_MoveTo', 'D', (context, { list, file }, call) => {
  const flags = call.named.flags === undefined && call.positional[1] === undefined ? 0 : numberArgument(call, 'flags', 1);
  moveTo(context, list, file, textArgument(call, 'newUrl'), { overwrite: (flags & 1) === 1, keepBoth: false, resetAuthor: false });
  return answer.value('MoveTo', 'Edm.Null', null);
});
operation('file', 'POST', 'copyto', 'File_CopyTo', 'D', (context, { list, file }, call) => {
  const overwrite = booleanArgument(call, 'bOverWrite', false, 1);
  copyTo(context, list, file, textArgument(call, 'strNewUrl'), { overwrite, keepBoth: false, resetAuthor: true });
  return answer.value('CopyTo', 'Edm.Null', null);
});
