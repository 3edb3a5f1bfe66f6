import * as React from 'react';
import type { Register } from '../../../../../../domain/register/types';
import type { School } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { formatDayOfYear } from '../../../../../../ui/dates/formatDates';
import { Field, hintId, inputClass } from '../../../../../../ui/form/Field';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import type { Source } from '../file/types';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { Unfold } from '../Unfold';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import { CalendarLessons } from './CalendarLessons';
import { SEEN_CHOICES, seenOften, type Choices } from './choices';
import { OptionFields } from './OptionFields';

interface CalendarStepProps {
  source: Extract<Source, { kind: 'calendar' }>;
  register: Register;
  school: School;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  onNext: () => void;
  onBack: () => void;
}

/** What was found in a calendar: its weekly lessons, whose they are, which of them count. */
export function CalendarStep(props: CalendarStepProps): React.ReactElement {
  const { source, register, school, choices, onChoices, onNext, onBack } = props;
  const strings = useImportsStrings();
  const language = useLanguage();
  const words = strings.calendar;
  const id = useId('calendar');
  const { slots, unread, first, last } = source.calendar;
  const { kept, rare } = seenOften(slots, choices.seenAtLeast);
  const hasRare = seenOften(slots, SEEN_CHOICES[0]).rare.length > 0;
  const withoutTeacher = kept.filter(({ teacher }) => teacher === '').length;
  const withoutClass = kept.filter(({ className }) => className === '').length;
  const teachers = register.staff
    .filter(({ teacherNumber, status }) => teacherNumber > 0 && status === 'present')
    .map(({ teacherNumber, title }) => ({ value: `${teacherNumber}`, label: title }));
  const classes = register.classes.filter(({ status }) => status === 'active').map(({ code, title }) => ({ value: code, label: title }));
  const dates =
    first === undefined || last === undefined ? '' : words.dates(formatDayOfYear(first, language), formatDayOfYear(last, language));

  const choice = (
    key: 'teacher' | 'className',
    label: string,
    hint: string,
    options: readonly { value: string; label: string }[]
  ): React.ReactElement => (
    <Field id={`${id}-${key}`} label={label} hint={hint} className={styles.narrowField}>
      <select
        id={`${id}-${key}`}
        className={inputClass}
        value={choices[key]}
        aria-describedby={hintId(`${id}-${key}`)}
        onChange={(event) => onChoices({ ...choices, [key]: event.target.value })}
      >
        <option value="">{words.nobody}</option>
        {[...options]
          .sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true }))
          .map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
      </select>
    </Field>
  );

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <StepHeading>{words.title}</StepHeading>
      <p className={styles.intro}>{words.recognised(source.name, slots.length, dates)}</p>
      {withoutTeacher > 0 && choice('teacher', words.teacher, words.teacherHint(withoutTeacher), teachers)}
      {withoutClass > 0 && choice('className', words.className, words.classHint(withoutClass), classes)}
      {hasRare && (
        <Field id={`${id}-seen`} label={words.seen} hint={words.seenHint} className={styles.narrowField}>
          <select
            id={`${id}-seen`}
            className={inputClass}
            value={choices.seenAtLeast}
            aria-describedby={hintId(`${id}-seen`)}
            onChange={(event) => onChoices({ ...choices, seenAtLeast: Number(event.target.value) })}
          >
            {SEEN_CHOICES.map((least) => (
              <option key={least} value={least}>
                {words.seenChoices[least]}
              </option>
            ))}
          </select>
        </Field>
      )}
      <CalendarLessons caption={words.list} slots={kept} />
      {rare.length > 0 && (
        <Unfold summary={words.left(rare.length)}>
          <CalendarLessons caption={words.left(rare.length)} captionHidden slots={rare} />
        </Unfold>
      )}
      {unread.length > 0 && (
        <Unfold summary={words.unread(unread.length)}>
          <ul className={styles.plainList}>
            {unread.slice(0, 300).map(({ line, title, reason }) => (
              <li key={`${line}|${title}`}>{words.unreadOne(line, title || words.untitled, words.unreadReasons[reason])}</li>
            ))}
            {unread.length > 300 && <li>{words.unreadMore(unread.length - 300)}</li>}
          </ul>
        </Unfold>
      )}
      <OptionFields kind="timetable" school={school} choices={choices} onChange={onChoices} />
      <div className={styles.buttons}>
        <Button type="submit" tone="primary">
          {strings.columns.toPreview}
        </Button>
        <Button onClick={onBack}>{strings.columns.otherFile}</Button>
      </div>
    </form>
  );
}
