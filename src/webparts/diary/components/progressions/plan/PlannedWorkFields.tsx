import * as React from 'react';
import { LONGEST_TITLE } from '../../../../../domain/diary/planFile';
import { Button } from '../../../../../ui/button/Button';
import { formatDuration } from '../../../../../ui/dates/formatDates';
import { checkClass, Field, inputClass, labelClass, problemId } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { RichText } from '../../../../../ui/richText/RichText';
import { useLanguage } from '../../../../../ui/root/language';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import type { EntryForm } from './entryForm';
import styles from './Plan.module.scss';

type Work = EntryForm['homework'];

const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120];
const LESSONS_LATER = [1, 2, 3, 4, 5];

interface PlannedWorkFieldsProps {
  work: Work;
  missingTitle: boolean;
  onEdit: (change: Partial<Work>) => void;
}

/** Homework as a plan has it: due so many lessons later, whatever the day will be. */
export function PlannedWorkFields({ work, missingTitle, onEdit }: PlannedWorkFieldsProps): React.ReactElement {
  const strings = usePlansStrings();
  const language = useLanguage();
  const id = useId('planned-work');
  const [details, setDetails] = React.useState(work.body !== '');
  const within = (known: readonly number[], value: number): number[] =>
    known.includes(value) || value === 0 ? [...known] : [...known, value].sort((a, b) => a - b);
  return (
    <fieldset className={styles.group}>
      <legend>{strings.homework}</legend>
      <Field id={`${id}-title`} label={strings.homeworkTitle} problem={missingTitle ? strings.homeworkTitleMissing : undefined}>
        <input
          id={`${id}-title`}
          className={inputClass}
          value={work.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          aria-invalid={missingTitle}
          aria-describedby={problemId(`${id}-title`)}
          onChange={(event) => onEdit({ title: event.target.value })}
        />
      </Field>
      {details || work.body ? (
        <div className={styles.block}>
          <span id={`${id}-body`} className={labelClass}>
            {strings.homeworkBody}
          </span>
          <RichText labelledBy={`${id}-body`} value={work.body} onChange={(body) => onEdit({ body })} />
        </div>
      ) : (
        <Button tone="quiet" className={styles.flush} icon={<Icon name="add" />} onClick={() => setDetails(true)}>
          {strings.addHomeworkBody}
        </Button>
      )}
      <div className={styles.pair}>
        <Field id={`${id}-due`} label={strings.dueAfter}>
          <select
            id={`${id}-due`}
            className={inputClass}
            value={work.dueAfter}
            onChange={(event) => onEdit({ dueAfter: Number(event.target.value) })}
          >
            {within(LESSONS_LATER, work.dueAfter).map((count) => (
              <option key={count} value={count}>
                {strings.dueAfterLessons(count)}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-minutes`} label={strings.minutes}>
          <select
            id={`${id}-minutes`}
            className={inputClass}
            value={work.minutes}
            onChange={(event) => onEdit({ minutes: Number(event.target.value) })}
          >
            <option value={0}>{strings.minutesUnknown}</option>
            {within(MINUTES, work.minutes).map((count) => (
              <option key={count} value={count}>
                {formatDuration(count, language)}
              </option>
            ))}
          </select>
        </Field>
        <label className={checkClass}>
          <input type="checkbox" checked={work.toHandIn} onChange={(event) => onEdit({ toHandIn: event.target.checked })} />
          {strings.toHandIn}
        </label>
      </div>
    </fieldset>
  );
}
