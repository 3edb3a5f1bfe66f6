import * as React from 'react';
import { Icon } from '../../../../ui/icons/Icon';
import { useDiaryStrings } from '../loc/strings';
import styles from './changes.module.scss';
import { changeWords, type LessonChange } from './lessonChange';

/** What a lesson has otherwise that day, and why. */
export function ChangeMark({ change }: { change: LessonChange }): React.ReactElement {
  const strings = useDiaryStrings();
  return (
    <span className={`${styles.mark} ${styles[change.kind]}`} data-ent-change={change.kind}>
      <Icon name={change.kind === 'cancelled' ? 'close' : change.kind === 'added' ? 'add' : 'warning'} />
      <span>
        <strong>{changeWords(change, strings)}</strong>
        {change.note && <span className={styles.note}>{change.note}</span>}
      </span>
    </span>
  );
}

/** The name of a lesson, struck through when the lesson does not take place. */
export function LessonName({ change, children }: { change: LessonChange | undefined; children: React.ReactNode }): React.ReactElement {
  return change?.kind === 'cancelled' ? <s className={styles.struck}>{children}</s> : <>{children}</>;
}
