import * as React from 'react';
import { clockTimeOf, isVisible, type ClockTime, type VisibleFrom } from '../../../../domain/diary/disconnect';
import { formatDay, formatMinutes } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import styles from './appearance.module.scss';

/** « Visible des élèves le mardi 24 novembre à 07:00 », for those who see it before; nothing for what has appeared. */
export function AppearsMark({ row, now }: { row: { visibleFrom?: VisibleFrom }; now: ClockTime }): React.ReactElement | null {
  const strings = useDiaryStrings().reader;
  const language = useLanguage();
  const from = isVisible(row.visibleFrom, now) ? undefined : clockTimeOf(row.visibleFrom);
  if (!from) return null;
  return (
    <span className={styles.later}>
      <Icon name="clock" />
      {strings.appears(formatDay(from.day, language), formatMinutes(from.minutes, language))}
    </span>
  );
}
