import * as React from 'react';
import { addDays, dayInZone, mondayOf, partsOfDay } from '../../domain/days';
import type { Day } from '../../domain/types';
import { Button } from '../button/Button';
import { formatFullDay, formatMonth, formatWeekday } from '../dates/formatDates';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { useIdentity } from '../root/identity';
import { useLanguage } from '../root/language';
import { Spoken } from '../root/Spoken';
import { useId } from '../useId';
import styles from './DateField.module.scss';
import { addMonths, dayAfterKey, firstOfMonth, weeksOfMonth } from './month';

interface CalendarProps {
  label: string;
  chosen: Day | undefined;
  min?: Day;
  max?: Day;
  warn?: (day: Day) => string | undefined;
  onChoose: (day: Day) => void;
  /** @param refocus false where the focus has already gone elsewhere */
  onClose: (refocus: boolean) => void;
}

/** The ARIA date picker: a month below the field, one day of it in the reach of the Tab key, Escape closes. */
export function Calendar({ label, chosen, min, max, warn, onChoose, onClose }: CalendarProps): React.ReactElement {
  const strings = useUiStrings();
  const language = useLanguage();
  const { now } = useIdentity();
  const id = useId('calendar');
  const popup = React.useRef<HTMLDivElement>(null);
  // The device's zone: only where the month opens and which day is marked as today depend on it.
  const [today] = React.useState(() => dayInZone(now().getTime(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  const within = (day: Day): Day => Math.max(min ?? day, Math.min(max ?? day, day));
  const [active, setActive] = React.useState(() => within(chosen ?? today));
  const walked = React.useRef(true);

  React.useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    popup.current?.querySelector<HTMLElement>('[role=gridcell] [tabindex="0"]')?.focus();
  }, [active]);

  // Beside a field that stands far right there is no room to the right of it.
  const [toLeft, setToLeft] = React.useState(false);
  React.useLayoutEffect(() => {
    const right = popup.current?.getBoundingClientRect().right ?? 0;
    setToLeft(right > document.documentElement.clientWidth);
    // Absent in jsdom.
    popup.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  const close = React.useRef(onClose);
  close.current = onClose;
  React.useEffect(() => {
    const elsewhere = ({ target }: Event): void => {
      // The button that opened it closes it by itself.
      const holder = popup.current?.parentElement;
      if (target instanceof Node && !holder?.contains(target)) close.current(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, []);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // The panel around must stay open.
      event.preventDefault();
      event.stopPropagation();
      onClose(true);
    }
  };
  const walk = (event: React.KeyboardEvent): void => {
    const next = dayAfterKey(event.key, event.shiftKey, active);
    if (next === undefined) return;
    event.preventDefault();
    walked.current = true;
    setActive(within(next));
  };
  const onBlur = (event: React.FocusEvent): void => {
    const next = event.relatedTarget;
    // Null: a press on what takes no focus, which `elsewhere` judges.
    if (next instanceof Node && !event.currentTarget.parentElement?.contains(next)) onClose(false);
  };
  const mayGoBack = (from: Day): boolean => min === undefined || firstOfMonth(from) > min;
  const mayGoOn = (from: Day): boolean => max === undefined || firstOfMonth(from, 1) <= max;
  const month = (by: -1 | 1): void => {
    const next = within(addMonths(active, by));
    // A button that is disabled under the focus loses it: it goes to the day.
    walked.current = by < 0 ? !mayGoBack(next) : !mayGoOn(next);
    setActive(next);
  };
  const monday = mondayOf(today);

  return (
    <div
      ref={popup}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={`${styles.calendar} ${toLeft ? styles.toLeft : ''}`}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <div className={styles.monthBar}>
        <Button
          square
          tone="quiet"
          aria-label={strings.previousMonth}
          title={strings.previousMonth}
          disabled={!mayGoBack(active)}
          icon={<Icon name="left" />}
          onClick={() => month(-1)}
        />
        <p id={id} aria-live="polite">
          {formatMonth(active, language)}
        </p>
        <Button
          square
          tone="quiet"
          aria-label={strings.nextMonth}
          title={strings.nextMonth}
          disabled={!mayGoOn(active)}
          icon={<Icon name="right" />}
          onClick={() => month(1)}
        />
      </div>
      <table role="grid" aria-labelledby={id} onKeyDown={walk}>
        <thead>
          <tr>
            {[0, 1, 2, 3, 4, 5, 6].map((count) => (
              <th key={count} scope="col" abbr={formatWeekday(addDays(monday, count), language, 'long')}>
                {formatWeekday(addDays(monday, count), language, 'short').slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(active).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const outside = firstOfMonth(day) !== firstOfMonth(active);
                const warning = warn?.(day);
                return (
                  <td key={day} role="gridcell" aria-selected={day === chosen}>
                    {!outside && (
                      <button
                        type="button"
                        tabIndex={day === active ? 0 : -1}
                        disabled={day !== within(day)}
                        aria-current={day === today ? 'date' : undefined}
                        title={warning}
                        className={warning ? styles.warned : undefined}
                        onClick={() => onChoose(day)}
                      >
                        <span aria-hidden="true">{partsOfDay(day).dayOfMonth}</span>
                        <Spoken>{[formatFullDay(day, language), warning].filter(Boolean).join(', ')}</Spoken>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
