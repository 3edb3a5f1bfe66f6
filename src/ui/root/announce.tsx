import * as React from 'react';
import styles from './EntRoot.module.scss';

const AnnounceContext = React.createContext<(message: string) => void>(() => undefined);

/** Says something to screen readers without moving the focus. */
export function useAnnounce(): (message: string) => void {
  return React.useContext(AnnounceContext);
}

/** Milliseconds after which a sentence is over: it would be read as part of the page. */
const FORGET_AFTER = 15_000;

/** The one polite live region of a web part. */
export function Announcer({ children }: { children: React.ReactNode }): React.ReactElement {
  const [message, setMessage] = React.useState('');
  // The same sentence twice is not a change: a trailing no-break space makes it one.
  const announce = React.useCallback((next: string) => setMessage((last) => (last === next ? `${next}\u00a0` : next)), []);
  React.useEffect(() => {
    if (!message) return undefined;
    const timer = window.setTimeout(() => setMessage(''), FORGET_AFTER);
    return () => window.clearTimeout(timer);
  }, [message]);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.spokenOnly}>
        {message}
      </div>
    </AnnounceContext.Provider>
  );
}
