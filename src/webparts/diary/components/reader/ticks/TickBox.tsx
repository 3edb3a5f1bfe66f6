import * as React from 'react';
import { useDiaryStrings } from '../../loc/strings';
import styles from '../reader.module.scss';

interface TickBoxProps {
  /** Of the work. */
  title: string;
  done: boolean;
  onChange: (done: boolean) => void;
}

/** « Fait »: the pupil's own mark on a piece of work. */
export function TickBox({ title, done, onChange }: TickBoxProps): React.ReactElement {
  const strings = useDiaryStrings().reader;
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={done} aria-label={strings.doneWork(title)} onChange={(event) => onChange(event.target.checked)} />
      <span>{strings.done}</span>
    </label>
  );
}
