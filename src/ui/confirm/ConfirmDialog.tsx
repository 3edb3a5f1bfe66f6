import * as React from 'react';
import { searchText } from '../../domain/searchText';
import { Button } from '../button/Button';
import { ErrorBanner } from '../feedback/ErrorBanner';
import { Field, inputClass, problemId } from '../form/Field';
import { useUiStrings } from '../loc/strings';
import { useModal } from '../sidePanel/useModal';
import { useId } from '../useId';
import styles from './ConfirmDialog.module.scss';

interface ConfirmDialogProps {
  /** A question: « Archiver l’année 2026-2027 ? ». */
  title: string;
  /** What will happen, one sentence each: who and how many are concerned, what cannot be undone. */
  consequences: readonly string[];
  children?: React.ReactNode;
  /** The verb of the title: « Archiver ». Never « OK ». */
  confirmLabel: string;
  cancelLabel?: string;
  /** Something is lost, or hard to take back: another look, and the focus on the way out. */
  danger?: boolean;
  /** A word to type first, for what cannot be undone; compared without case and accents. */
  typedWord?: string;
  /** True while the confirmed work goes on; the dialog stays. */
  busy?: boolean;
  /** Why the confirmed work failed; it can be confirmed again. */
  error?: unknown;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something of consequence, and says the consequences. The focus goes back to where it was. */
export function ConfirmDialog(props: ConfirmDialogProps): React.ReactElement {
  const { title, consequences, children, confirmLabel, cancelLabel, danger, typedWord, busy, error, onConfirm, onCancel } = props;
  const strings = useUiStrings();
  const id = useId('confirm');
  const dialog = useModal(() => !busy && onCancel());
  const [typed, setTyped] = React.useState('');
  const [refused, setRefused] = React.useState(false);

  const confirm = (event: React.FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const right = typedWord === undefined || searchText(typed) === searchText(typedWord);
    setRefused(!right);
    if (right) onConfirm();
    else dialog.current?.querySelector('input')?.focus();
  };
  const change = (text: string): void => {
    setTyped(text);
    setRefused(false);
  };

  return (
    <dialog ref={dialog} className={`${styles.dialog} ${danger ? styles.danger : ''}`} aria-labelledby={id} aria-describedby={`${id}-what`}>
      <form onSubmit={confirm} noValidate>
        <h2 id={id}>{title}</h2>
        <div id={`${id}-what`}>
          <ul className={styles.consequences}>
            {consequences.map((consequence) => (
              <li key={consequence}>{consequence}</li>
            ))}
          </ul>
          {children}
        </div>
        {typedWord !== undefined && (
          <Field id={`${id}-word`} label={strings.confirmTyped(typedWord)} problem={refused ? strings.confirmWrong(typedWord) : undefined}>
            <input
              id={`${id}-word`}
              className={inputClass}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={refused}
              aria-describedby={problemId(`${id}-word`)}
              data-first-focus=""
              onChange={(event) => change(event.target.value)}
            />
          </Field>
        )}
        {error !== undefined && error !== null && <ErrorBanner error={error} />}
        <div className={styles.buttons}>
          <Button
            type="submit"
            tone={danger ? 'danger' : 'primary'}
            aria-disabled={busy}
            aria-busy={busy}
            className={styles.confirm}
            {...(!danger && typedWord === undefined && { 'data-first-focus': '' })}
          >
            {confirmLabel}
          </Button>
          <Button
            aria-disabled={busy}
            onClick={() => !busy && onCancel()}
            {...(danger && typedWord === undefined && { 'data-first-focus': '' })}
          >
            {cancelLabel ?? strings.cancel}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
