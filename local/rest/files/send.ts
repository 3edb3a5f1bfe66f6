import type { ServerResponse } from 'node:http';
import type { Blobs } from '../../store/Blobs';
import type { SpResponse } from '../protocol';

/** Bytes of the answer's body. */
export function lengthOf(blobs: Blobs, response: SpResponse): number {
  const { content } = response;
  if (!content) return Buffer.byteLength(response.body);
  return content.range ? content.range.end - content.range.start + 1 : (blobs.find(content.blobId)?.size ?? 0);
}

/**
 * Sends the body, a file's piece by piece; nothing of it for HEAD. The head was written already.
 * @param failed told when the file could not be read or the client went away
 */
export function sendBody(blobs: Blobs, response: SpResponse, raw: ServerResponse, isHead: boolean, failed: (error: Error) => void): void {
  const { content } = response;
  if (isHead) raw.end();
  else if (!content) raw.end(response.body);
  else {
    const stream = blobs.read(content.blobId, content.range);
    stream.on('error', (error) => {
      failed(error);
      raw.destroy();
    });
    raw.on('close', () => stream.destroy());
    stream.pipe(raw);
  }
}
