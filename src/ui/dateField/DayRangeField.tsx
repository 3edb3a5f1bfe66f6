import * as React from 'react';
import { daysBetween } from '../../domain/days';
import type { Day } from '../../domain/types';
import { FieldGroup } from '../form/FieldGroup';
import { useUiStrings } from '../loc/strings';
import { useId } from '../useId';
import { DateField, type DateFieldProps } from './DateField';
import styles from './DateField.module.scss';
import type { DayState } from './readTyped';

/** Both days included. */
export interface DayRange {
  first?: Day;
  last?: Day;
}

interface DayRangeFieldProps extends Pick<DateFieldProps, 'label' | 'hint' | 'min' | 'max' | 'warn' | 'problem' | 'required' | 'disabled'> {
  value: DayRange;
  /** `state` is `day` only where both days are there and in order, `empty` where neither is. */
  onChange: (range: DayRange, state: DayState) => void;
  /** What the two days are called, where « Premier jour », « Dernier jour » do not fit. */
  firstLabel?: string;
  lastLabel?: string;
}

/** From one day to another, both included, with the number of days. */
export function DayRangeField(props: DayRangeFieldProps): React.ReactElement {
  const { label, hint, value, onChange, min, max, warn, problem, required, disabled, firstLabel, lastLabel } = props;
  const strings = useUiStrings();
  const id = useId('days');
  const [states, setStates] = React.useState<{ first: DayState; last: DayState }>({
    first: value.first === undefined ? 'empty' : 'day',
    last: value.last === undefined ? 'empty' : 'day'
  });
  const { first, last } = value;
  const reversed = first !== undefined && last !== undefined && last < first;

  const put = (which: 'first' | 'last', day: Day | undefined, state: DayState): void => {
    const next = { ...value, [which]: day };
    const both = { ...states, [which]: state };
    setStates(both);
    const inOrder = next.first === undefined || next.last === undefined || next.first <= next.last;
    const all = [both.first, both.last];
    if (all.every((each) => each === 'empty')) onChange(next, 'empty');
    else onChange(next, inOrder && all.every((each) => each === 'day') ? 'day' : 'invalid');
  };

  const common = { min, max, warn, required, disabled, className: styles.side };
  return (
    <FieldGroup id={id} label={label} hint={hint} problem={problem || (reversed ? strings.lastBeforeFirst : undefined)} disabled={disabled}>
      <div className={styles.range}>
        <DateField {...common} label={firstLabel ?? strings.firstDay} value={first} onChange={(day, state) => put('first', day, state)} />
        <DateField {...common} label={lastLabel ?? strings.lastDay} value={last} onChange={(day, state) => put('last', day, state)} />
      </div>
      {first !== undefined && last !== undefined && !reversed && (
        <p className={styles.words}>{strings.dayCount(daysBetween(first, last) + 1)}</p>
      )}
    </FieldGroup>
  );
}
