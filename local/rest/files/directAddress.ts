import type { Store } from '../../store/Store';

/**
 * The REST address of the bytes that an address such as `/sites/lycee/Shared Documents/a.pdf` names (D: links to files are
 * such addresses), so that a link meets the rights, headers and conditions of `$value`.
 * @param url path and query as received
 * @returns the address itself where it lies in no site
 */
export function fileRequestUrl(store: Store, url: string): string {
  const path: string = decodePath(url.split('?')[0] ?? '') ?? '';
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const site = store.sites.byUrl(path.slice(0, end));
    if (!site) continue;
    const argument = encodeURIComponent(path).replaceAll("'", "''");
    return `${site.url}/_api/web/getFileByServerRelativePath(decodedurl='${argument}')/$value`;
  }
  return url;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
