import * as React from 'react';
import { useBookingStrings } from '../loc/strings';
import styles from './cells.module.scss';

/** How several slots are taken: drawn over with a mouse or by the keyboard in a grid, from a list of the last one everywhere. */
export function SelectHint({ form }: { form: 'grid' | 'list' }): React.ReactElement {
  const strings = useBookingStrings();
  if (form === 'list') return <p className={styles.hint}>{strings.howToExtend}</p>;
  return (
    <>
      <p className={`${styles.hint} ${styles.withPointer}`}>{strings.howToSelect}</p>
      <p className={`${styles.hint} ${styles.withFinger}`}>{strings.howToExtend}</p>
    </>
  );
}
