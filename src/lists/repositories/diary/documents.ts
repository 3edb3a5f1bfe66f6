import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/lists';
import { acceptableFileName } from '../../../domain/files/fileName';
import { documents } from '../../definitions';
import { EntError } from '../../errors';
import { readFile } from '../../files/readFile';
import type { SharePoint } from '../../sp';
import { classFolder, listUrl } from '../../sp/listOf';
import { uploadFetch } from '../../sp/uploadFetch';
import type { ClassRegister } from '../classRegister';
import type { DocumentFolder, DocumentsRepository, StoredDocument } from './types';

/** More files in one folder nobody scrolls through. */
const SHOWN_AT_MOST = 500;
const LIBRARY = 101;
/** `(2)`, `(3)` … that SharePoint puts behind a name that is taken. */
const ROOM_FOR_NUMBER = 8;

interface FileRow {
  Name: string;
  ServerRelativeUrl: string;
  Length: string;
}

interface FolderRow {
  Name: string;
  ServerRelativeUrl: string;
}

interface LibraryRow {
  Title: string;
  RootFolder: { ServerRelativeUrl: string };
}

function documentOf({ Name, ServerRelativeUrl, Length }: FileRow): StoredDocument {
  return { name: Name, path: ServerRelativeUrl, size: Number(Length) };
}

function folderOf({ Name, ServerRelativeUrl }: FolderRow): DocumentFolder {
  return { name: Name, path: ServerRelativeUrl };
}

const byName = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, undefined, { numeric: true, sensitivity: 'base' });

/** The files that sessions and work point to: those of the diary's own library, and those of the site's others. */
export function createDocuments(sp: SharePoint, classes: ClassRegister): DocumentsRepository {
  return {
    upload: async (classNumber, file, { signal, onSent } = {}) => {
      const folder = `${listUrl(sp, documents)}/${classFolder(await classes.of(classNumber))}`;
      const name = acceptableFileName(file.name, { folderLength: folder.length + 1 + ROOM_FOR_NUMBER });
      const { web } = sp.withSignal(signal, onSent && uploadFetch(onSent));
      // SharePoint itself finds a name that is free: nothing that a colleague put there is written over.
      const row = (await web
        .getFolderByServerRelativePath(folder)
        .files.addUsingPath(name, file, { Overwrite: false, EnsureUniqueFileName: true })) as unknown as FileRow;
      if (Number(row.Length) !== file.size) {
        throw new EntError('unexpected', `${row.ServerRelativeUrl} holds ${row.Length} bytes of ${file.size}`);
      }
      return documentOf(row);
    },

    libraries: async (classNumber) => {
      const rows = await sp.web.lists
        .filter(`BaseTemplate eq ${LIBRARY} and Hidden eq false`)
        .select('Title', 'RootFolder/ServerRelativeUrl')
        .expand('RootFolder')<LibraryRow[]>();
      const own = listUrl(sp, documents);
      const others = rows
        .map(({ Title, RootFolder }) => ({ name: Title, path: RootFolder.ServerRelativeUrl }))
        .filter(({ path }) => path !== own && !/\/(SiteAssets|SitePages|Style Library|FormServerTemplates)$/.test(path))
        .sort(byName);
      if (classNumber === undefined) return { others };
      return { ofClass: { name: '', path: `${own}/${classFolder(await classes.of(classNumber))}` }, others };
    },

    open: async (path) => {
      const [folders, files] = await sp.batch((web) => [
        web.getFolderByServerRelativePath(path).folders.filter(`Name ne 'Forms'`).select('Name', 'ServerRelativeUrl').top(SHOWN_AT_MOST)<
          FolderRow[]
        >(),
        web.getFolderByServerRelativePath(path).files.select('Name', 'ServerRelativeUrl', 'Length').top(SHOWN_AT_MOST)<FileRow[]>()
      ]);
      if (folders.status === 'rejected') throw folders.reason;
      if (files.status === 'rejected') throw files.reason;
      return { folders: folders.value.map(folderOf).sort(byName), files: files.value.map(documentOf).sort(byName) };
    },

    read: (path, signal) => readFile(sp, path, signal)
  };
}
