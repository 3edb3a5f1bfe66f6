/** What a session or a piece of work points to. */
export interface Link {
  /** What is shown; never empty. */
  title: string;
  /**
   * Of a `link`, an absolute `https:` or `mailto:` address; of a `document`, the server-relative path of a file of this tenant, not encoded,
   * e.g. `/sites/lycee/EntDocuments/2026/2GT1/fiche.pdf`.
   */
  url: string;
  kind: 'link' | 'document';
}

/** More would be a page of their own; the column holds 63,999 characters. */
export const LINKS_AT_MOST = 30;
const LONGEST_URL = 2000;
const LONGEST_TITLE = 255;

/** True for an address that may be shown as a link: of the schemes that can run nothing, and without a name or a password in it. */
export function isLinkUrl(url: string): boolean {
  if (url.length > LONGEST_URL || url !== url.trim() || /\p{Cc}/u.test(url)) return false;
  try {
    const { protocol, username, password } = new URL(url);
    return (protocol === 'https:' || protocol === 'mailto:') && username === '' && password === '';
  } catch (error) {
    // By its name: a page and a frame in it have a TypeError each.
    if ((error as { name?: unknown } | null)?.name === 'TypeError') return false;
    throw error;
  }
}

/** True for a server-relative path: one slash, since two would name another server, and no way up. */
export function isDocumentPath(path: string): boolean {
  return path.length <= LONGEST_URL && /^\/(?![/\\])/.test(path) && !/[\\\p{Cc}]/u.test(path) && !path.split('/').includes('..');
}

function isLink(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null) return false;
  const { title, url, kind } = value as Partial<Record<keyof Link, unknown>>;
  if (typeof title !== 'string' || title.trim() === '' || title.length > LONGEST_TITLE || typeof url !== 'string') return false;
  return kind === 'link' ? isLinkUrl(url) : kind === 'document' && isDocumentPath(url);
}

/** The links that a stored text says; none for what is no list of links, since people can also write in SharePoint's own screens. */
export function readLinks(json: string | null | undefined): Link[] {
  if (!json) return [];
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value)
      ? value
          .filter(isLink)
          .slice(0, LINKS_AT_MOST)
          .map(({ title, url, kind }) => ({ title, url, kind }))
      : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/**
 * The text to store; empty for none.
 * @throws RangeError for more than thirty, or one that would not be read back
 */
export function writeLinks(links: readonly Link[]): string {
  const wrong = links.find((link) => !isLink(link));
  if (wrong || links.length > LINKS_AT_MOST) {
    throw new RangeError(wrong ? `not a link: ${JSON.stringify(wrong)}` : `${links.length} links`);
  }
  return links.length === 0 ? '' : JSON.stringify(links.map(({ title, url, kind }) => ({ title, url, kind })));
}
