import * as React from 'react';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { School } from '../../../../../../domain/types';
import { checkClass, Field, hintId, inputClass } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { HAS_YEAR, MAY_BE_COMPLETE, type Choices, type Scope } from './choices';

interface OptionFieldsProps {
  kind: ImportKind;
  school: School;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

const SCOPES: readonly Scope[] = ['auto', 'classes', 'teachers', 'all'];

/** How a file is to be understood: whether it names everybody, which lessons it replaces, of which year its classes are. */
export function OptionFields({ kind, school, choices, onChange }: OptionFieldsProps): React.ReactElement | null {
  const strings = useImportsStrings();
  const words = strings.columns;
  const id = useId('options');
  const mayBeComplete = MAY_BE_COMPLETE.has(kind);
  const hasYear = HAS_YEAR.has(kind);
  if (!mayBeComplete && !hasYear) return null;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h4 id={id}>{words.options}</h4>
      {mayBeComplete && (
        <div className={styles.option}>
          <label className={checkClass}>
            <input
              type="checkbox"
              checked={choices.complete}
              aria-describedby={`${id}-complete`}
              onChange={(event) => onChange({ ...choices, complete: event.target.checked })}
            />
            {words.complete[kind]}
          </label>
          <p id={`${id}-complete`} className={styles.note}>
            {choices.complete ? words.completeMeans[kind] : words.incompleteMeans}
          </p>
        </div>
      )}
      {kind === 'timetable' && (
        <Field id={`${id}-scope`} label={words.scope} hint={words.scopeHint} className={styles.narrowField}>
          <select
            id={`${id}-scope`}
            className={inputClass}
            value={choices.scope}
            aria-describedby={hintId(`${id}-scope`)}
            onChange={(event) => onChange({ ...choices, scope: event.target.value as Scope })}
          >
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {words.scopes[scope]}
              </option>
            ))}
          </select>
        </Field>
      )}
      {hasYear && (
        <Field id={`${id}-year`} label={words.schoolYear} hint={words.schoolYearHint} className={styles.narrowField}>
          <select
            id={`${id}-year`}
            className={inputClass}
            value={choices.schoolYear}
            aria-describedby={hintId(`${id}-year`)}
            onChange={(event) => onChange({ ...choices, schoolYear: Number(event.target.value) })}
          >
            {[school.schoolYear, school.schoolYear + 1].map((year) => (
              <option key={year} value={year}>
                {strings.schoolYearValue(year)}
              </option>
            ))}
          </select>
        </Field>
      )}
    </section>
  );
}
