import * as React from 'react';
import type { SchoolClass } from '../../../../../../domain/types';
import { Field, hintId, inputClass } from '../../../../../../ui/form/Field';
import { useClassesStrings } from '../loc/strings';

interface LevelsProps {
  id: string;
  /** Their levels are proposed. */
  classes: readonly SchoolClass[];
  value: string;
  onChange: (level: string) => void;
}

/** The level of a class: any text, with those that the school has already. Classes are sorted and chosen by it. */
export function Levels({ id, classes, value, onChange }: LevelsProps): React.ReactElement {
  const words = useClassesStrings().newClass;
  const levels = [...new Set(classes.map(({ level }) => level))].filter((level) => level !== '').sort((a, b) => a.localeCompare(b, 'fr'));
  return (
    <Field id={id} label={words.level} hint={words.levelHint}>
      <input
        id={id}
        className={inputClass}
        value={value}
        maxLength={60}
        list={`${id}-known`}
        autoComplete="off"
        aria-describedby={hintId(id)}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {levels.map((level) => (
          <option key={level} value={level} />
        ))}
      </datalist>
    </Field>
  );
}
