import * as React from 'react';
import styles from './Year.module.scss';

/** Takes the focus when it comes in the place of what had it, so that the Tab key goes on from here; else leaves it where it is. */
export function TakesFocus({ children }: { children: React.ReactNode }): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {children}
    </div>
  );
}
