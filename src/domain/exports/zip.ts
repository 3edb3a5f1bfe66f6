import { downloadZip } from 'client-zip';
import type { ExportFile } from './schoolExport';

/** Loaded with the library that writes it, when somebody asks for an export. */

export interface ZipOptions {
  /** Awaited before each file is made, and once at the end: a moment for the page to draw itself. */
  onProgress?: (done: number, total: number) => void | Promise<void>;
  /** Stops before the next file. */
  signal?: AbortSignal;
  /** The date of the files. */
  now: number;
}

/**
 * The files as one ZIP, whose names are UTF-8. Each file's text is made as it is written.
 * @throws DOMException `AbortError` when the signal stopped it
 */
export async function zipFiles(files: readonly ExportFile[], { onProgress, signal, now }: ZipOptions): Promise<Blob> {
  const lastModified = new Date(now);
  async function* made(): AsyncGenerator<{ name: string; input: string; lastModified: Date }> {
    for (const [done, { path, text }] of files.entries()) {
      await onProgress?.(done, files.length);
      signal?.throwIfAborted();
      yield { name: path, input: text(), lastModified };
    }
    await onProgress?.(files.length, files.length);
  }
  return downloadZip(made()).blob();
}
