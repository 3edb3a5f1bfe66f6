import * as React from 'react';
import styles from './form.module.scss';

interface FieldProps {
  id: string;
  label: string;
  /** A line below the label; the control names `hintId` in its `aria-describedby`. */
  hint?: string;
  problem?: string;
  className?: string;
  children: React.ReactNode;
}

/** A label, a control and what is wrong with it. The control takes `id`, and `aria-describedby` as `problemId` gives it. */
export function Field({ id, label, hint, problem, className, children }: FieldProps): React.ReactElement {
  return (
    <div className={`${styles.field} ${className ?? ''}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={hintId(id)} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {/* Always there: screen readers read out what changes in a live region, not one that comes with its text. */}
      <p id={problemId(id)} aria-live="polite" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}

export function problemId(id: string): string {
  return `${id}-problem`;
}

export function hintId(id: string): string {
  return `${id}-hint`;
}

export const inputClass = styles.input;
export const checkClass = styles.check;
export const labelClass = styles.label;
