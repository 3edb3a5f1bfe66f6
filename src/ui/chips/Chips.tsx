import * as React from 'react';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import styles from './Chips.module.scss';

export interface Chip {
  key: string;
  label: string;
  /** What tells two of the same name apart. */
  detail?: string;
}

interface ChipsProps {
  /** What the list is called by screen readers. */
  label: string;
  chips: readonly Chip[];
  onRemove: (key: string) => void;
  disabled?: boolean;
  /** Takes the focus once the last chip is gone. */
  afterLast: () => void;
}

/** What is chosen, each with a way to take it out; the focus stays in the list for as long as there is one. */
export function Chips({ label, chips, onRemove, disabled, afterLast }: ChipsProps): React.ReactElement | null {
  const strings = useUiStrings();
  const list = React.useRef<HTMLUListElement>(null);
  const removedAt = React.useRef<number>();
  const goOn = React.useRef(afterLast);
  goOn.current = afterLast;

  React.useEffect(() => {
    const at = removedAt.current;
    if (at === undefined) return;
    removedAt.current = undefined;
    if (chips.length === 0) goOn.current();
    else list.current?.querySelectorAll('button')[Math.min(at, chips.length - 1)]?.focus();
  }, [chips]);

  if (chips.length === 0) return null;
  return (
    <ul ref={list} aria-label={label} className={styles.chips}>
      {chips.map((chip, at) => (
        <li key={chip.key} className={styles.chip}>
          <span className={styles.words}>
            {chip.label}
            {chip.detail && <small>{chip.detail}</small>}
          </span>
          <button
            type="button"
            disabled={disabled}
            aria-label={strings.remove([chip.label, chip.detail].filter(Boolean).join(', '))}
            onClick={() => {
              removedAt.current = at;
              onRemove(chip.key);
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
