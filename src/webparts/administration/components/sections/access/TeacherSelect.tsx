import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import { Field, hintId, inputClass, problemId } from '../../../../../ui/form/Field';
import { useId } from '../../../../../ui/useId';
import { useAccessStrings } from './loc/strings';

interface TeacherSelectProps {
  register: Register;
  /** 0 for none yet. */
  value: number;
  onChange: (teacherNumber: number) => void;
  problem: string | undefined;
}

/** Whom a substitute replaces: everybody who has a number, those who left too, whose lessons stay until the timetable is done anew. */
export function TeacherSelect({ register, value, onChange, problem }: TeacherSelectProps): React.ReactElement {
  const strings = useAccessStrings();
  const id = useId('teacher');
  const collator = new Intl.Collator('fr');
  const teachers = register.staff
    .filter(({ teacherNumber }) => teacherNumber > 0)
    .sort((a, b) => collator.compare(`${a.lastName} ${a.firstName}`, `${b.lastName} ${b.firstName}`));
  return (
    <Field id={id} label={strings.teacher} hint={strings.teacherHint} problem={problem}>
      <select
        id={id}
        className={inputClass}
        value={value === 0 ? '' : value}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${hintId(id)} ${problemId(id)}`}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        <option value="" disabled>
          {teachers.length === 0 ? strings.noTeacherYet : strings.chooseTeacher}
        </option>
        {teachers.map(({ teacherNumber, title, lastName, firstName, status }) => (
          <option key={teacherNumber} value={teacherNumber}>
            {strings.teacherOption(title, `${lastName} ${firstName}`.trim(), status === 'left')}
          </option>
        ))}
      </select>
    </Field>
  );
}
