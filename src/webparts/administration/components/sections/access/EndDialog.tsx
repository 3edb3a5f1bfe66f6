import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import type { Day } from '../../../../../domain/types';
import { EntError } from '../../../../../lists/errors';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { usePlanWriter } from '../people/changes/usePlanWriter';
import { planEnd } from './accessForm';
import { useAccessStrings } from './loc/strings';
import type { StoredAccess } from './standing';
import { useAccessWords } from './useAccessWords';

interface EndDialogProps {
  /** As it is stored by now. */
  access: StoredAccess;
  register: Register;
  today: Day;
  onClose: () => void;
  onEnded: (words: string) => void;
}

/** Ends an access before its last day, once the person knows what that means. */
export function EndDialog({ access, register, today, onClose, onEnded }: EndDialogProps): React.ReactElement {
  const words = useAccessStrings().endDialog;
  const { what } = useAccessWords(register, today);
  const { work, write } = usePlanWriter();
  const [error, setError] = React.useState<unknown>();
  const confirm = (): void => {
    setError(undefined);
    write([{ row: planEnd(access, today), then: [] }]).then(({ failed, notSent }) => {
      if (failed.length > 0) setError(failed[0].error);
      else if (notSent.length > 0) setError(new EntError('unexpected', 'not sent'));
      else onEnded(words.ended(access.name));
    }, setError);
  };
  return (
    <ConfirmDialog
      title={words.title(access.name)}
      consequences={[words.what(what(access)), words.when, words.past, words.again]}
      confirmLabel={words.confirm}
      danger
      busy={work !== undefined}
      error={error}
      onConfirm={confirm}
      onCancel={onClose}
    />
  );
}
