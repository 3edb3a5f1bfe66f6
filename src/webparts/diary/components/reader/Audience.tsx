import * as React from 'react';
import { clockTimeOf, isVisible, seesBeforehand, type ClockTime, type VisibleFrom } from '../../../../domain/diary/disconnect';
import type { Role } from '../../../../domain/types';
import { formatDay, formatMinutes } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import styles from './reader.module.scss';

/** Who reads, and when: what has not appeared yet is shown to staff alone. Advisory, see `domain/diary/disconnect`. */
export interface Audience {
  role: Role;
  now: ClockTime;
}

/** True for a row that these readers are shown. */
export function shows({ role, now }: Audience, { visibleFrom }: { visibleFrom?: VisibleFrom }): boolean {
  return seesBeforehand(role) || isVisible(visibleFrom, now);
}

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
