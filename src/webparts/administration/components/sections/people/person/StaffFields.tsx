import * as React from 'react';
import type { StaffFunction } from '../../../../../../domain/register/types';
import { ClassPicker } from '../../../../../../ui/classPicker/ClassPicker';
import { checkClass, Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../../ui/useId';
import { activeClasses } from '../activeClasses';
import { usePeopleStrings } from '../loc/strings';
import { STAFF_FUNCTIONS } from '../staffFunctions';
import { TeacherNumber } from './TeacherNumber';
import type { FieldsProps } from './types';
import { useProblemWords } from './useProblemWords';

const TITLE_LENGTH = 80;

/** What somebody of the staff is called and does, and the classes besides those of the timetable. */
export function StaffFields(props: FieldsProps): React.ReactElement {
  const { form, put, problems, register } = props;
  const strings = usePeopleStrings();
  const say = useProblemWords();
  const id = useId('staff');
  const putFunction = (name: StaffFunction, wanted: boolean): void =>
    put({ functions: wanted ? [...form.functions, name].sort() : form.functions.filter((each) => each !== name) });
  return (
    <>
      <Field id={`${id}-title`} label={strings.titleLabel} hint={strings.titleHint} problem={say(problems.title)}>
        <input
          id={`${id}-title`}
          className={inputClass}
          value={form.title}
          maxLength={TITLE_LENGTH}
          autoComplete="off"
          aria-invalid={Boolean(problems.title)}
          aria-describedby={`${hintId(`${id}-title`)} ${problemId(`${id}-title`)}`}
          onChange={({ target }) => put({ title: target.value })}
        />
      </Field>
      <FieldGroup id={`${id}-functions`} label={strings.functionsLabel} problem={say(problems.functions)}>
        {STAFF_FUNCTIONS.map((name) => (
          <label key={name} className={checkClass}>
            <input
              type="checkbox"
              checked={form.functions.includes(name)}
              aria-invalid={Boolean(problems.functions)}
              onChange={({ target }) => putFunction(name, target.checked)}
            />
            {strings.functions[name]}
          </label>
        ))}
      </FieldGroup>
      {(form.functions.includes('teacher') || form.teacherNumber > 0) && <TeacherNumber {...props} />}
      <ClassPicker
        label={strings.classesLabel}
        hint={strings.classesHint}
        classes={activeClasses(register)}
        selected={form.classNumbers}
        onChange={(classNumbers) => put({ classNumbers: [...classNumbers].sort((a, b) => a - b) })}
      />
    </>
  );
}
