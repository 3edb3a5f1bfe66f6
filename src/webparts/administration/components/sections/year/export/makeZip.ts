import { readMeFile, type DocumentsOutcome } from '../../../../../../domain/exports/readMe';
import { exportFiles, exportName, missingFiles, type SchoolToExport } from '../../../../../../domain/exports/schoolExport';
import { zipOf, type ZipEntry } from '../../../../../../domain/exports/zip';
import type { WholeLists } from '../../../../../../lists/exports';
import { plainText } from '../../../../../../ui/richText/sanitise';
import type { Language } from '../../../../../../ui/root/language';
import { exportWords } from './exportWords';
import { emptyOutcome, listEntries, type ListEntryOptions } from './listEntries';

/** Apart, with its words: the libraries that write calendars and archives are loaded when somebody asks for an export. */

export interface MadeZip {
  name: string;
  zip: Blob;
  files: number;
  /** Names of the files that could not be made. */
  missing: string[];
  documents: DocumentsOutcome;
}

export interface ZipAsked {
  given: SchoolToExport;
  lists: WholeLists;
  withDocuments: boolean;
  language: Language;
  signal: AbortSignal;
  onFile: (done: number, total: number) => void;
  onList: ListEntryOptions['onProgress'];
}

/** Milliseconds in which a browser surely draws once; `requestAnimationFrame` would stand still in a hidden tab. */
const ONE_DRAWING = 20;
/** A pause after each file would cost more than the files. */
const DRAW_EVERY_MS = 100;

/** @throws EntError when SharePoint cannot be reached; DOMException `AbortError` when stopped */
export async function makeZip({ given, lists, withDocuments, language, signal, onFile, onList }: ZipAsked): Promise<MadeZip> {
  const words = exportWords(language);
  const classes = new Map(given.register.classes.map((one) => [one.number, one]));
  const outcome = emptyOutcome();
  const options = { lists, words, withDocuments, signal, onProgress: onList, context: { classes, textOf: plainText } };
  let files = 0;
  async function* entries(): AsyncGenerator<ZipEntry> {
    const made = exportFiles(given, words);
    let drawn = 0;
    for (const [done, { path, text }] of made.entries()) {
      if (performance.now() - drawn >= DRAW_EVERY_MS) {
        onFile(done, made.length);
        await new Promise((resolve) => window.setTimeout(resolve, ONE_DRAWING));
        drawn = performance.now();
      }
      yield { path, content: text() };
    }
    yield* listEntries(options, outcome);
    const { path, text } = readMeFile(given, outcome, words);
    yield { path, content: text() };
  }
  async function* counted(): AsyncGenerator<ZipEntry> {
    for await (const entry of entries()) {
      files++;
      yield entry;
    }
  }
  const zip = await zipOf(counted(), { now: given.now, signal });
  const missing = [
    ...missingFiles(given.unread ?? []).map((key) => words.files[key].name),
    ...outcome.refused.map((key) => words.lists[key].name)
  ];
  return { name: exportName(given), zip, files, missing, documents: outcome.documents };
}
