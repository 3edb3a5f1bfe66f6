import * as React from 'react';
import styles from './feedback.module.scss';

/** A skeleton about as high as what is coming, so that the page does not jump. `label` is read out once the strings are there. */
export function LoadingState({ label, bars = 5 }: { label?: string; bars?: number }): React.ReactElement {
  return (
    <div className={styles.loading} aria-busy="true" data-ent-state="loading">
      {Array.from({ length: bars }, (_, at) => (
        <div key={at} className={styles.bar} />
      ))}
      {label && (
        <span role="status" className={styles.spoken}>
          {label}
        </span>
      )}
    </div>
  );
}
