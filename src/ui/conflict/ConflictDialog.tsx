import * as React from 'react';
import { Button } from '../button/Button';
import { useUiStrings } from '../loc/strings';
import { useModal } from '../sidePanel/useModal';
import styles from './ConflictDialog.module.scss';

/** One part of the text, as it stands on each side. Undefined: empty there. */
export interface ConflictPart {
  label: string;
  mine?: React.ReactNode;
  theirs?: React.ReactNode;
}

interface ConflictDialogProps {
  parts: readonly ConflictPart[];
  /** Who saved the other version, and when. */
  savedBy?: { who: string; when: string };
  /** What « Copy mine » puts on the clipboard. */
  mineAsText: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onLater: () => void;
}

let instances = 0;

/** Two versions of one text, side by side; the person chooses and nothing is lost meanwhile. */
export function ConflictDialog({ parts, savedBy, mineAsText, onKeepMine, onTakeTheirs, onLater }: ConflictDialogProps): React.ReactElement {
  const strings = useUiStrings();
  const [id] = React.useState(() => `ent-conflict-${++instances}`);
  const [said, setSaid] = React.useState('');
  const dialog = useModal(onLater);

  const copy = (): void => {
    // Absent in an insecure context or an old web view.
    const written = navigator.clipboard ? navigator.clipboard.writeText(mineAsText) : Promise.reject(new Error('no clipboard'));
    written.then(
      () => setSaid(strings.copied),
      (error: unknown) => {
        console.warn('ENT: copy refused.', error);
        setSaid(strings.copyRefused);
      }
    );
  };

  const side = (which: 'mine' | 'theirs', note?: string): React.ReactElement => (
    <section aria-labelledby={`${id}-${which}`} className={styles.side} data-ent-version={which}>
      <h3 id={`${id}-${which}`}>{strings[which]}</h3>
      {note && <p className={styles.note}>{note}</p>}
      {parts.map((part) => (
        <div key={part.label} className={styles.part}>
          <h4>{part.label}</h4>
          {part[which] ?? <p className={styles.note}>{strings.nothing}</p>}
        </div>
      ))}
    </section>
  );

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} aria-describedby={`${id}-why`}>
      {/* Not a button: none of the choices should be one key away. */}
      <h2 id={id} tabIndex={-1} data-first-focus="">
        {strings.conflictTitle}
      </h2>
      <p id={`${id}-why`}>{strings.conflictExplained}</p>
      <div className={styles.sides}>
        {side('mine')}
        {side('theirs', savedBy && strings.theirsBy(savedBy.who, savedBy.when))}
      </div>
      <p role="status" className={styles.note}>
        {said}
      </p>
      <div className={styles.buttons}>
        <Button tone="primary" onClick={onKeepMine}>
          {strings.keepMine}
        </Button>
        <Button onClick={onTakeTheirs}>{strings.takeTheirs}</Button>
        <Button onClick={copy}>{strings.copyMine}</Button>
        <Button tone="quiet" onClick={onLater}>
          {strings.decideLater}
        </Button>
      </div>
    </dialog>
  );
}
