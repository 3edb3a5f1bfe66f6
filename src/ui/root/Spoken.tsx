import * as React from 'react';
import styles from './EntRoot.module.scss';

/** Words for screen readers where a picture or a place says the same to the eye. */
export function Spoken({ children, id }: { children: React.ReactNode; id?: string }): React.ReactElement {
  return (
    <span id={id} className={styles.spokenOnly}>
      {children}
    </span>
  );
}
