import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../ui/feedback/Notice';
import { Icon } from '../../../../ui/icons/Icon';
import { useUiStrings } from '../../../../ui/loc/strings';
import { useAnnounce } from '../../../../ui/root/announce';
import { useDiaryStrings } from '../loc/strings';

/** Removing work asks once, in place. */
export function ConfirmRemoval({ onRemove }: { onRemove: () => Promise<void> }): React.ReactElement {
  const strings = useDiaryStrings();
  const { cancel } = useUiStrings();
  const announce = useAnnounce();
  const [step, setStep] = React.useState<'rest' | 'asking' | 'removing'>('rest');
  const [error, setError] = React.useState<unknown>();
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );

  const remove = (): void => {
    setStep('removing');
    setError(undefined);
    onRemove().then(
      () => {
        announce(strings.removedHomework);
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
      <Button tone="quiet" icon={<Icon name="bin" />} onClick={() => setStep('asking')}>
        {strings.removeHomework}
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
            <Button tone="danger" autoFocus disabled={step === 'removing'} onClick={remove}>
              {strings.removeHomeworkYes}
            </Button>
            <Button disabled={step === 'removing'} onClick={() => setStep('rest')}>
              {cancel}
            </Button>
          </>
        }
      >
        {strings.removeHomeworkSure}
      </Notice>
    </>
  );
}
