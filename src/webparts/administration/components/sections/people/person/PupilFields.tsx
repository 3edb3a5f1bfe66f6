import * as React from 'react';
import { ClassSelect } from '../../../../../../ui/classPicker/ClassSelect';
import { DateField } from '../../../../../../ui/dateField/DateField';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { checkClass } from '../../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../../ui/useId';
import { activeClasses } from '../activeClasses';
import { usePeopleStrings } from '../loc/strings';
import { moveConsequences } from '../moves/moveConsequences';
import { useMoveWords } from '../moves/useMoveWords';
import styles from '../People.module.scss';
import { isMoving } from './personForm';
import type { FieldsProps } from './types';
import { useProblemWords } from './useProblemWords';

/** A pupil's class, with what changing it means, and the teaching groups of that class. */
export function PupilFields(props: FieldsProps & { schoolYear: number }): React.ReactElement {
  const { form, put, problems, stored, register, index, today, schoolYear } = props;
  const strings = usePeopleStrings();
  const say = useProblemWords();
  const sayMove = useMoveWords();
  const id = useId('groups');
  const offered = new Map(
    register.groups
      .filter(({ classNumber, schoolYear: year }) => classNumber === form.classNumber && year === schoolYear)
      .map(({ code, title }) => [code, title])
  );
  const elsewhere = form.groups.filter((code) => !offered.has(code));
  const moving = isMoving(form, stored);
  return (
    <>
      <ClassSelect
        label={strings.classLabel}
        optional={strings.withoutClass}
        classes={activeClasses(register)}
        value={form.classNumber || undefined}
        onChange={(classNumber = 0) => put({ classNumber })}
      />
      {moving && stored?.kind === 'pupil' && (
        <div className={styles.consequences}>
          <DateField
            label={strings.moveDay}
            hint={strings.moveDayHint}
            value={form.moveDay}
            max={today}
            required
            problem={say(problems.moveDay)}
            onChange={(moveDay) => put({ moveDay })}
          />
          <Notice>
            <ul className={styles.plain}>
              {sayMove(moveConsequences([stored.person], form.classNumber, index), form.classNumber, index).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {(offered.size > 0 || elsewhere.length > 0) && (
        <FieldGroup
          id={id}
          label={strings.groupsLabel}
          hint={elsewhere.length > 0 ? strings.groupsElsewhere(elsewhere.join(', ')) : undefined}
        >
          {[...offered].map(([code, title]) => (
            <label key={code} className={checkClass}>
              <input
                type="checkbox"
                checked={form.groups.includes(code)}
                onChange={({ target }) =>
                  put({ groups: target.checked ? [...form.groups, code].sort() : form.groups.filter((each) => each !== code) })
                }
              />
              {title === code ? code : strings.groupNamed(title, code)}
            </label>
          ))}
        </FieldGroup>
      )}
    </>
  );
}
