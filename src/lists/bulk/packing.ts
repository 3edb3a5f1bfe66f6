import type { RowOperation } from './types';

/** What SharePoint takes in one `$batch` (sharepoint-rest.md): a hundred requests; 1,048,576 bytes by the lower of two observations. */
export const PARTS_AT_MOST = 100;
export const BYTES_AT_MOST = 900_000;

/** Address, headers and boundaries of a part, with room for a long site address. */
const BYTES_AROUND = 1_500;

/** About how many bytes the operation takes in a batch's body; never fewer than it does. */
export function bytesOf(operation: RowOperation): number {
  return BYTES_AROUND + (operation.op === 'remove' ? 0 : new TextEncoder().encode(JSON.stringify(operation.values)).length);
}

/** How many operations from the first on fit in one batch of at most `parts`: one at least. */
export function fitting(operations: readonly RowOperation[], parts: number = PARTS_AT_MOST): number {
  let count = 0;
  let bytes = 0;
  for (const operation of operations.slice(0, parts)) {
    bytes += bytesOf(operation);
    if (count > 0 && bytes > BYTES_AT_MOST) {
      break;
    }
    count++;
  }
  return count;
}
