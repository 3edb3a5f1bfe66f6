import * as React from 'react';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { Spoken } from '../root/Spoken';
import { useElementWidth } from '../useElementWidth';
import styles from './StepList.module.scss';

export interface Step {
  key: string;
  title: string;
  state: 'todo' | 'current' | 'done' | 'blocked';
  /** What there is to do, or why it is blocked. */
  text?: React.ReactNode;
  /** Buttons or links. */
  actions?: React.ReactNode;
}

interface StepListProps {
  /** What the steps lead to. */
  label: string;
  steps: readonly Step[];
}

/** Steps one below the other, each with its state: a first hour's guidance, what is left to do. */
export function StepList({ label, steps }: StepListProps): React.ReactElement {
  const strings = useUiStrings();
  return (
    <ol aria-label={label} className={styles.list}>
      {steps.map(({ key, title, state, text, actions }, at) => (
        <li key={key} aria-current={state === 'current' ? 'step' : undefined} className={styles[state]} data-ent-step={state}>
          <Mark state={state} at={at} />
          <div className={styles.body}>
            <p className={styles.title}>
              {title} <Spoken>{strings.stepStates[state]}</Spoken>
            </p>
            {text && <div className={styles.text}>{text}</div>}
            {actions && <div className={styles.actions}>{actions}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Below this width only the step under way is named. */
const NAMES_FROM = 560;

/** The same steps side by side above a wizard; where it is narrow only the one under way is named. */
export function StepBar({ label, steps }: StepListProps): React.ReactElement {
  const strings = useUiStrings();
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const narrow = width !== undefined && width < NAMES_FROM;
  const current = steps.findIndex(({ state }) => state === 'current');
  return (
    <div ref={ref} className={`${styles.barHolder} ${narrow ? styles.narrow : ''}`}>
      {current >= 0 && (
        <p aria-hidden="true" className={styles.where}>
          {strings.stepAt(current + 1, steps.length)}
        </p>
      )}
      <ol aria-label={label} className={styles.bar}>
        {steps.map(({ key, title, state }, at) => (
          <li key={key} aria-current={state === 'current' ? 'step' : undefined} className={styles[state]} data-ent-step={state}>
            <Mark state={state} at={at} />
            <span className={styles.title}>
              {title} <Spoken>{strings.stepStates[state]}</Spoken>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Mark({ state, at }: { state: Step['state']; at: number }): React.ReactElement {
  return (
    <span aria-hidden="true" className={styles.mark}>
      {state === 'done' && <Icon name="check" />}
      {state === 'blocked' && <Icon name="lock" />}
      {(state === 'todo' || state === 'current') && at + 1}
    </span>
  );
}
