import * as React from 'react';
import { Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';

interface SelectFieldProps {
  label: string;
  hint?: string;
  options: readonly { key: string; label: string }[];
  /** Empty for none. */
  value: string;
  onChange: (key: string) => void;
  /** What stands for none; without it one of the options is always chosen. */
  none?: string;
  /** True when none is an answer too. */
  mayBeNone?: boolean;
  problem?: string;
  className?: string;
}

/** One of several, in the native list. A value that is none of the options is shown as it is. */
export function SelectField(props: SelectFieldProps): React.ReactElement {
  const { label, hint, options, value, onChange, none, mayBeNone, problem, className } = props;
  const id = useId('select');
  const known = value === '' || options.some(({ key }) => key === value);
  return (
    <Field id={id} label={label} hint={hint} problem={problem} className={className}>
      <select
        id={id}
        className={inputClass}
        value={value}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${hint ? `${hintId(id)} ` : ''}${problemId(id)}`}
        onChange={(event) => onChange(event.target.value)}
      >
        {none !== undefined && (mayBeNone || value === '') && (
          <option value="" disabled={!mayBeNone}>
            {none}
          </option>
        )}
        {options.map(({ key, label: name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        {!known && <option value={value}>{value}</option>}
      </select>
    </Field>
  );
}
