import type { Readable } from 'node:stream';
import { type Blobs, type StoredBlob, TooLarge } from '../../store/Blobs';

/** What a request brought: text, or the bytes of a file, which never stand in memory as a whole. */
export type ReceivedBody = string | { upload: StoredBlob };

/** Calls whose body is a file's bytes. */
const uploads = [
  /\/files\/(add|addusingpath)\(/i,
  /\/(startupload|continueupload|finishupload)\(/i,
  /\/attachmentfiles\/(add|addusingpath)\(/i,
  /\/\$value$/i
];

/** Whether the body of a request is a file's bytes. */
export function isUpload(method: string, url: string): boolean {
  if (method !== 'POST' && method !== 'PUT') return false;
  let path: string;
  try {
    path = decodeURIComponent(url.split('?')[0] ?? '');
  } catch {
    // An unreadable address is refused where all are.
    return false;
  }
  return uploads.some((pattern) => pattern.test(path));
}

async function readText(payload: Readable, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of payload) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    size += bytes.length;
    if (size > limit) throw new TooLarge(limit);
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

export interface ReceiveLimits {
  /** Bytes of a text body. */
  text: number;
  /** Bytes of a file in one request; read anew at every request. */
  upload: () => number;
}

/**
 * Reads the body of a request.
 * @throws TooLarge, with the HTTP status that the server answers
 */
export async function receiveBody(
  blobs: Blobs,
  request: { method: string; url: string },
  payload: Readable,
  limits: ReceiveLimits
): Promise<ReceivedBody> {
  try {
    if (isUpload(request.method, request.url)) return { upload: await blobs.put(payload, limits.upload()) };
    return await readText(payload, limits.text);
  } catch (error) {
    if (error instanceof TooLarge) throw Object.assign(error, { statusCode: 413 });
    throw error;
  }
}
