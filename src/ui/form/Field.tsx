import * as React from 'react';
import styles from './form.module.scss';

interface FieldProps {
  id: string;
  label: string;
  problem?: string;
  className?: string;
  children: React.ReactNode;
}

/** A label, a control and what is wrong with it. The control takes `id`, and `aria-describedby` as `problemId` gives it. */
export function Field({ id, label, problem, className, children }: FieldProps): React.ReactElement {
  return (
    <div className={`${styles.field} ${className ?? ''}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
      {problem && (
        <p id={problemId(id)} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

export function problemId(id: string): string {
  return `${id}-problem`;
}

export const inputClass = styles.input;
export const checkClass = styles.check;
export const labelClass = styles.label;
