import { isDay, toIso } from '../days';
import { clockTimeOf } from '../diary/disconnect';
import { readLinks } from '../diary/links';
import type { SchoolClass } from '../types';
import type { ExportWords } from './words';

/** The rows of one list as cells of a CSV file, column by column, whatever the list: nothing that a column says is left out. */

/** What a column's values are, and so how a spreadsheet shows them. */
export type ColumnKind =
  | 'text'
  | 'number'
  /** `yyyymmdd` → `2026-11-23`. */
  | 'day'
  /** Minutes of the day → `08:05`. */
  | 'time'
  /** `yyyymmddHHMM` → `2026-11-23 08:05`. */
  | 'moment'
  | 'yesNo'
  /** A word of the program, such as `removed`. */
  | 'choice'
  /** A class's number: its code, its school year and the number itself. */
  | 'class'
  /** The words, and the HTML itself, so that links and lists are not lost. */
  | 'html'
  /** One line a link: its title and its address. */
  | 'links';

export interface ExportColumn {
  name: string;
  title: string;
  kind: ColumnKind;
}

/** A row as SharePoint gives it, with the names of those who made and changed it. */
export interface ListRow {
  id: number;
  title: string;
  /** Instants in ISO 8601, UTC. */
  created: string;
  modified: string;
  author: string;
  editor: string;
  /** By column. */
  values: Readonly<Record<string, unknown>>;
}

export interface CellContext {
  words: Pick<ExportWords, 'columns' | 'choices' | 'yes' | 'no' | 'schoolYear'>;
  /** By number. */
  classes: ReadonlyMap<number, Pick<SchoolClass, 'code' | 'schoolYear'>>;
  /** The words of some HTML. */
  textOf: (html: string) => string;
}

/** The file's first line. */
export function listHeaders(columns: readonly ExportColumn[], { words }: Pick<CellContext, 'words'>): string[] {
  const said = words.columns;
  const own = columns.flatMap(({ title, kind }) => {
    if (kind === 'class') return [said.class, said.schoolYear, title];
    return kind === 'html' ? [title, said.html(title)] : [title];
  });
  return [said.id, said.title, ...own, said.created, said.author, said.modified, said.editor];
}

/** One line: as many cells as `listHeaders` has. */
export function listCells(columns: readonly ExportColumn[], row: ListRow, context: CellContext): string[] {
  const own = columns.flatMap(({ name, kind }) => cellsOf(kind, row.values[name], context));
  return [`${row.id}`, row.title, ...own, row.created, row.author, row.modified, row.editor];
}

function cellsOf(kind: ColumnKind, value: unknown, { words, classes, textOf }: CellContext): string[] {
  const text = plain(value);
  switch (kind) {
    case 'day':
      return [isDay(value) ? toIso(value) : text];
    case 'time':
      return [typeof value === 'number' ? clock(value) : text];
    case 'moment': {
      const moment = typeof value === 'number' && value !== 0 ? clockTimeOf(value) : undefined;
      return [moment ? `${toIso(moment.day)} ${clock(moment.minutes)}` : value === 0 ? '' : text];
    }
    case 'yesNo':
      return [value === true ? words.yes : value === false ? words.no : text];
    case 'choice':
      return [(words.choices as Readonly<Record<string, string | undefined>>)[text] ?? text];
    case 'class': {
      const found = typeof value === 'number' ? classes.get(value) : undefined;
      return [found?.code ?? '', found ? words.schoolYear(found.schoolYear) : '', text];
    }
    case 'html':
      return [text && textOf(text), text];
    case 'links': {
      const links = readLinks(text);
      // What is no list of links, as somebody may have typed it, is kept as it is.
      return [links.length > 0 ? links.map(({ title, url }) => `${title} <${url}>`).join('\n') : text];
    }
    default:
      return [text];
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}

function clock(minutes: number): string {
  const pad = (part: number): string => `${part}`.padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
