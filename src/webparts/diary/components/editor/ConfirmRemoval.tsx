import * as React from 'react';
import { useDiaryStrings } from '../loc/strings';
import { ConfirmAction } from './ConfirmAction';

/** Takes given work back from the pupils. */
export function ConfirmRemoval({ onRemove }: { onRemove: () => Promise<void> }): React.ReactElement {
  const strings = useDiaryStrings();
  return (
    <ConfirmAction
      label={strings.removeHomework}
      question={strings.removeHomeworkSure}
      yes={strings.removeHomeworkYes}
      done={strings.removedHomework}
      onConfirm={async () => {
        await onRemove();
        return true;
      }}
    />
  );
}
