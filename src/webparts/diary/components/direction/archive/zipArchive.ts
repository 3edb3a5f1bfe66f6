import { downloadZip } from 'client-zip';

/** Loaded with the library that writes it, when somebody asks for an archive. */

export interface ArchiveFile {
  name: string;
  content: string | Blob;
}

/** The files as one ZIP, whose names are UTF-8. @param now the date of the files */
export async function zipArchive(files: readonly ArchiveFile[], now: Date): Promise<Blob> {
  return downloadZip(files.map(({ name, content }) => ({ name, input: content, lastModified: now }))).blob();
}
