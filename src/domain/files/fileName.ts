/**
 * What SharePoint refuses in the name of a file (Microsoft, « Restrictions and limitations in OneDrive and SharePoint »), and
 * what would deceive the person who reads it.
 */
export type FileNameFault =
  | { kind: 'empty' | 'invisible' | 'space' | 'dot' | 'reserved' | 'tooLong' }
  /** `character` is the first one that is refused. */
  | { kind: 'character'; character: string };

/** The longest name of one file or folder. */
const LONGEST_NAME = 255;
/** The longest decoded path, from the site's own on, file name included. */
const LONGEST_PATH = 400;

const refused = /["*:<>?/\\|]/;
// Controls, and the marks that turn the direction of writing: « facture\u202Efdp.exe » reads as a PDF.
const invisible = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const reserved = /^(?:\.lock|desktop\.ini|(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?)$/i;

export interface FilePlace {
  /** Length of the folder's server-relative path with its slash at the end, 0 when not known. */
  folderLength?: number;
  /** True at the root of a library, where `forms` is SharePoint's own. */
  atRoot?: boolean;
}

/** The first thing wrong with a file's name, or undefined. */
export function fileNameFault(name: string, { folderLength = 0, atRoot = false }: FilePlace = {}): FileNameFault | undefined {
  if (name.trim() === '') return { kind: 'empty' };
  if (invisible.test(name)) return { kind: 'invisible' };
  const character = refused.exec(name);
  if (character) return { kind: 'character', character: character[0] };
  if (name !== name.trim()) return { kind: 'space' };
  // Windows and the sync client drop it: two names would be one.
  if (name.endsWith('.')) return { kind: 'dot' };
  const forms = atRoot && name.toLowerCase() === 'forms';
  if (forms || name.startsWith('~$') || /_vti_/i.test(name) || reserved.test(name)) return { kind: 'reserved' };
  return name.length > LONGEST_NAME || folderLength + name.length > LONGEST_PATH ? { kind: 'tooLong' } : undefined;
}

/** The end of a name from its last full stop, in lower case: `.pdf`; empty when there is none. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at).toLowerCase();
}

/**
 * A name that SharePoint accepts, as near as can be to the one given; the extension stays.
 * @throws RangeError when the folder's path leaves no room for a name
 */
export function acceptableFileName(name: string, place: FilePlace = {}): string {
  const room = Math.min(LONGEST_NAME, LONGEST_PATH - (place.folderLength ?? 0));
  if (room < 16) throw new RangeError(`no room for a file name: ${room} characters`);
  let clean = name
    .replace(new RegExp(invisible, 'gu'), '')
    .replace(new RegExp(refused, 'g'), '-')
    .replace(/_vti_/gi, '-vti-')
    .replace(/^~\$/, '-$')
    .trim()
    .replace(/[\s.]+$/, '');
  if (clean === '') clean = 'fichier';
  if (fileNameFault(clean, { atRoot: place.atRoot })?.kind === 'reserved') clean = `-${clean}`;
  if (clean.length <= room) return clean;
  const extension = extensionOf(clean).slice(0, 12).trim();
  // Not in the middle of a character of two units, nor at a space or a full stop.
  const stem = clean.slice(0, room - extension.length).replace(/[\uD800-\uDBFF]$/, '');
  return stem.replace(/[\s.]+$/, '') + extension.replace(/[\s.\uD800-\uDBFF]+$/, '');
}
