import * as React from 'react';
import styles from './EntRoot.module.scss';

const AnnounceContext = React.createContext<(message: string) => void>(() => undefined);

/** Says something to screen readers without moving the focus. */
export function useAnnounce(): (message: string) => void {
  return React.useContext(AnnounceContext);
}

/** The one polite live region of a web part. */
export function Announcer({ children }: { children: React.ReactNode }): React.ReactElement {
  const [message, setMessage] = React.useState('');
  // The same sentence twice is not a change: a trailing no-break space makes it one.
  const announce = React.useCallback((next: string) => setMessage((last) => (last === next ? `${next}\u00a0` : next)), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.spokenOnly}>
        {message}
      </div>
    </AnnounceContext.Provider>
  );
}
