import type { SharePoint } from '../../sp';
import type { DocumentsRepository } from './types';

/** The site that holds a document: `/sites/x` or `/teams/x`, else the tenant's root. */
function siteOf(path: string): string {
  return /^\/(?:sites|teams)\/[^/]+(?=\/)/i.exec(path)?.[0] ?? '';
}

/** The documents that sessions and homework point to, wherever in the tenant they lie: SharePoint says which of them I may read. */
export function createDocuments(sp: SharePoint): DocumentsRepository {
  return {
    read: async (path, signal) => {
      const { origin } = new URL(sp.webUrl);
      const webUrl = `${origin}${encodeURI(siteOf(path))}`;
      const decoded = encodeURIComponent(path.replace(/'/g, "''"));
      const url = `${webUrl}/_api/web/getFileByServerRelativePath(decodedUrl='${decoded}')/$value`;
      const answer = await sp.transport.send(webUrl, url, { method: 'GET', credentials: 'same-origin', cache: 'no-store', signal });
      return answer.blob();
    }
  };
}
