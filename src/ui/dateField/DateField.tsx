import * as React from 'react';
import { toIso } from '../../domain/days';
import type { Day } from '../../domain/types';
import { Button } from '../button/Button';
import { formatDayOfYear, formatFullDay } from '../dates/formatDates';
import { Icon } from '../icons/Icon';
import { Field, hintId, inputClass, problemId } from '../form/Field';
import { useUiStrings } from '../loc/strings';
import { useLanguage } from '../root/language';
import { useId } from '../useId';
import { Calendar } from './Calendar';
import styles from './DateField.module.scss';
import { readTyped, type DayState } from './readTyped';

export interface DateFieldProps {
  label: string;
  hint?: string;
  value: Day | undefined;
  /**
   * Told whatever the person does. `day` is undefined unless `state` is `day`: a field that is not empty and not yet a day within
   * its bounds is `invalid`, says so itself, and must not be saved as empty.
   */
  onChange: (day: Day | undefined, state: DayState) => void;
  min?: Day;
  max?: Day;
  /** What is worth a warning about a day, e.g. that there is no school; the day can be chosen all the same. */
  warn?: (day: Day) => string | undefined;
  /** What the caller objects to; shown before the field's own objection. */
  problem?: string;
  required?: boolean;
  disabled?: boolean;
  className?: string;
}

/**
 * One day: typed, or taken from a calendar whose weeks start on Monday whatever the browser's language. What it means is said in
 * words below. On a touch screen the device's own picker opens.
 */
export function DateField(props: DateFieldProps): React.ReactElement {
  const { label, hint, value, onChange, min, max, warn, problem, required, disabled, className } = props;
  const strings = useUiStrings();
  const language = useLanguage();
  const id = useId('day');
  const input = React.useRef<HTMLInputElement>(null);
  const [text, setText] = React.useState(value === undefined ? '' : toIso(value));
  const [incomplete, setIncomplete] = React.useState(false);
  // While somebody types, an objection would come with every digit.
  const [typing, setTyping] = React.useState(false);
  const [open, setOpen] = React.useState(false);
  const told = React.useRef(value);
  const typed = readTyped(text, { min, max, incomplete });

  React.useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value === undefined ? '' : toIso(value));
    setIncomplete(false);
  }, [value]);

  const take = (next: string, half: boolean): void => {
    setText(next);
    setIncomplete(half);
    const { state, day } = readTyped(next, { min, max, incomplete: half });
    told.current = state === 'day' ? day : undefined;
    onChange(told.current, state);
  };
  const leave = ({ target }: React.FocusEvent<HTMLInputElement>): void => {
    setTyping(false);
    if (target.validity.badInput !== incomplete) take(target.value, target.validity.badInput);
  };

  const ownProblem = { incomplete: strings.dayIncomplete, tooEarly: '', tooLate: '' };
  if (min !== undefined) ownProblem.tooEarly = strings.dayTooEarly(formatDayOfYear(min, language));
  if (max !== undefined) ownProblem.tooLate = strings.dayTooLate(formatDayOfYear(max, language));
  const said = problem || (typed.why && !typing ? ownProblem[typed.why] : undefined);
  const warning = typed.state === 'day' && typed.day !== undefined ? warn?.(typed.day) : undefined;

  return (
    <Field id={id} label={label} hint={hint} problem={said} className={className}>
      <div className={styles.holder}>
        <input
          ref={input}
          id={id}
          type="date"
          className={`${inputClass} ${styles.input}`}
          value={text}
          min={min === undefined ? undefined : toIso(min)}
          max={max === undefined ? undefined : toIso(max)}
          required={required}
          disabled={disabled}
          aria-invalid={Boolean(said)}
          aria-describedby={[hint && hintId(id), `${id}-words`, problemId(id)].filter(Boolean).join(' ')}
          onChange={(event) => take(event.target.value, event.target.validity.badInput)}
          onKeyDown={() => setTyping(true)}
          onBlur={leave}
        />
        <Button
          square
          tone="quiet"
          className={styles.open}
          disabled={disabled}
          aria-label={strings.openCalendar}
          title={strings.openCalendar}
          aria-haspopup="dialog"
          aria-expanded={open}
          icon={<Icon name="calendar" />}
          onClick={() => setOpen(!open)}
        />
        {open && (
          <Calendar
            label={label}
            chosen={typed.day}
            min={min}
            max={max}
            warn={warn}
            onChoose={(day) => {
              take(toIso(day), false);
              setOpen(false);
              input.current?.focus();
            }}
            onClose={(refocus) => {
              setOpen(false);
              if (refocus) input.current?.focus();
            }}
          />
        )}
      </div>
      <p id={`${id}-words`} className={styles.words}>
        {typed.day !== undefined && formatFullDay(typed.day, language)}
      </p>
      <p aria-live="polite" className={styles.warning}>
        {warning && (
          <>
            <Icon name="warning" />
            {warning}
          </>
        )}
      </p>
    </Field>
  );
}
