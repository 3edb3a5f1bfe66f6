import * as React from 'react';
import type { School, TimetableSlot } from '../../../../../domain/types';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { checkClass, Field, inputClass } from '../../../../../ui/form/Field';
import { useLanguage } from '../../../../../ui/root/language';
import { useId } from '../../../../../ui/useId';
import { useDiaryStrings } from '../../loc/strings';
import { nextLessonDays } from '../../teacher/weekLessons';
import { dueAfter, type Target } from '../copy/targets';
import targetStyles from '../copy/Targets.module.scss';
import { useEditorStrings } from '../loc/strings';
import type { ClassChoice } from './ClassesPart';

interface ClassRowProps {
  /** The class's lessons at which work can be given. */
  targets: readonly Target[];
  title: string;
  slots: readonly TimetableSlot[];
  school: School;
  choice: ClassChoice | undefined;
  disabled: boolean;
  onChoose: (chosen: boolean) => void;
  onChange: (choice: ClassChoice) => void;
}

const DUE_DAYS = 4;

/** One class: whether it has the work too, and then at which lesson it is given and for which. */
export function ClassRow(props: ClassRowProps): React.ReactElement {
  const { targets, title, slots, school, choice, disabled, onChoose, onChange } = props;
  const { classes: strings } = useEditorStrings();
  const diaryStrings = useDiaryStrings();
  const language = useLanguage();
  const id = useId('class');
  const [{ group }] = targets;
  const name = [title, group && diaryStrings.group(group)].filter(Boolean).join(' · ');
  const dueDays = choice ? [...new Set([choice.dueDay, ...nextLessonDays(slots, choice.target, school, DUE_DAYS)])].sort() : [];
  return (
    <li>
      <label className={checkClass}>
        <input type="checkbox" checked={choice !== undefined} disabled={disabled} onChange={(event) => onChoose(event.target.checked)} />
        {name}
      </label>
      {choice && (
        <div className={targetStyles.chosen}>
          <Field id={`${id}-at`} label={strings.givenAt(name)}>
            <select
              id={`${id}-at`}
              className={inputClass}
              value={choice.target.key}
              disabled={disabled}
              onChange={(event) => {
                const target = targets.find(({ key }) => key === event.target.value) ?? choice.target;
                onChange({ target, dueDay: dueAfter(slots, target, school) });
              }}
            >
              {targets.map(({ key, day, periodId }) => (
                <option key={key} value={key}>
                  {[formatDay(day, language), periodId].join(', ')}
                </option>
              ))}
            </select>
          </Field>
          <Field id={`${id}-due`} label={strings.dueFor(name)}>
            <select
              id={`${id}-due`}
              className={inputClass}
              value={choice.dueDay}
              disabled={disabled}
              onChange={(event) => onChange({ ...choice, dueDay: Number(event.target.value) })}
            >
              {dueDays.map((day) => (
                <option key={day} value={day}>
                  {formatDay(day, language)}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
    </li>
  );
}
