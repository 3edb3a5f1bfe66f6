import * as React from 'react';
import { checkClass } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../ui/useId';
import type { Choice } from '../choices/OneOf';
import { useDirectionStrings } from '../loc/strings';
import styles from './VisaForm.module.scss';

interface SubjectChecksProps {
  subjects: readonly Choice[];
  /** Codes; none: all subjects. */
  selected: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Some subjects, or none for all of them. */
export function SubjectChecks({ subjects, selected, onChange }: SubjectChecksProps): React.ReactElement | null {
  const strings = useDirectionStrings();
  const id = useId('subjects');
  if (subjects.length < 2) return null;
  const put = (code: string, wanted: boolean): void =>
    onChange(subjects.map(({ value }) => value).filter((value) => (value === code ? wanted : selected.includes(value))));
  return (
    <FieldGroup id={id} label={strings.subjectsToVisa} hint={strings.subjectsHint}>
      <div className={styles.checks}>
        {subjects.map(({ value, label }) => (
          <label key={value} className={checkClass}>
            <input type="checkbox" checked={selected.includes(value)} onChange={(event) => put(value, event.target.checked)} /> {label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
