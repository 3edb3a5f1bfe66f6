import * as React from 'react';
import { Button } from '../button/Button';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import styles from './SidePanel.module.scss';
import { useModal } from './useModal';

interface SidePanelProps {
  title: string;
  /** A line below the title. */
  subtitle?: React.ReactNode;
  onClose: () => void;
  /** A `PanelBody`, which may come later than the panel: the dialog and its focus stay. */
  children: React.ReactNode;
}

let instances = 0;

/** Beside the page on a desktop, over all of it on a phone; modal in both. */
export function SidePanel({ title, subtitle, onClose, children }: SidePanelProps): React.ReactElement {
  const strings = useUiStrings();
  const [id] = React.useState(() => `ent-panel-${++instances}`);
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby={id}>
      <div className={styles.layout}>
        <header className={styles.header}>
          <div>
            <h2 id={id}>{title}</h2>
            {subtitle && <p>{subtitle}</p>}
          </div>
          <Button square tone="quiet" aria-label={strings.close} title={strings.close} icon={<Icon name="close" />} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

interface PanelBodyProps {
  children: React.ReactNode;
  /** Buttons, always in view at the bottom. */
  footer?: React.ReactNode;
}

/** What scrolls in a panel, and what does not. */
export function PanelBody({ children, footer }: PanelBodyProps): React.ReactElement {
  return (
    <>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
