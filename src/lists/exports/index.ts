import type { ExportColumn, ListRow } from '../../domain/exports/listCsv';
import type { ListKey } from '../../domain/exports/words';
import { Channel } from '../bulk/channel';
import { pacerOf } from '../bulk';
import { dayChanges, diary, documents, homework, progressionEntries, progressions, visas } from '../definitions';
import type { ListDefinition } from '../definitions/types';
import { readFile } from '../files/readFile';
import type { SharePoint } from '../sp';
import { valueOf } from '../sp';
import { listOf, listUrl } from '../sp/listOf';
import { pageAfter } from '../sp/paging';
import { exportColumns } from './columns';

/** Rows a page: of the diary, some megabytes of texts. */
const PAGE = 1000;

export type RowsKey = Exclude<ListKey, 'documents'>;

/**
 * What nobody but its author may read is given to nobody else: SharePoint keeps it from everybody but site administrators, who would find
 * their colleagues' plans in their file.
 */
const LISTS: Readonly<Record<RowsKey, { list: ListDefinition; own?: true }>> = {
  sessions: { list: diary },
  homework: { list: homework },
  visas: { list: visas },
  dayChanges: { list: dayChanges },
  progressions: { list: progressions, own: true },
  progressionEntries: { list: progressionEntries, own: true }
};

export const ROWS_KEYS = Object.keys(LISTS) as RowsKey[];

/** A file of the library of documents. */
export interface ExportedDocument {
  /** Server-relative, on the site. */
  path: string;
  /** Below the library, `2026/2GT1/fiche.pdf`. */
  place: string;
  bytes: number;
  /** ISO 8601, UTC. */
  modified: string;
  editor: string;
}

/** Whole lists of the school, for those who keep a copy of it: by id, page after page, which no list is too large for. */
export interface WholeLists {
  columns(key: RowsKey, language: 'fr' | 'en'): ExportColumn[];
  /** True for a list of which one gets one's own rows only. */
  isOwn(key: RowsKey): boolean;
  /** How many rows each list says it holds, whoever may read them: one `$batch`. A list that does not say counts none. */
  counts(signal: AbortSignal): Promise<Record<ListKey, number>>;
  /**
   * The rows that the person may read, by ascending id.
   * @throws EntError when the list is refused, or SharePoint gives nothing for long; the signal's reason
   */
  rows(key: RowsKey, signal: AbortSignal): AsyncGenerator<ListRow[]>;
  /** The files of the diary's library, likewise. */
  documents(signal: AbortSignal): AsyncGenerator<ExportedDocument[]>;
  /** The bytes of one. @throws EntError; the signal's reason */
  document(path: string, signal: AbortSignal): Promise<Blob>;
}

interface Person {
  Title?: string;
}

interface Row extends Record<string, unknown> {
  Id: number;
  FileSystemObjectType: number;
  Title?: string | null;
  Created: string;
  Modified: string;
  AuthorId: number;
  Author?: Person | null;
  Editor?: Person | null;
}

interface FileRow extends Row {
  File?: { ServerRelativeUrl: string; Length: string } | null;
}

/** The whole lists of the school on `sp`'s web. */
export function createWholeLists(sp: SharePoint): WholeLists {
  async function* pages<R extends Row>(list: ListDefinition, select: readonly string[], expand: readonly string[], signal: AbortSignal) {
    const stoppable = sp.withSignal(signal);
    const channel = new Channel(stoppable, pacerOf(sp.transport), undefined);
    const columns = ['Id', 'Created', 'Modified', 'Author/Title', 'Editor/Title', 'FileSystemObjectType', ...select];
    for (let after = 0, more = true; more;) {
      const [part] = await channel.read(
        1,
        (web) => {
          const { items } = listOf(stoppable, list, web);
          return [pageAfter<R>(items.select(...columns).expand('Author', 'Editor', ...expand), after, PAGE)];
        },
        signal
      );
      const page = valueOf(part);
      after = page.rows.at(-1)?.Id ?? after;
      more = page.more && page.rows.length > 0;
      // Folders are rows too.
      yield page.rows.filter(({ FileSystemObjectType }) => FileSystemObjectType === 0);
    }
  }

  return {
    columns: (key, language) => exportColumns(sp, LISTS[key].list, language),
    isOwn: (key) => LISTS[key].own === true,

    counts: async (signal) => {
      const all = [...ROWS_KEYS.map((key) => [key, LISTS[key].list] as const), ['documents', documents] as const];
      const stoppable = sp.withSignal(signal);
      const parts = await stoppable.batch((web) =>
        all.map(([, list]) => listOf(stoppable, list, web).select('ItemCount')<{ ItemCount: number }>())
      );
      const counts = all.map(([key], index) => {
        const part = parts[index];
        return [key, part.status === 'fulfilled' ? part.value.ItemCount : 0] as const;
      });
      return Object.fromEntries(counts) as Record<ListKey, number>;
    },

    rows: async function* (key, signal) {
      const { list, own } = LISTS[key];
      const me = own ? (await sp.withSignal(signal).web.currentUser.select('Id')<{ Id: number }>()).Id : undefined;
      const names = exportColumns(sp, list, 'en').map(({ name }) => name);
      for await (const rows of pages<Row>(list, ['Title', 'AuthorId', ...names], [], signal)) {
        yield rows.filter(({ AuthorId }) => me === undefined || AuthorId === me).map((row) => listRow(row, names));
      }
    },

    documents: async function* (signal) {
      const root = `${listUrl(sp, documents)}/`;
      for await (const rows of pages<FileRow>(documents, ['File/ServerRelativeUrl', 'File/Length'], ['File'], signal)) {
        yield rows.flatMap(({ File, Modified, Editor }) => {
          if (!File) return [];
          const path = File.ServerRelativeUrl;
          const place = path.toLowerCase().startsWith(root.toLowerCase()) ? path.slice(root.length) : path.replace(/^\//, '');
          return [{ path, place, bytes: Number(File.Length), modified: Modified, editor: Editor?.Title ?? '' }];
        });
      }
    },

    document: (path, signal) => {
      const channel = new Channel(sp, pacerOf(sp.transport), undefined);
      return channel.alone(() => readFile(sp, path, signal), signal);
    }
  };
}

function listRow(row: Row, names: readonly string[]): ListRow {
  return {
    id: row.Id,
    title: row.Title ?? '',
    created: row.Created,
    modified: row.Modified,
    author: row.Author?.Title ?? '',
    editor: row.Editor?.Title ?? '',
    values: Object.fromEntries(names.map((name) => [name, row[name]]))
  };
}
