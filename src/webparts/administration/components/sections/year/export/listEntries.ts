import { csvHead, csvLines, writeCsv } from '../../../../../../domain/exports/csv';
import { listCells, listHeaders, type CellContext } from '../../../../../../domain/exports/listCsv';
import { DOCUMENT_BYTES_AT_MOST, listPath, type DocumentsOutcome, type ListsOutcome } from '../../../../../../domain/exports/readMe';
import type { ExportWords, ListKey } from '../../../../../../domain/exports/words';
import type { ZipEntry } from '../../../../../../domain/exports/zip';
import { acceptableFileName } from '../../../../../../domain/files/fileName';
import { freeName } from '../../../../../../domain/files/freeName';
import { ROWS_KEYS, type ExportedDocument, type RowsKey, type WholeLists } from '../../../../../../lists/exports';
import { isRefusal } from './passing';

export interface ListEntryOptions {
  lists: WholeLists;
  words: ExportWords;
  context: Omit<CellContext, 'words'>;
  /** False: their list alone. */
  withDocuments: boolean;
  signal: AbortSignal;
  /** @param what a list, or a document's name */
  onProgress: (what: { list: ListKey } | { document: string }, done: number, total: number) => void;
}

/**
 * The files of the lists, then the documents: each is read as the archive asks for it, so that the page holds one at a time. A list that is
 * refused on any of its pages is left out whole, since less than all would be taken for all.
 * @param outcome filled as it goes; complete after the last entry
 * @throws EntError when SharePoint cannot be reached; the signal's reason
 */
export async function* listEntries(options: ListEntryOptions, outcome: WritableOutcome): AsyncGenerator<ZipEntry> {
  const counts = await options.lists.counts(options.signal);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (const key of ROWS_KEYS) {
    const content = await tableOf(key, options, outcome, (rows) =>
      options.onProgress({ list: key }, Math.min(before + rows, total), total)
    );
    if (content) {
      outcome.made.push(key);
      yield { path: listPath(key, options.words), content };
    }
    before += counts[key];
  }
  const found = await documentsOf(options, outcome, (files) =>
    options.onProgress({ list: 'documents' }, Math.min(before + files, total), total)
  );
  if (found) yield* documentEntries(found, options, outcome);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type WritableOutcome = Omit<Writable<ListsOutcome>, 'made' | 'refused'> & { made: ListKey[]; refused: ListKey[] };

/** Nothing read yet. */
export function emptyOutcome(): WritableOutcome {
  return { made: [], refused: [], documents: { kind: 'left' } };
}

async function tableOf(
  key: RowsKey,
  { lists, words, context, signal }: ListEntryOptions,
  outcome: WritableOutcome,
  onRows: (rows: number) => void
): Promise<Blob | undefined> {
  const columns = lists.columns(key, words.language);
  const parts = [new Blob([csvHead(listHeaders(columns, { words }))])];
  let rows = 0;
  onRows(rows);
  try {
    for await (const page of lists.rows(key, signal)) {
      // A Blob a page: the browser may keep it on the device's disk.
      parts.push(new Blob([csvLines(page.map((row) => listCells(columns, row, { ...context, words })))]));
      rows += page.length;
      onRows(rows);
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Who may not write plans of their own has none: nothing is missing.
    if (!lists.isOwn(key)) {
      console.error(`ENT: ${key} could not be read for the export.`, error);
      outcome.refused.push(key);
    }
    return undefined;
  }
  return lists.isOwn(key) && rows === 0 ? undefined : new Blob(parts);
}

async function documentsOf(
  { lists, signal }: ListEntryOptions,
  outcome: WritableOutcome,
  onFiles: (files: number) => void
): Promise<ExportedDocument[] | undefined> {
  const found: ExportedDocument[] = [];
  onFiles(0);
  try {
    for await (const page of lists.documents(signal)) {
      found.push(...page);
      onFiles(found.length);
    }
    return found;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.error('ENT: the documents could not be read for the export.', error);
    outcome.refused.push('documents');
    outcome.documents = { kind: 'refused' };
    return undefined;
  }
}

async function* documentEntries(
  found: readonly ExportedDocument[],
  { lists, words, withDocuments, signal, onProgress }: ListEntryOptions,
  outcome: WritableOutcome
): AsyncGenerator<ZipEntry> {
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
  const places = new Map<string, string>();
  const unread: string[] = [];
  outcome.documents = documentsOutcome(withDocuments, bytes);
  if (outcome.documents.kind === 'in') {
    const taken = new Set<string>();
    for (const [done, { path, place }] of found.entries()) {
      signal.throwIfAborted();
      const clean = place.split('/').map((name) => acceptableFileName(name));
      onProgress({ document: clean[clean.length - 1] }, done, found.length);
      const content = await lists.document(path, signal).catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        console.error('ENT: a document could not be read for the export.', error);
        unread.push(path);
        return undefined;
      });
      if (content) {
        const name = freeName([words.folders.documents, ...clean].join('/'), taken);
        places.set(path, name);
        yield { path: name, content };
      }
    }
    outcome.documents = { kind: 'in', files: places.size, unread };
  }
  outcome.made.push('documents');
  const { file, modified, editor } = words.columns;
  const rows = found.map((one) => [one.path, `${one.bytes}`, places.get(one.path) ?? '', one.modified, one.editor]);
  yield { path: listPath('documents', words), content: writeCsv([file.path, file.bytes, file.inZip, modified, editor], rows) };
}

function documentsOutcome(wanted: boolean, bytes: number): DocumentsOutcome {
  if (!wanted) return { kind: 'left' };
  return bytes > DOCUMENT_BYTES_AT_MOST ? { kind: 'tooLarge', bytes } : { kind: 'in', files: 0, unread: [] };
}
