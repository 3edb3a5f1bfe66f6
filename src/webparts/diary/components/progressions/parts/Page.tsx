import * as React from 'react';
import { Button } from '../../../../../ui/button/Button';
import { Icon } from '../../../../../ui/icons/Icon';
import styles from './parts.module.scss';

interface PageProps {
  back: string;
  onBack: () => void;
  heading: string;
  subtitle?: string;
  /** Buttons beside the heading. */
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** A screen of the progressions: the way back, what it is, and what can be done. Its heading takes the focus when one arrives. */
export function Page({ back, onBack, heading, subtitle, actions, children }: PageProps): React.ReactElement {
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.page}>
      <Button tone="quiet" className={styles.back} icon={<Icon name="left" />} onClick={onBack}>
        {back}
      </Button>
      <div className={styles.top}>
        <div>
          <h2 ref={title} tabIndex={-1}>
            {heading}
          </h2>
          {subtitle && <p>{subtitle}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
