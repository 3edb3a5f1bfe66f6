import * as React from 'react';
import { isDocumentPath, isLinkUrl, type Link } from '../../../../domain/diary/links';
import { Icon } from '../../../../ui/icons/Icon';
import { useDiaryStrings } from '../loc/strings';
import styles from './reader.module.scss';

/**
 * The address that a browser opens; undefined for what may not be opened. A document opens in the browser and not as a download, as
 * SharePoint does with `web=1`: tablets have no Office.
 */
export function hrefOf({ kind, url }: Link): string | undefined {
  if (kind === 'link') return isLinkUrl(url) ? url : undefined;
  return isDocumentPath(url) ? `${url.split('/').map(encodeURIComponent).join('/')}?web=1` : undefined;
}

/** What a session or a piece of work points to, each in a tab of its own that learns nothing of this one. */
export function WorkLinks({ links }: { links: readonly Link[] | undefined }): React.ReactElement | null {
  const strings = useDiaryStrings().reader;
  const shown = (links ?? []).flatMap((link) => {
    const href = hrefOf(link);
    return href === undefined ? [] : [{ ...link, href }];
  });
  if (shown.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={strings.links}>
      {shown.map(({ kind, title, href }, at) => (
        <li key={at}>
          <Icon name={kind === 'document' ? 'file' : 'link'} />
          <a href={href} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
