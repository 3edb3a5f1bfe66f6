import * as React from 'react';
import { addDays, fromIso, toIso } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { inputClass } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { useDesk } from '../../desk/desk';
import { useBookingStrings } from '../../loc/strings';
import styles from './DayPicker.module.scss';

interface DayPickerProps {
  day: Day;
  today: Day;
  onChange: (day: Day) => void;
}

/** Longer than any holidays. */
const DAYS_AT_MOST = 120;

/** « lundi 30 novembre », the school day before, the one after, today, or any day. */
export function DayPicker({ day, today, onChange }: DayPickerProps): React.ReactElement {
  const strings = useBookingStrings();
  const language = useLanguage();
  const { calendar } = useDesk();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const previous = (): Day => {
    for (let back = 1; back <= DAYS_AT_MOST; back++) if (calendar.isSchoolDay(addDays(day, -back))) return addDays(day, -back);
    return addDays(day, -1);
  };
  return (
    <div role="group" aria-label={strings.dayNavigation} className={styles.picker}>
      <Button square tone="quiet" aria-label={strings.previousDay} icon={<Icon name="left" />} onClick={() => onChange(previous())} />
      <Button
        square
        tone="quiet"
        aria-label={strings.nextDay}
        icon={<Icon name="right" />}
        onClick={() => onChange(calendar.nextSchoolDay(day) ?? addDays(day, 1))}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.day} aria-live="polite">
        {formatDay(day, language)}
      </h2>
      <input
        type="date"
        className={`${inputClass} ${styles.date}`}
        aria-label={strings.dayField}
        value={toIso(day)}
        onChange={({ target }) => {
          const next = fromIso(target.value);
          if (next !== undefined) onChange(next);
        }}
      />
      {day !== today && (
        <Button
          tone="quiet"
          onClick={() => {
            // The button goes away with its purpose: the focus would be lost.
            heading.current?.focus();
            onChange(today);
          }}
        >
          {strings.goToday}
        </Button>
      )}
    </div>
  );
}
