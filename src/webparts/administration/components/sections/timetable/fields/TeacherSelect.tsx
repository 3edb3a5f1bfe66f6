import * as React from 'react';
import { SelectField } from './SelectField';
import { useTimetableStrings } from '../loc/strings';
import type { Teacher } from '../owner/owner';

interface TeacherSelectProps {
  label: string;
  hint?: string;
  teachers: readonly Teacher[];
  /** A teacher's number; undefined for none yet. */
  value: number | undefined;
  onChange: (number: number | undefined) => void;
  /** What stands for nobody; with it the choice may be taken back. */
  optional?: string;
  problem?: string;
  className?: string;
}

/** One of those who teach: the native list, which keyboards search by letter. */
export function TeacherSelect({ teachers, value, onChange, optional, ...rest }: TeacherSelectProps): React.ReactElement {
  const words = useTimetableStrings().fields;
  const options = teachers.map(({ number, name }) => ({ key: `${number}`, label: name }));
  return (
    <SelectField
      {...rest}
      options={options}
      value={value === undefined ? '' : `${value}`}
      none={optional ?? words.chooseTeacher}
      mayBeNone={optional !== undefined}
      onChange={(key) => onChange(key === '' ? undefined : Number(key))}
    />
  );
}
