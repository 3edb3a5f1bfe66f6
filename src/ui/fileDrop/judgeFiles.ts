import { extensionOf, fileNameFault, type FileNameFault } from '../../domain/files/fileName';
import type { FileRules } from './types';

/** Why a file is not taken. */
export type Refusal = { why: 'type' | 'size' | 'empty' | 'several' | 'folder' } | { why: 'name'; fault: FileNameFault };

export interface RefusedFile {
  name: string;
  refusal: Refusal;
}

function isAccepted({ name, type }: File, accept: readonly string[]): boolean {
  return (
    accept.length === 0 ||
    accept.some((wanted) => {
      if (wanted.startsWith('.')) return extensionOf(name) === wanted.toLowerCase();
      return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
    })
  );
}

function judge(file: File, rules: FileRules): Refusal | undefined {
  if (!isAccepted(file, rules.accept)) return { why: 'type' };
  if (rules.maxBytes !== undefined && file.size > rules.maxBytes) return { why: 'size' };
  if (file.size === 0) return { why: 'empty' };
  const fault = rules.checkNames ? fileNameFault(file.name, { atRoot: rules.atRoot }) : undefined;
  return fault && { why: 'name', fault };
}

/** Which of the files are taken, and why the others are not. Where one file is wanted, several are all refused: nobody guesses which. */
export function judgeFiles(files: readonly File[], rules: FileRules): { taken: File[]; refused: RefusedFile[] } {
  if (!rules.several && files.length > 1) {
    return { taken: [], refused: files.map(({ name }) => ({ name, refusal: { why: 'several' } })) };
  }
  const taken: File[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const refusal = judge(file, rules);
    if (refusal) refused.push({ name: file.name, refusal });
    else taken.push(file);
  }
  return { taken, refused };
}

/** What a drop holds: its files, and the names of its folders, which a browser gives as files without content. */
export function droppedFiles({ items, files }: Pick<DataTransfer, 'items' | 'files'>): { files: File[]; folders: string[] } {
  const folders = new Set<string>();
  for (const item of Array.from(items ?? [])) {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry?.() : null;
    if (entry?.isDirectory) folders.add(entry.name);
  }
  return { files: Array.from(files).filter(({ name }) => !folders.has(name)), folders: [...folders] };
}
