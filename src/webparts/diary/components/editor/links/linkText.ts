import { isLinkUrl, LINKS_AT_MOST, type Link } from '../../../../../domain/diary/links';
import type { StoredDocument } from '../../../../../lists/repositories/diary/types';

export type LinkProblem = 'bad' | 'twice' | 'tooMany';

/**
 * The address that a person meant: « www.lycee.example » as browsers write it on their own. An `http:` address is left as it is typed, since
 * nobody knows whether the other side answers under `https:`.
 */
export function addressOf(typed: string): string {
  const text = typed.trim();
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#].*)?$/u.test(text) ? `https://${text}` : text;
}

/** What an address without a title is called: without what everybody's begins with. */
export function titleOfAddress(url: string): string {
  return url
    .replace(/^(https:\/\/(www\.)?|mailto:)/, '')
    .replace(/\/$/, '')
    .slice(0, 255);
}

/** The link that was typed, or what is wrong with it. */
export function linkOf(typed: string, title: string, links: readonly Link[]): Link | LinkProblem {
  const url = addressOf(typed);
  if (!isLinkUrl(url)) return 'bad';
  if (links.some((link) => link.url === url)) return 'twice';
  if (links.length >= LINKS_AT_MOST) return 'tooMany';
  return { url, title: title.trim() || titleOfAddress(url), kind: 'link' };
}

/** A stored document as sessions and work point to it. */
export function linkTo({ name, path }: StoredDocument): Link {
  return { title: name, url: path, kind: 'document' };
}

/** Where a link leads; a document's path is stored as it is read, an address of the page is encoded. */
export function hrefOf({ kind, url }: Link): string {
  return kind === 'document' ? url.split('/').map(encodeURIComponent).join('/') : url;
}
