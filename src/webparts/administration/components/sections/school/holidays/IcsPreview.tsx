import * as React from 'react';
import type { HolidaysFile, ProposedHoliday } from '../../../../../../domain/calendar/holidaysIcs';
import type { DayRange, HolidayZone } from '../../../../../../domain/calendar/types';
import { Button } from '../../../../../../ui/button/Button';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../../ui/root/language';
import { useSchoolStrings } from '../loc/strings';
import { rangeWords } from '../ranges/rangeWords';
import styles from './Ics.module.scss';
import { mergeHolidays } from './mergeHolidays';

interface IcsPreviewProps {
  read: HolidaysFile;
  ownZone: HolidayZone | undefined;
  known: readonly DayRange[];
  onConfirm: (merged: DayRange[]) => void;
  onCancel: () => void;
}

/** What a file would add and change, what stays, and what of it was left aside and why; nothing is written before the person agrees. */
export function IcsPreview({ read, ownZone, known, onConfirm, onCancel }: IcsPreviewProps): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const words = strings.ics;
  const { zones } = strings.identity;
  const { holidays, kept, merged, changes } = React.useMemo(() => mergeHolidays(known, read.holidays), [known, read]);
  const dates = (range: Omit<DayRange, 'title'>): string => rangeWords(range, strings, language);
  const beforeWords = ({ title }: ProposedHoliday, before: readonly DayRange[]): string =>
    before.map((range) => (range.title === title ? dates(range) : words.beforeNamed(range.title, dates(range)))).join(', ');
  return (
    <>
      {read.zone && ownZone === undefined && <Notice>{words.zoneUnknown(zones[read.zone])}</Notice>}
      {read.zone && ownZone !== undefined && read.zone !== ownZone && (
        <Notice tone="warning">{words.zoneDiffers(zones[read.zone], zones[ownZone])}</Notice>
      )}
      {holidays.length === 0 ? (
        <p>{words.nothingFound}</p>
      ) : (
        <ul className={styles.proposals}>
          {holidays.map(({ proposed, state, before }) => (
            <li key={`${proposed.first}|${proposed.title}`} data-ent-holiday={state}>
              <span className={`${styles.state} ${styles[state]}`}>{words.states[state]}</span>
              <span className={styles.proposal}>
                <strong>{proposed.title}</strong>
                <span>{dates(proposed)}</span>
                {before.length > 0 && <span className={styles.note}>{words.before(beforeWords(proposed, before))}</span>}
                {proposed.endAssumed && <span className={styles.note}>{words.endAssumed}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && holidays.length > 0 && <p className={styles.note}>{words.kept(kept.length)}</p>}
      {read.ignored.length > 0 && (
        <details className={styles.ignored}>
          <summary>{words.ignored(read.ignored.length)}</summary>
          <ul>
            {read.ignored.map(({ line, title, reason }) => (
              <li key={`${line}|${title}`}>{words.ignoredOne(line, title || words.untitled, words.reasons[reason])}</li>
            ))}
          </ul>
        </details>
      )}
      {changes === 0 && holidays.length > 0 && <p>{words.nothing}</p>}
      <div className={styles.buttons}>
        {changes > 0 && (
          <Button tone="primary" onClick={() => onConfirm(merged)}>
            {words.confirm(changes)}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </>
  );
}
