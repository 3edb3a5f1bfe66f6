import * as React from 'react';
import { Field, inputClass } from '../../../../ui/form/Field';
import { useId } from '../../../../ui/useId';
import { useDiaryStrings } from '../loc/strings';
import styles from './reader.module.scss';
import type { Subject } from './subjects';

interface SubjectFilterProps {
  subjects: readonly Subject[];
  /** Empty: all. */
  selected: string;
  onSelect: (code: string) => void;
}

/** One subject or all; nothing where there is nothing to choose between. */
export function SubjectFilter({ subjects, selected, onSelect }: SubjectFilterProps): React.ReactElement | null {
  const strings = useDiaryStrings();
  const id = useId('subject');
  if (subjects.length < 2 && selected === '') return null;
  return (
    <Field id={id} label={strings.subjectFilter} className={styles.filter}>
      <select id={id} className={inputClass} value={selected} onChange={(event) => onSelect(event.target.value)}>
        <option value="">{strings.allSubjects}</option>
        {subjects.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
