import * as React from 'react';
import styles from './feedback.module.scss';

interface EmptyStateProps {
  icon?: React.ReactElement;
  title: string;
  children?: React.ReactNode;
  /** For tests and support: which state this is. */
  state?: string;
}

/** Says why there is nothing and what the person can do about it. */
export function EmptyState({ icon, title, children, state }: EmptyStateProps): React.ReactElement {
  return (
    <div className={styles.empty} data-ent-state={state ?? 'empty'}>
      {icon}
      <h2>{title}</h2>
      {children && <p>{children}</p>}
    </div>
  );
}
