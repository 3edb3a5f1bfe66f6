import * as React from 'react';
import { dayOfWeekIndex } from '../../domain/days';
import type { WeekIndex, WeekParity } from '../../domain/types';
import { Button } from '../button/Button';
import { formatDayOfMonth } from '../dates/formatDates';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { useLanguage } from '../root/language';
import styles from './WeekPicker.module.scss';

interface WeekPickerProps {
  week: WeekIndex;
  thisWeek: WeekIndex;
  parity?: WeekParity;
  onChange: (week: WeekIndex) => void;
}

/** « Semaine du 23 novembre », the week before, the week after, and back to this one. */
export function WeekPicker({ week, thisWeek, parity, onChange }: WeekPickerProps): React.ReactElement {
  const strings = useUiStrings();
  const language = useLanguage();
  const heading = React.useRef<HTMLHeadingElement>(null);
  return (
    <div role="group" aria-label={strings.weekNavigation} className={styles.picker}>
      <Button square tone="quiet" aria-label={strings.previousWeek} icon={<Icon name="left" />} onClick={() => onChange(week - 1)} />
      <Button square tone="quiet" aria-label={strings.nextWeek} icon={<Icon name="right" />} onClick={() => onChange(week + 1)} />
      <h2 ref={heading} tabIndex={-1} className={styles.week} aria-live="polite">
        {strings.weekOf(formatDayOfMonth(dayOfWeekIndex(week, 1), language))}
        {parity && <span className={styles.parity}>{strings.weekParity(parity)}</span>}
      </h2>
      {week !== thisWeek && (
        <Button
          tone="quiet"
          onClick={() => {
            // The button goes away with its purpose: the focus would be lost.
            heading.current?.focus();
            onChange(thisWeek);
          }}
        >
          {strings.thisWeek}
        </Button>
      )}
    </div>
  );
}
