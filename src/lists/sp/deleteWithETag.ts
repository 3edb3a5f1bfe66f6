import { ConflictError } from '../errors';
import type { ListDefinition } from '../definitions/types';
import type { SharePoint } from '../sp';
import { listOf } from './listOf';
import { Refusal, UnknownOutcome } from './refusal';

const ATTEMPTS = 3;

/**
 * Deletes an item only if it still is as it was read. An item that is not there (any more) is as wanted, so a lost answer is simply
 * asked again: the ETag keeps it from taking anything else.
 * @throws ConflictError with the version now stored, from `read`, when someone wrote meanwhile
 */
export async function deleteWithETag<T>(
  sp: SharePoint,
  list: Pick<ListDefinition, 'name'>,
  id: number,
  etag: string,
  read: () => Promise<T>
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await listOf(sp, list).items.getById(id).delete(etag);
      return;
    } catch (error) {
      if (error instanceof UnknownOutcome && attempt < ATTEMPTS) {
        continue;
      }
      if (!(error instanceof Refusal)) {
        throw error;
      }
      if (error.kind === 'notFound') {
        return;
      }
      throw error.kind === 'conflict' ? new ConflictError(await read(), error.detail) : error;
    }
  }
}
