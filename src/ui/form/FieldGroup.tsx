import * as React from 'react';
import { hintId, problemId } from './Field';
import styles from './form.module.scss';

interface FieldGroupProps {
  id: string;
  label: string;
  hint?: string;
  problem?: string;
  disabled?: boolean;
  className?: string;
  children: React.ReactNode;
}

/** Several controls that make one answer: a `fieldset` with its legend and what is wrong with it. */
export function FieldGroup({ id, label, hint, problem, disabled, className, children }: FieldGroupProps): React.ReactElement {
  return (
    <fieldset
      disabled={disabled}
      aria-describedby={`${hint ? `${hintId(id)} ` : ''}${problemId(id)}`}
      className={`${styles.group} ${className ?? ''}`}
    >
      <legend className={styles.label}>{label}</legend>
      {hint && (
        <p id={hintId(id)} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <p id={problemId(id)} aria-live="polite" className={styles.problem}>
        {problem}
      </p>
    </fieldset>
  );
}
