import { ConflictError, EntError } from '../errors';
import type { ListDefinition, ValuesOf } from '../definitions/types';
import type { SharePoint } from '../sp';
import { checkLengths } from './formValues';
import { listOf } from './listOf';
import { Refusal, UnknownOutcome } from './refusal';
import { storable } from './siteSchema';

/** An item as it is stored now. */
export interface StoredRow<T> {
  etag: string;
  value: T;
  /** The columns as stored, to compare with what was sent. */
  columns: object;
}

const ATTEMPTS = 3;

/**
 * Updates an item only if it still is as it was read (its ETag), and answers with what is stored afterwards.
 * Values of columns that a site of the last schema lacks are left out.
 * `read` asks for the item again; it serves the answer, the conflict and a lost answer alike. Sending again after a lost answer is safe:
 * the ETag lets only one of them through.
 * @throws ConflictError with the version now stored when someone wrote something else meanwhile; EntError `unknownOutcome` when the
 * answer was lost and asking did not tell
 */
export async function updateWithETag<L extends ListDefinition, T>(
  sp: SharePoint,
  list: L,
  id: number,
  etag: string,
  asked: { [K in keyof ValuesOf<L>]: ValuesOf<L>[K] | null },
  read: () => Promise<StoredRow<T>>
): Promise<T> {
  checkLengths(list, asked);
  const values = storable(sp, list, asked);
  for (let attempt = 1; ; attempt++) {
    try {
      await listOf(sp, list).items.getById(id).update(values, etag);
      return (await read()).value;
    } catch (error) {
      const lost = error instanceof UnknownOutcome;
      if (!lost && !(error instanceof Refusal && error.kind === 'conflict')) {
        throw error;
      }
      const stored = await readAfter(error, read);
      if (holds(stored.columns, values)) {
        return stored.value;
      }
      if (stored.etag !== etag || !lost) {
        throw new ConflictError(stored.value, error.detail);
      }
      if (attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

async function readAfter<T>(cause: EntError, read: () => Promise<StoredRow<T>>): Promise<StoredRow<T>> {
  try {
    return await read();
  } catch (error) {
    throw cause instanceof UnknownOutcome
      ? new EntError('unknownOutcome', `${cause.detail}; asking again failed too: ${String(error)}`)
      : error;
  }
}

/** True when stored columns say what was sent. SharePoint reads an empty text back as null, and may write line ends its own way. */
export function holds(columns: object, values: object): boolean {
  const stored = new Map<string, unknown>(Object.entries(columns));
  return Object.entries(values).every(([name, value]) => plain(stored.get(name)) === plain(value));
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n') : (value ?? '');
}
