import * as React from 'react';
import { dayOfWeekIndex } from '../../../../../domain/days';
import type { Day, Weekday, WeekParity } from '../../../../../domain/types';
import { DateField } from '../../../../../ui/dateField/DateField';
import { formatWeekday } from '../../../../../ui/dates/formatDates';
import { checkClass, Field, inputClass } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useLanguage } from '../../../../../ui/root/language';
import { useId } from '../../../../../ui/useId';
import styles from '../panel.module.scss';
import { useRecurrenceStrings } from './loc/strings';

export interface Pattern {
  everyWeeks: number;
  weekdays: readonly Weekday[];
  parity: WeekParity | '';
  /** Undefined while what is typed is no day. */
  until: Day | undefined;
}

interface PatternFieldsProps {
  pattern: Pattern;
  min: Day;
  max: Day;
  withParity: boolean;
  /** Those on which the school teaches. */
  weekdays: readonly Weekday[];
  onChange: (pattern: Pattern) => void;
}

const WEEKS = [1, 2, 3, 4];

/** How a booking comes again: every so many weeks, on which days, in weeks A or B, until when. */
export function PatternFields({ pattern, min, max, withParity, weekdays, onChange }: PatternFieldsProps): React.ReactElement {
  const strings = useRecurrenceStrings();
  const language = useLanguage();
  const id = useId('pattern');
  const toggle = (weekday: Weekday, on: boolean): void =>
    onChange({ ...pattern, weekdays: weekdays.filter((each) => (each === weekday ? on : pattern.weekdays.includes(each))) });
  return (
    <>
      <div className={styles.range}>
        <Field id={`${id}-every`} label={strings.title}>
          <select
            id={`${id}-every`}
            className={inputClass}
            value={pattern.everyWeeks}
            onChange={({ target }) => onChange({ ...pattern, everyWeeks: Number(target.value) })}
          >
            {WEEKS.map((weeks) => (
              <option key={weeks} value={weeks}>
                {strings.everyWeeks(weeks)}
              </option>
            ))}
          </select>
        </Field>
        {withParity && (
          <Field id={`${id}-parity`} label={strings.parity}>
            <select
              id={`${id}-parity`}
              className={inputClass}
              value={pattern.parity}
              onChange={({ target }) => onChange({ ...pattern, parity: target.value === 'A' || target.value === 'B' ? target.value : '' })}
            >
              {(['', 'A', 'B'] as const).map((parity) => (
                <option key={parity} value={parity}>
                  {strings.parities[parity]}
                </option>
              ))}
            </select>
          </Field>
        )}
      </div>
      <FieldGroup id={`${id}-days`} label={strings.weekdays}>
        <div className={styles.spread}>
          {weekdays.map((weekday) => (
            <label key={weekday} className={checkClass}>
              <input
                type="checkbox"
                checked={pattern.weekdays.includes(weekday)}
                onChange={({ target }) => toggle(weekday, target.checked)}
              />
              {formatWeekday(dayOfWeekIndex(0, weekday), language, 'long')}
            </label>
          ))}
        </div>
      </FieldGroup>
      <DateField label={strings.until} value={pattern.until} min={min} max={max} onChange={(until) => onChange({ ...pattern, until })} />
    </>
  );
}
