import { makeZip } from 'client-zip';

/** Loaded with the library that writes it, when somebody asks for an archive. */

export interface ZipEntry {
  /** With its folders, `/` between them. */
  path: string;
  content: string | Blob;
}

export interface ZipOptions {
  /** Stops before the next file. */
  signal?: AbortSignal;
  /** The date of the files, milliseconds since 1970. */
  now: number;
}

/** Bytes that the page itself holds before it hands them to the browser, which may put them on the device's disk. */
const HELD_AT_MOST = 4_000_000;

/**
 * The files as one ZIP, whose names are UTF-8. Each is asked for when the one before is written, so that the page holds one at a time.
 * @throws DOMException `AbortError` when the signal stopped it; whatever making a file threw
 */
export async function zipOf(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>, { signal, now }: ZipOptions): Promise<Blob> {
  const lastModified = new Date(now);
  async function* inputs(): AsyncGenerator<{ name: string; input: string | Blob; lastModified: Date }> {
    for await (const { path, content } of entries) {
      signal?.throwIfAborted();
      yield { name: path, input: content, lastModified };
    }
    signal?.throwIfAborted();
  }
  return gathered(makeZip(inputs()));
}

async function gathered(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const parts: Blob[] = [];
  let held: Uint8Array[] = [];
  let bytes = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      held.push(value);
      bytes += value.length;
    }
    if (done || bytes >= HELD_AT_MOST) {
      parts.push(new Blob(held));
      held = [];
      bytes = 0;
    }
    if (done) return new Blob(parts, { type: 'application/zip' });
  }
}
