import * as React from 'react';
import { Field, hintId, inputClass, problemId } from '../form/Field';
import { useUiStrings } from '../loc/strings';
import { useId } from '../useId';
import { byLevel, type PickedClass } from './levels';

interface ClassSelectProps {
  label: string;
  hint?: string;
  classes: readonly PickedClass[];
  /** A class number; undefined for none yet. */
  value: number | undefined;
  /** Undefined only where `optional`. */
  onChange: (number: number | undefined) => void;
  /** What stands for no class, e.g. « Aucune classe »; with it the choice may be taken back. */
  optional?: string;
  problem?: string;
  disabled?: boolean;
  className?: string;
}

/** One class: the native list, which phones show whole and keyboards search by letter, with a group a level. */
export function ClassSelect(props: ClassSelectProps): React.ReactElement {
  const { label, hint, classes, value, onChange, optional, problem, disabled, className } = props;
  const strings = useUiStrings();
  const id = useId('class');
  const known = value === undefined || classes.some(({ number }) => number === value);
  return (
    <Field id={id} label={label} hint={hint} problem={problem} className={className}>
      <select
        id={id}
        className={inputClass}
        disabled={disabled || classes.length === 0}
        value={value ?? ''}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${hint ? `${hintId(id)} ` : ''}${problemId(id)}`}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        {(optional !== undefined || value === undefined) && (
          <option value="" disabled={optional === undefined}>
            {classes.length === 0 ? strings.noClassYet : (optional ?? strings.chooseClass)}
          </option>
        )}
        {byLevel(classes).map(({ level, classes: own }) => (
          <optgroup key={level} label={level || strings.otherClasses}>
            {own.map(({ number, title }) => (
              <option key={number} value={number}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
        {!known && value !== undefined && <option value={value}>{strings.unknownClass(value)}</option>}
      </select>
    </Field>
  );
}
