import * as React from 'react';
import { useUiStrings } from '../loc/strings';
import { useId } from '../useId';
import styles from './ClassPicker.module.scss';
import type { LevelOfClasses } from './levels';

interface LevelGroupProps {
  level: LevelOfClasses;
  /** False while a search hides some of its classes. */
  complete: boolean;
  chosen: ReadonlySet<number>;
  /** The id of what says how the keys work. */
  keysId: string;
  onPut: (numbers: readonly number[], wanted: boolean) => void;
}

/** The classes of one level as native checkboxes: one stop of the Tab key, arrows within, the whole level first. */
export function LevelGroup({ level: { level, classes }, complete, chosen, keysId, onPut }: LevelGroupProps): React.ReactElement {
  const strings = useUiStrings();
  const id = useId('level');
  const group = React.useRef<HTMLDivElement>(null);
  const whole = React.useRef<HTMLInputElement>(null);
  const [moved, setMoved] = React.useState(0);
  const numbers = classes.map(({ number }) => number);
  const count = numbers.filter((number) => chosen.has(number)).length;
  const hasWhole = complete && level !== '' && classes.length > 1;
  const first = hasWhole ? 1 : 0;
  const stop = Math.min(moved, classes.length - 1 + first);

  React.useEffect(() => {
    if (whole.current) whole.current.indeterminate = count > 0 && count < classes.length;
  });

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const last = classes.length - 1 + first;
    const { ArrowLeft, ArrowRight, ...others } = { ArrowLeft: stop - 1, ArrowRight: stop + 1, Home: 0, End: last };
    const next = { ArrowLeft, ArrowUp: ArrowLeft, ArrowRight, ArrowDown: ArrowRight, ...others }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    group.current?.querySelectorAll('input')[Math.max(0, Math.min(last, next))]?.focus();
  };

  return (
    <div ref={group} role="group" aria-labelledby={id} aria-describedby={keysId} className={styles.level} onKeyDown={onKeyDown}>
      <div className={styles.levelName}>
        {hasWhole ? (
          <label>
            <input
              ref={whole}
              type="checkbox"
              aria-label={strings.wholeLevel(level)}
              checked={count === classes.length}
              tabIndex={stop === 0 ? 0 : -1}
              onFocus={() => setMoved(0)}
              onChange={(event) => onPut(numbers, event.target.checked)}
            />
            <span id={id}>{level}</span>
          </label>
        ) : (
          <span id={id}>{level || strings.otherClasses}</span>
        )}
        <small>{strings.workDone(count, classes.length)}</small>
      </div>
      <div className={styles.classes}>
        {classes.map(({ number, code, title }, at) => (
          <label key={number} className={styles.class} title={code}>
            <input
              type="checkbox"
              checked={chosen.has(number)}
              tabIndex={stop === at + first ? 0 : -1}
              onFocus={() => setMoved(at + first)}
              onChange={(event) => onPut([number], event.target.checked)}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
