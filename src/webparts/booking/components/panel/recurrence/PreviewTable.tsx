import * as React from 'react';
import type { BookingFault } from '../../../../../domain/bookings/rules';
import type { Resource } from '../../../../../domain/bookings/types';
import type { Day } from '../../../../../domain/types';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { inputClass } from '../../../../../ui/form/Field';
import { useLanguage, type Language } from '../../../../../ui/root/language';
import { useDesk } from '../../desk/desk';
import { useFaultWords } from '../useFaultWords';
import { useWhenWords } from '../useWhenWords';
import { SKIP, type SeriesDay, type Spot } from './dates';
import { useRecurrenceStrings } from './loc/strings';
import styles from './Preview.module.scss';

interface PreviewTableProps {
  days: readonly SeriesDay[];
  resource: Resource;
  /** True while what is free elsewhere is not known yet. */
  looking: boolean;
  onChoose: (day: Day, key: string) => void;
}

/** Every date of a recurrence: free, taken by whom or skipped and why, and what to do with it. */
export function PreviewTable({ days, resource, looking, onChoose }: PreviewTableProps): React.ReactElement {
  const strings = useRecurrenceStrings();
  const language = useLanguage();
  const faultWords = useFaultWords();
  // Dates of the repetition count as well, which nobody has yet: the words of a single booking would say otherwise.
  const reason = (fault: BookingFault): string => (fault.kind === 'quota' ? strings.overQuota(fault.most) : faultWords(fault));
  return (
    <table className={styles.preview} aria-busy={looking}>
      <caption>{strings.preview(days.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.columns.date}</th>
          <th scope="col">{strings.columns.state}</th>
          <th scope="col">{strings.columns.choice}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((each) => (
          <tr key={each.day} className={each.skipped ? styles.skipped : each.free ? undefined : styles.conflict}>
            <th scope="row">{formatDay(each.day, language)}</th>
            <td>{each.faults.length > 0 ? each.faults.map(reason).join(' ') : stateOf(each, strings, language)}</td>
            <td>{!each.skipped && <Choice day={each} resource={resource} onChoose={(key) => onChoose(each.day, key)} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateOf({ skipped, free, by }: SeriesDay, strings: ReturnType<typeof useRecurrenceStrings>, language: Language): string {
  if (skipped) {
    if (skipped.kind === 'weekend') return strings.skipped(strings.weekend);
    return strings.skipped(language === 'en' && skipped.kind === 'publicHoliday' ? skipped.titleEn : skipped.title);
  }
  if (free) return strings.free;
  return by.length > 0 ? strings.taken(by.join(', ')) : strings.tooFew;
}

interface ChoiceProps {
  day: SeriesDay;
  resource: Resource;
  onChoose: (key: string) => void;
}

function Choice({ day: { day, spots, spot: taken }, resource, onChoose }: ChoiceProps): React.ReactElement {
  const strings = useRecurrenceStrings();
  const language = useLanguage();
  const desk = useDesk();
  const words = useWhenWords();
  const nameOf = ({ key, resource: at, slots }: Spot): string => {
    if (key === 'book') return strings.choose.book;
    if (at.number !== resource.number) return strings.otherResource(at.title);
    return strings.otherSlot(at.scheme === 'periods' ? slots.join(', ') : words.slots(at, slots, desk.slots(at, day)));
  };
  return (
    <select
      className={inputClass}
      aria-label={strings.choiceOf(formatDay(day, language))}
      value={taken?.key ?? SKIP}
      onChange={({ target }) => onChoose(target.value)}
    >
      {spots.map((spot) => (
        <option key={spot.key} value={spot.key}>
          {nameOf(spot)}
        </option>
      ))}
      <option value={SKIP}>{strings.choose.skip}</option>
    </select>
  );
}
