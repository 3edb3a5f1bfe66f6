import * as React from 'react';
import { fromIso, isDay, toIso } from '../../../../domain/days';
import type { Day } from '../../../../domain/types';
import { formatDay } from '../../../../ui/dates/formatDates';
import { Field, inputClass, problemId } from '../../../../ui/form/Field';
import { useId } from '../../../../ui/useId';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import styles from './LessonEditor.module.scss';

interface DueDayProps {
  /** 0 while no day is chosen. */
  dueDay: Day;
  suggestions: readonly Day[];
  /** First day that may be chosen. */
  earliest: Day;
  problem: boolean;
  onChange: (day: Day) => void;
}

/** The next lessons with this class in words, since that is how work is given; any other day behind one more click. */
export function DueDay({ dueDay, suggestions, earliest, problem, onChange }: DueDayProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const id = useId('due');
  const [asked, setAsked] = React.useState(false);
  const other = asked || !suggestions.includes(dueDay);
  const choose = (day: Day): void => {
    setAsked(false);
    onChange(day);
  };
  return (
    <div role="group" aria-labelledby={`${id}-label`} className={styles.due}>
      <span id={`${id}-label`} className={styles.dueLabel}>
        {strings.dueDay}
      </span>
      <div role="group" aria-label={strings.dueSuggestions} className={styles.suggestions}>
        {suggestions.map((day) => (
          <button key={day} type="button" aria-pressed={!other && dueDay === day} onClick={() => choose(day)}>
            {formatDay(day, language)}
          </button>
        ))}
        <button type="button" aria-pressed={other} onClick={() => setAsked(true)}>
          {strings.otherDay}
        </button>
      </div>
      {other && (
        <Field id={id} label={strings.otherDayLabel} problem={problem ? strings.problems.dueDay : undefined}>
          <input
            id={id}
            type="date"
            className={inputClass}
            min={toIso(earliest)}
            value={isDay(dueDay) ? toIso(dueDay) : ''}
            aria-invalid={problem}
            aria-describedby={`${id}-words ${problemId(id)}`}
            // An emptied field is no day: saving says so.
            onChange={(event) => onChange(fromIso(event.target.value) ?? 0)}
          />
          {/* The browser writes the field in its own language's order: the words leave no doubt. */}
          <span id={`${id}-words`} className={styles.by}>
            {isDay(dueDay) && formatDay(dueDay, language)}
          </span>
        </Field>
      )}
    </div>
  );
}
