import type { Random } from './random';
import { mutateText } from './mutate';

const folder = "web/getFolderByServerRelativePath(decodedUrl='Shared Documents')";
const file = "web/getFileByServerRelativePath(decodedUrl='/sites/dev/Shared Documents/a.txt')";
const attachments = "web/lists/getByTitle('Notes')/items(1)/attachmentFiles";
const session = "uploadId=guid'68be87d5-1111-2222-3333-444455556666'";

/** What the fuzzed site holds before the first input, each of 8 bytes. */
export const firstFiles: readonly string[] = [
  `${folder}/Files/AddUsingPath(DecodedUrl='a.txt')`,
  `${file}/StartUpload(${session})`,
  `${attachments}/add(FileName='a.txt')`
];

/** Calls that carry bytes, and those that move what carries them. */
export const fileCalls: readonly [method: string, path: string][] = [
  ['GET', `${folder}/Files`],
  ['POST', `${folder}/Files/AddUsingPath(DecodedUrl='b.txt',Overwrite=true,EnsureUniqueFileName=false)`],
  ['POST', `${folder}/Files/add(url='c.txt',overwrite=false)`],
  ['GET', `${file}/$value`],
  ['PUT', `${file}/$value`],
  ['POST', `${file}/StartUpload(${session})`],
  ['POST', `${file}/ContinueUpload(${session},fileOffset=8)`],
  ['POST', `${file}/FinishUpload(${session},fileOffset=8)`],
  ['POST', `${file}/CancelUpload(${session})`],
  ['POST', `${file}/CheckOut`],
  ['POST', `${file}/CheckIn(comment='x',checkInType=1)`],
  ['POST', `${file}/publish('x')`],
  ['GET', `${file}/versions`],
  ['GET', `${file}/versions(512)/$value`],
  ['POST', `${file}/versions/RestoreByLabel(versionlabel='1.0')`],
  ['POST', `${file}/moveto(newurl='/sites/dev/Shared Documents/d.txt',flags=1)`],
  ['POST', `${file}/copyto(strnewurl='/sites/dev/Shared Documents/a.txt',boverwrite=true)`],
  ['GET', `${file}/ListItemAllFields`],
  ['POST', `${attachments}/add(FileName='b.txt')`],
  ['GET', `${attachments}('a.txt')/$value`],
  ['POST', `${attachments}('a.txt')/recycleObject`]
];

const conditions: readonly [name: string, value: string][] = [
  ['range', 'bytes=0-2'],
  ['range', 'bytes=-3'],
  ['range', 'bytes=4-'],
  ['range', 'bytes=99-100'],
  ['if-none-match', '*'],
  ['if-none-match', '"{68BE87D5-1111-2222-3333-444455556666},1"'],
  ['if-modified-since', 'Mon, 23 Nov 2026 10:00:00 GMT'],
  ['if-range', '"x"']
];

/** Headers with which a client asks for a part of a file, or for a newer one. */
export function fileHeaders(random: Random): Record<string, string> {
  const headers: Record<string, string> = {};
  while (random.chance(0.3)) {
    const [name, value] = random.pick(conditions);
    headers[name] = random.chance(0.5) ? mutateText(random, value) : value;
  }
  return headers;
}
