import { missingFiles, ORDER, type ExportFile, type SchoolToExport } from './schoolExport';
import type { ExportKey, ExportWords, ListKey } from './words';

/** More would fill the device's memory before the browser hands the file over. */
export const DOCUMENT_BYTES_AT_MOST = 1_000_000_000;
const MEGABYTE = 1_000_000;

/** What became of the documents. */
export type DocumentsOutcome =
  /** `unread`: their paths on the site. */
  | { kind: 'in'; files: number; unread: readonly string[] }
  /** They were not asked for. */
  | { kind: 'left' }
  /** They are more than an archive may hold. */
  | { kind: 'tooLarge'; bytes: number }
  /** Not even their names could be read. */
  | { kind: 'refused' };

/** What became of the lists. */
export interface ListsOutcome {
  made: readonly ListKey[];
  refused: readonly ListKey[];
  documents: DocumentsOutcome;
}

/** Where the file of a list lies in the archive. */
export function listPath(key: ListKey, { folders, lists }: ExportWords): string {
  return `${folders.lists}/${lists[key].name}`;
}

/** What each file is and which are missing, in lines that Notepad shows as they are. It is made last: nobody knows before what is missing. */
export function readMeFile({ school, today, unread = [] }: SchoolToExport, outcome: ListsOutcome, words: ExportWords): ExportFile {
  const { readMe: said, timetables, folders, files, lists } = words;
  const missing = missingFiles(unread);
  const nameOf = (key: ExportKey): string => `${folderOf(key, words)}/${files[key].name}`;
  const absent = [...missing.map(nameOf), ...outcome.refused.map((key) => listPath(key, words))];
  const entry = (path: string, what: string): string => `${path}\r\n    ${what}`;
  const calendars = missing.includes('timetable')
    ? []
    : [entry(`${folders.classes}/`, timetables.classes), entry(`${folders.teachers}/`, timetables.teachers)];
  const lines = [
    said.title(school.name, words.day(today)),
    '',
    ...said.intro,
    '',
    ...(absent.length > 0 ? [said.missing, ...absent.map((path) => `    ${path}`), ''] : []),
    ...ORDER.filter((key) => !missing.includes(key)).map((key) => entry(nameOf(key), files[key].what)),
    ...calendars,
    ...outcome.made.map((key) => entry(listPath(key, words), lists[key].what)),
    ...documentLines(outcome.documents, words),
    '',
    ...said.notes
  ];
  // Notepad takes UTF-8 without a mark for the machine's own encoding on old Windows.
  return { path: said.name, text: () => `\ufeff${lines.join('\r\n')}\r\n` };
}

function folderOf(key: ExportKey, { folders }: ExportWords): string {
  if (key === 'summary' || key === 'school' || key === 'calendar') {
    return folders.school;
  }
  return key === 'moves' || key === 'imports' ? folders.journals : key.startsWith('past') ? folders.past : folders.register;
}

function documentLines(documents: DocumentsOutcome, { folders, readMe }: ExportWords): string[] {
  const said = readMe.documents;
  const place = `${folders.documents}/`;
  switch (documents.kind) {
    case 'in':
      return [
        ...(documents.files > 0 ? [`${place}\r\n    ${said.in(documents.files)}`] : []),
        ...(documents.unread.length > 0 ? ['', said.missing, ...documents.unread.map((path) => `    ${path}`)] : [])
      ];
    case 'left':
      return ['', said.left];
    case 'tooLarge':
      return ['', said.tooLarge(Math.round(documents.bytes / MEGABYTE), DOCUMENT_BYTES_AT_MOST / MEGABYTE)];
    default:
      return [];
  }
}
