import * as React from 'react';
import styles from './StepHeading.module.scss';

/** The heading of a step, which replaces what was there, takes the focus, so that the Tab key and screen readers go on from there. */
export function StepHeading({ children }: { children: React.ReactNode }): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h3>
  );
}
