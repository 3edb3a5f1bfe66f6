import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../ui/feedback/Notice';
import { Icon } from '../../../../ui/icons/Icon';
import { useUiStrings } from '../../../../ui/loc/strings';
import { useAnnounce } from '../../../../ui/root/announce';
import styles from './LessonEditor.module.scss';

interface ConfirmActionProps {
  label: string;
  question: string;
  yes: string;
  /** Said once it is done, unless the caller says it. */
  done?: string;
  disabled?: boolean;
  /** Resolves with false when something else came first and nothing was done. */
  onConfirm: () => Promise<boolean>;
}

/** What cannot be taken back asks once, in place. */
export function ConfirmAction({ label, question, yes, done, disabled, onConfirm }: ConfirmActionProps): React.ReactElement {
  const { cancel } = useUiStrings();
  const announce = useAnnounce();
  const [step, setStep] = React.useState<'rest' | 'asking' | 'doing'>('rest');
  const [error, setError] = React.useState<unknown>();
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );

  const confirm = (): void => {
    setStep('doing');
    setError(undefined);
    onConfirm().then(
      (happened) => {
        if (happened && done) announce(done);
        if (alive.current) setStep('rest');
      },
      (failure: unknown) => {
        if (!alive.current) return;
        setStep('asking');
        setError(failure);
      }
    );
  };

  if (step === 'rest') {
    return (
      <Button tone="quiet" className={styles.inline} disabled={disabled} icon={<Icon name="bin" />} onClick={() => setStep('asking')}>
        {label}
      </Button>
    );
  }
  return (
    <>
      {error ? <ErrorBanner error={error} /> : undefined}
      <Notice
        tone="warning"
        live
        actions={
          <>
            <Button tone="danger" autoFocus disabled={step === 'doing'} onClick={confirm}>
              {yes}
            </Button>
            <Button disabled={step === 'doing'} onClick={() => setStep('rest')}>
              {cancel}
            </Button>
          </>
        }
      >
        {question}
      </Notice>
    </>
  );
}
