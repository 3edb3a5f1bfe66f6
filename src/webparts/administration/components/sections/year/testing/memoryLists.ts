import type { ListRow } from '../../../../../../domain/exports/listCsv';
import type { ListKey } from '../../../../../../domain/exports/words';
import type { EntError } from '../../../../../../lists/errors';
import { ROWS_KEYS, type ExportedDocument, type RowsKey, type WholeLists } from '../../../../../../lists/exports';

const stamp = { created: '2026-11-23T10:00:00Z', modified: '2026-11-24T10:00:00Z', author: 'Mme Aubépine', editor: 'M. Genévrier' };

/** A row of a list, whose title and text are given. */
export function listRow(id: number, title: string, body: string = ''): ListRow {
  return { id, title, ...stamp, values: { EntBody: body, EntClassNumber: 1, EntDay: 20261123, EntStatus: 'published' } };
}

/** Whole lists in memory, for moments and faults: the real ones are read in the repository's test and in the browser. */
export class MemoryLists implements WholeLists {
  /** Pages of rows, by list. */
  public readonly pages: Partial<Record<RowsKey, ListRow[][]>> = {};
  /** What the page after the last one meets. */
  public readonly faults: Partial<Record<ListKey, EntError>> = {};
  public readonly files: ExportedDocument[] = [];
  /** By path; one that is not here is refused by `faults.documents`, or holds its own path. */
  public readonly fileFaults = new Map<string, EntError>();
  /** Before each page and each document. */
  public before: (what: string, signal: AbortSignal) => Promise<void> = async () => undefined;

  public readonly isOwn = (key: RowsKey): boolean => key.startsWith('progression');

  public columns(): ReturnType<WholeLists['columns']> {
    return [
      { name: 'EntClassNumber', title: 'Numéro de classe', kind: 'class' },
      { name: 'EntDay', title: 'Jour', kind: 'day' },
      { name: 'EntBody', title: 'Contenu', kind: 'html' },
      { name: 'EntStatus', title: 'État', kind: 'choice' }
    ];
  }

  public async counts(): Promise<Record<ListKey, number>> {
    const rows = ROWS_KEYS.map((key) => [key, (this.pages[key] ?? []).flatMap((page) => page).length] as const);
    return { ...(Object.fromEntries(rows) as Record<RowsKey, number>), documents: this.files.length };
  }

  public async *rows(key: RowsKey, signal: AbortSignal): AsyncGenerator<ListRow[]> {
    for (const page of this.pages[key] ?? []) {
      await this.before(key, signal);
      signal.throwIfAborted();
      yield page;
    }
    const fault = this.faults[key];
    if (fault) throw fault;
  }

  public async *documents(): AsyncGenerator<ExportedDocument[]> {
    if (this.faults.documents) throw this.faults.documents;
    yield this.files;
  }

  public async document(path: string, signal: AbortSignal): Promise<Blob> {
    await this.before(path, signal);
    signal.throwIfAborted();
    const fault = this.fileFaults.get(path);
    if (fault) throw fault;
    return new Blob([path]);
  }
}

/** A file of the library, by its place in it. */
export function fileAt(place: string, bytes: number = 10): ExportedDocument {
  return { path: `/sites/lycee/EntDocuments/${place}`, place, bytes, modified: stamp.modified, editor: stamp.editor };
}
