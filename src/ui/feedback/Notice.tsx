import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './feedback.module.scss';

interface NoticeProps {
  tone?: 'notice' | 'warning';
  children: React.ReactNode;
  /** Buttons. */
  actions?: React.ReactNode;
  /** True when it appears while the person works, and must be read out. */
  live?: boolean;
}

/** A sentence that the person should know of, which is no failure. */
export function Notice({ tone = 'notice', children, actions, live }: NoticeProps): React.ReactElement {
  return (
    <div className={`${styles.banner} ${tone === 'warning' ? styles.warning : styles.notice}`} role={live ? 'status' : undefined}>
      <Icon name={tone === 'warning' ? 'warning' : 'info'} className={styles.sign} />
      <div className={styles.sentence}>{children}</div>
      {actions}
    </div>
  );
}
