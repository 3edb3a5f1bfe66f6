import { exportFiles, exportName, missingFiles, type SchoolToExport } from '../../../../../../domain/exports/schoolExport';
import { zipFiles } from '../../../../../../domain/exports/zip';
import type { Language } from '../../../../../../ui/root/language';
import { exportWords } from './exportWords';

/** Apart, with its words: the libraries that write calendars and archives are loaded when somebody asks for an export. */

export interface MadeZip {
  name: string;
  zip: Blob;
  files: number;
  /** Names of the files that could not be made. */
  missing: string[];
}

/** Milliseconds in which a browser surely draws once; `requestAnimationFrame` would stand still in a hidden tab. */
const ONE_DRAWING = 20;
/** A pause after each file would cost more than the files. */
const DRAW_EVERY_MS = 100;

/** @throws DOMException `AbortError` when stopped */
export async function makeZip(
  given: SchoolToExport,
  language: Language,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void
): Promise<MadeZip> {
  const words = exportWords(language);
  const files = exportFiles(given, words);
  let drawn = 0;
  const zip = await zipFiles(files, {
    now: given.now,
    signal,
    onProgress: async (done, total) => {
      if (performance.now() - drawn < DRAW_EVERY_MS) return;
      onProgress(done, total);
      await new Promise((resolve) => window.setTimeout(resolve, ONE_DRAWING));
      drawn = performance.now();
    }
  });
  return {
    name: exportName(given),
    zip,
    files: files.length,
    missing: missingFiles(given.unread ?? []).map((key) => words.files[key].name)
  };
}
