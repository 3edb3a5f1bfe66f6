import type { Readable } from 'node:stream';

/** A content that was received whole. */
export interface StoredBlob {
  id: string;
  /** Bytes. */
  size: number;
}

/** First and last byte, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Contents of files, streamed to and from a folder beside the database (a temporary one for `:memory:`). `store.blobs`.
 *
 * A content that was put is only *staged*: whoever refers to it from a row calls `keep` in the same transaction as the
 * row is written. What nobody kept is dropped by the front at the end of its request, or when the store is next opened.
 * An upload reaches an operation as `context.upload`, staged already; see `uploadedBlob` in `rest/files/upload.ts`.
 *
 * Rows of `items`, `versions`, `recycled` and `recycle_entries` whose JSON holds a blob's id under a key `vti_blob` count as holders by
 * themselves (triggers in `blobSchema.ts`): nobody calls `keep` or `remove` for these.
 */
export interface Blobs {
  /** Receives a stream piece by piece. @throws TooLarge past `limit` bytes; what was received is gone then */
  put(content: Readable, limit?: number): Promise<StoredBlob>;
  /** The same for what is in memory already; may run inside a transaction. */
  putNow(content: Uint8Array): StoredBlob;
  /** One more holder. Transactional. */
  keep(id: string): void;
  /** One holder less; the content goes away when the transaction is over and nobody holds it. */
  remove(id: string): void;
  /** Drops a content that nobody kept; does nothing to any other. */
  discard(id: string): void;
  /** Writes the bytes of another content behind those of this one. Transactional: only what was recorded counts. */
  append(id: string, other: string): StoredBlob;
  find(id: string): StoredBlob | undefined;
  /** A stream that is open already: removing the content meanwhile does not disturb it. @throws Error for an unknown id */
  read(id: string, range?: ByteRange): Readable;
  /** Deletes what nobody holds any more. Runs by itself after every transaction. */
  collect(): void;
  close(): void;
}

/** A body longer than was allowed. */
export class TooLarge extends Error {
  public constructor(public readonly limit: number) {
    super(`more than ${limit} bytes`);
    this.name = 'TooLarge';
  }
}
