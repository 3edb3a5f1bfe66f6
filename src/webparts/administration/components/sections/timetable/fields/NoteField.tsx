import * as React from 'react';
import { Field, hintId, inputClass } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { useTimetableStrings } from '../loc/strings';

/** One sentence for everybody. */
export function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }): React.ReactElement {
  const words = useTimetableStrings().fields;
  const id = useId('note');
  return (
    <Field id={id} label={words.note} hint={words.noteHint}>
      <input
        id={id}
        className={inputClass}
        value={value}
        maxLength={200}
        autoComplete="off"
        aria-describedby={hintId(id)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
