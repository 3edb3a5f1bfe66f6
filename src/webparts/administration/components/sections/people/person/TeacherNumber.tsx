import * as React from 'react';
import type { StaffMember, Stored } from '../../../../../../domain/register/types';
import { Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import type { PeopleIndex } from '../peopleIndex';
import { teacherNumberChoices } from './teacherNumbers';
import type { FieldsProps } from './types';
import { useProblemWords } from './useProblemWords';

/**
 * A teacher's number in the timetable. Once given it stays, since it stands in every diary; a new teacher gets a new one, or one of the
 * timetable that waits for its teacher.
 */
export function TeacherNumber(props: FieldsProps): React.ReactElement {
  const { form, put, problems, stored, register, index } = props;
  const strings = usePeopleStrings();
  const say = useProblemWords();
  const id = useId('number');
  if (stored?.kind === 'staff' && stored.person.teacherNumber > 0) return <KeptNumber member={stored.person} index={index} />;
  const choices = teacherNumberChoices(register);
  return (
    <Field id={id} label={strings.numberLabel} hint={strings.numberHint} problem={say(problems.teacherNumber)}>
      <select
        id={id}
        className={inputClass}
        value={form.teacherNumber || choices[0]?.number}
        disabled={choices.length === 0}
        aria-describedby={`${hintId(id)} ${problemId(id)}`}
        onChange={({ target }) => put({ teacherNumber: Number(target.value) })}
      >
        {choices.map(({ number, timetableName }) => (
          <option key={number} value={number}>
            {timetableName === undefined ? strings.numberNew(number) : strings.numberWaiting(number, timetableName)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function KeptNumber({ member, index }: { member: Stored<StaffMember>; index: PeopleIndex }): React.ReactElement {
  const strings = usePeopleStrings();
  const taught = index.classNumbers({ kind: 'staff', person: { ...member, classNumbers: [] } });
  return (
    <div className={styles.fact}>
      <strong>{strings.numberLabel}</strong>
      <p>{strings.numberKept(member.teacherNumber, index.lessons(member.teacherNumber), taught.map(index.classTitle).join(', '))}</p>
    </div>
  );
}
