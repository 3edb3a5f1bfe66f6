import type { SharePoint } from '../sp';

/** The site that holds a file: `/sites/x` or `/teams/x`, else the tenant's root. */
function siteOf(path: string): string {
  return /^\/(?:sites|teams)\/[^/]+(?=\/)/i.exec(path)?.[0] ?? '';
}

/**
 * The bytes of a file of the tenant.
 * @param path server-relative, not encoded
 * @throws EntError when it is refused, gone or out of reach; the signal's reason
 */
export async function readFile(sp: SharePoint, path: string, signal?: AbortSignal): Promise<Blob> {
  const { origin } = new URL(sp.webUrl);
  const webUrl = `${origin}${encodeURI(siteOf(path))}`;
  const decoded = encodeURIComponent(path.replace(/'/g, "''"));
  const url = `${webUrl}/_api/web/getFileByServerRelativePath(decodedUrl='${decoded}')/$value`;
  const answer = await sp.transport.send(webUrl, url, { method: 'GET', credentials: 'same-origin', cache: 'no-store', signal });
  return answer.blob();
}
