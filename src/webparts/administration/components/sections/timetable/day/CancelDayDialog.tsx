import * as React from 'react';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { NoteField } from '../fields/NoteField';
import { useTimetableStrings } from '../loc/strings';

interface CancelDayDialogProps {
  teacher: string;
  dayName: string;
  /** How many lessons it concerns. */
  lessons: number;
  /** The titles of their classes. */
  classes: readonly string[];
  busy: boolean;
  error: unknown;
  onConfirm: (note: string) => void;
  onCancel: () => void;
}

/** Asks before all lessons of a teacher's day are called off. */
export function CancelDayDialog(props: CancelDayDialogProps): React.ReactElement {
  const { teacher, dayName, lessons, classes, busy, error, onConfirm, onCancel } = props;
  const words = useTimetableStrings().cancelDay;
  const [note, setNote] = React.useState('');
  return (
    <ConfirmDialog
      title={words.title(teacher, dayName)}
      consequences={[words.lessons(lessons), words.seenBy(classes.join(', ')), words.undo]}
      confirmLabel={words.confirm}
      danger
      busy={busy}
      error={error}
      onConfirm={() => onConfirm(note)}
      onCancel={onCancel}
    >
      <NoteField value={note} onChange={setNote} />
    </ConfirmDialog>
  );
}
