import * as React from 'react';
import styles from './Imports.module.scss';

interface UnfoldProps {
  summary: React.ReactNode;
  initiallyOpen?: boolean;
  children: React.ReactNode;
}

/** Something long behind its headline; it is drawn once it has been opened. */
export function Unfold({ summary, initiallyOpen = false, children }: UnfoldProps): React.ReactElement {
  const [opened, setOpened] = React.useState(initiallyOpen);
  return (
    <details
      className={styles.unfold}
      open={initiallyOpen || undefined}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && <div className={styles.unfolded}>{children}</div>}
    </details>
  );
}
