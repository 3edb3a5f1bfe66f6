import * as React from 'react';
import { useEditorStrings } from '../loc/strings';
import styles from './Links.module.scss';
import type { PictureOutcome } from './usePastedFiles';

/** Says below a text where the pictures pasted into it went. */
export function PictureWords({ outcome }: { outcome?: PictureOutcome }): React.ReactElement {
  const { links: strings } = useEditorStrings();
  return (
    <p role="status" className={styles.pictures}>
      {outcome && strings.pictures[outcome]}
    </p>
  );
}
