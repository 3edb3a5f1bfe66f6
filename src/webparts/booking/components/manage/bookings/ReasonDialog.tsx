import * as React from 'react';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { Field, hintId, inputClass } from '../../../../../ui/form/Field';
import { useId } from '../../../../../ui/useId';

interface ReasonDialogProps {
  title: string;
  consequences: readonly string[];
  label: string;
  hint: string;
  confirmLabel: string;
  danger?: boolean;
  /** Names what is typed on the device, until whoever decides forgets it. */
  draft: string;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

const LONGEST = 250;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Asks for a reason, or in which state something came back; what was typed stays on the device until it is stored. */
export function ReasonDialog(props: ReasonDialogProps): React.ReactElement {
  const { title, consequences, label, hint, confirmLabel, danger, draft, onConfirm, onCancel } = props;
  const id = useId('reason');
  const kept = useDeviceDraft(draft, isText);
  const [reason, setReason] = React.useState(kept.found?.value ?? '');
  return (
    <ConfirmDialog
      title={title}
      consequences={consequences}
      confirmLabel={confirmLabel}
      danger={danger}
      onConfirm={() => onConfirm(reason.trim())}
      onCancel={onCancel}
    >
      <Field id={id} label={label} hint={hint}>
        <textarea
          id={id}
          className={inputClass}
          rows={2}
          maxLength={LONGEST}
          value={reason}
          aria-describedby={hintId(id)}
          onChange={({ target }) => {
            setReason(target.value);
            kept.keep(target.value);
          }}
        />
      </Field>
    </ConfirmDialog>
  );
}
