import * as React from 'react';
import type { Link } from '../../../../../domain/diary/links';
import { Icon } from '../../../../../ui/icons/Icon';
import { useDirectionStrings } from '../loc/strings';
import styles from './LinkList.module.scss';

/** A document's address: each part of its path may hold what an address would take for its own. */
function hrefOf({ url, kind }: Link): string {
  return kind === 'document' ? url.split('/').map(encodeURIComponent).join('/') : url;
}

/** The documents and links of a session or of work; nothing where there are none. */
export function LinkList({ links = [] }: { links?: readonly Link[] }): React.ReactElement | null {
  const strings = useDirectionStrings();
  if (links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={strings.documents}>
      {links.map((link) => (
        <li key={link.url}>
          <Icon name={link.kind === 'document' ? 'file' : 'link'} />
          <a href={hrefOf(link)} target="_blank" rel="noopener noreferrer" data-interception="off">
            {link.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
