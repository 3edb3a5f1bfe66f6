import * as React from 'react';
import { Field, hintId, inputClass } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { useTimetableStrings } from '../loc/strings';

interface RoomFieldProps {
  hint?: string;
  /** Proposed. */
  rooms: readonly string[];
  value: string;
  onChange: (room: string) => void;
}

/** A room as people call it. */
export function RoomField({ hint, rooms, value, onChange }: RoomFieldProps): React.ReactElement {
  const words = useTimetableStrings().fields;
  const id = useId('room');
  return (
    <Field id={id} label={words.room} hint={hint}>
      <input
        id={id}
        className={inputClass}
        value={value}
        maxLength={60}
        list={`${id}-known`}
        autoComplete="off"
        aria-describedby={hint ? hintId(id) : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {rooms.map((room) => (
          <option key={room} value={room} />
        ))}
      </datalist>
    </Field>
  );
}
