import { planOfTable, type PlanFile } from '../../../../../domain/diary/planFile';
import { bytesOf } from '../../../../../ui/fileDrop/bytesOf';

/** Of a plan: a thousand sessions are a tenth of it. */
const MAX_BYTES = 5 * 1024 * 1024;

/** What a file holds, read on this device only. Undefined when it is no table. Rejects when the browser cannot read it. */
export async function readPlanFile(file: File): Promise<PlanFile | undefined> {
  if (file.size > MAX_BYTES) return undefined;
  const bytes = await bytesOf(file);
  // A spreadsheet is an archive, an old one a compound document: neither is text.
  const isBinary = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (isBinary) return undefined;
  // The reader of tables is a chunk of its own.
  const { readFile } = await import(/* webpackChunkName: 'ent-tables' */ '../../../../../domain/imports/readTable');
  const { table } = readFile(bytes);
  return table && planOfTable(table);
}
