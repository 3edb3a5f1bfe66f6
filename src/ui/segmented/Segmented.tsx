import * as React from 'react';
import styles from './segmented.module.scss';

interface SegmentedProps<K extends string> {
  label: string;
  options: readonly { key: K; label: React.ReactNode }[];
  selected: K;
  onSelect: (key: K) => void;
}

/** A few alternatives side by side, one of them pressed. */
export function Segmented<K extends string>({ label, options, selected, onSelect }: SegmentedProps<K>): React.ReactElement {
  return (
    <div role="group" aria-label={label} className={styles.segmented}>
      {options.map((option) => (
        <button key={option.key} type="button" aria-pressed={option.key === selected} onClick={() => onSelect(option.key)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}
