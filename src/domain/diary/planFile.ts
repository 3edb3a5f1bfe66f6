import type { Table } from '../imports/types';
import { searchText } from '../searchText';
import type { Minutes } from '../types';
import { isLinkUrl } from './links';
import { renumbered, type ProgressionEntry } from './progressions';

/** A session as a file or pasted lines say it. */
export type NewEntry = Omit<ProgressionEntry, 'progressionId'>;

/** SharePoint's Title column; a folder's name is one line too. */
export const LONGEST_TITLE = 255;
/** What `readTable` cuts is longer. */
const LONGEST_CELL = 2000;
const LONGEST_WORK: Minutes = 600;

export type PlanColumn = 'title' | 'folder' | 'body' | 'homework' | 'minutes' | 'link';

/** Words of a header by which a column is known, as `searchText` writes them. */
const WORDS: Record<PlanColumn, readonly string[]> = {
  title: ['titre', 'title', 'seance', 'session', 'lecon', 'lesson'],
  folder: ['dossier', 'folder', 'chapitre', 'chapter', 'sequence', 'theme', 'unit'],
  body: ['contenu', 'content', 'body', 'texte', 'description', 'deroulement'],
  homework: ['travail', 'homework', 'devoir', 'devoirs', 'a faire'],
  minutes: ['minutes', 'duree', 'duration'],
  link: ['lien', 'link', 'url', 'adresse']
};

/** The order of columns where the first line names none. */
const WITHOUT_HEADERS: readonly PlanColumn[] = ['title', 'folder', 'body', 'homework', 'minutes', 'link'];

/** `untitled`: no title to call it by. `tooLong`: longer than its column, or than this import reads. */
export interface RefusedLine {
  line: number;
  why: 'untitled' | 'tooLong' | 'minutes' | 'link';
  /** What the sentence quotes. */
  value: string;
}

export interface PlanFile {
  entries: NewEntry[];
  /** In the order in which they come first. */
  folders: string[];
  refused: RefusedLine[];
}

/** The sessions of a table, one a row; a row that cannot be one is refused with its line and keeps the others from nothing. */
export function planOfTable({ headers, rows }: Pick<Table, 'headers' | 'rows'>): PlanFile {
  const named = columnsOf(headers);
  // Without a title's column the first line is no header: it is a session.
  const at = named.has('title') ? named : new Map(WITHOUT_HEADERS.map((column, index) => [column, index]));
  const firstLine = { line: (rows[0]?.line ?? 2) - 1, cells: [...headers] };
  const lines = named.has('title') ? rows : [firstLine, ...rows];
  const entries: Omit<NewEntry, 'order'>[] = [];
  const refused: RefusedLine[] = [];
  for (const { line, cells } of lines) {
    const cell = (column: PlanColumn): string => (cells[at.get(column) ?? -1] ?? '').trim();
    const fault = faultOf(cell);
    if (fault) refused.push({ line, ...fault });
    else entries.push(entryOf(cell));
  }
  return finished(entries, refused);
}

function columnsOf(headers: readonly string[]): Map<PlanColumn, number> {
  const found = new Map<PlanColumn, number>();
  headers.forEach((header, index) => {
    const column = (Object.keys(WORDS) as PlanColumn[]).find((one) => WORDS[one].includes(searchText(header)));
    if (column && !found.has(column)) found.set(column, index);
  });
  return found;
}

type Cell = (column: PlanColumn) => string;

function faultOf(cell: Cell): Omit<RefusedLine, 'line'> | undefined {
  const [title, folder, homework] = [cell('title'), cell('folder'), cell('homework')];
  if (title === '') return { why: 'untitled', value: cell('body').slice(0, 40) };
  const long = [title, folder, homework].find((text) => text.length > LONGEST_TITLE);
  const cut = [cell('body'), cell('link')].find((text) => text.length > LONGEST_CELL);
  if (long ?? cut) return { why: 'tooLong', value: title.slice(0, 40) };
  const minutes = cell('minutes');
  if (minutes !== '' && minutesIn(minutes) === undefined) return { why: 'minutes', value: minutes.slice(0, 40) };
  const link = cell('link');
  if (link !== '' && !isLinkUrl(link)) return { why: 'link', value: link.slice(0, 60) };
  return undefined;
}

/** « 20 », « 20 min », « 20 minutes ». */
function minutesIn(text: string): Minutes | undefined {
  const match = /^(\d{1,3})\s*(?:min|minutes?|mn|')?\.?$/i.exec(text);
  const minutes = match ? Number(match[1]) : NaN;
  return minutes <= LONGEST_WORK ? minutes : undefined;
}

function entryOf(cell: Cell): Omit<NewEntry, 'order'> {
  const homework = cell('homework');
  const link = cell('link');
  return {
    folder: cell('folder'),
    title: cell('title'),
    body: htmlOf(cell('body')),
    ...(link ? { links: [{ title: link.slice(0, LONGEST_TITLE), url: link, kind: 'link' as const }] } : {}),
    ...(homework
      ? { homework: { title: homework, body: '', minutes: minutesIn(cell('minutes')) ?? 0, toHandIn: false, dueAfter: 1 } }
      : {}),
    status: 'published'
  };
}

/**
 * One line one session. A line that begins with `#` opens a folder; what comes before the first such line goes to `folder`.
 * Numbers and bullets in front of a line are left out.
 */
export function planOfLines(text: string, folder = ''): PlanFile {
  const entries: Omit<NewEntry, 'order'>[] = [];
  const refused: RefusedLine[] = [];
  let into = folder;
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.trim();
    const title = line.replace(/^(?:[-*•–—]|\d{1,3}\s*[.)])\s+/, '').trim();
    if (line.startsWith('#')) into = line.replace(/^#+\s*/, '').slice(0, LONGEST_TITLE);
    else if (title.length > LONGEST_TITLE) refused.push({ line: index + 1, why: 'tooLong', value: title.slice(0, 40) });
    else if (title !== '') entries.push({ folder: into, title, body: '', status: 'published' });
  });
  return finished(entries, refused);
}

function finished(entries: readonly Omit<NewEntry, 'order'>[], refused: RefusedLine[]): PlanFile {
  const orders = renumbered(entries.length);
  const folders = [...new Set(entries.map(({ folder }) => folder))].filter((name) => name !== '');
  return { entries: entries.map((entry, index) => ({ ...entry, order: orders[index] })), folders, refused };
}

/** Plain text as a rich one: a paragraph a line, and nothing in it that is markup. */
export function htmlOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped === '' ? '' : `<p>${escaped.split(/\r\n?|\n/).join('</p><p>')}</p>`;
}
