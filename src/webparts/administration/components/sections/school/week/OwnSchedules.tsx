import * as React from 'react';
import type { Weekday } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { Field, hintId, inputClass } from '../../../../../../ui/form/Field';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import { weekdayName } from '../weekdayName';
import styles from './Week.module.scss';
import type { WeekForm } from './weekForm';

interface NewOwnScheduleProps {
  form: WeekForm;
  onAdd: (weekday: Weekday) => void;
}

/** Gives a weekday bells of its own, which begin as those of an ordinary day; nothing where each taught weekday has them. */
export function NewOwnSchedule({ form, onAdd }: NewOwnScheduleProps): React.ReactElement | null {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const words = strings.week;
  const id = useId('own');
  const free = form.weekdays.filter((weekday) => !form.own.some((own) => own.weekday === weekday));
  const [wanted, setWanted] = React.useState<Weekday>(3);
  if (free.length === 0) return null;
  const chosen = free.includes(wanted) ? wanted : free[0];
  return (
    <div className={styles.addOwn}>
      <Field id={id} label={words.ownAdd} hint={words.ownAddHint}>
        <select
          id={id}
          className={inputClass}
          value={chosen}
          aria-describedby={hintId(id)}
          onChange={(event) => setWanted(Number(event.target.value) as Weekday)}
        >
          {free.map((weekday) => (
            <option key={weekday} value={weekday}>
              {weekdayName(weekday, language)}
            </option>
          ))}
        </select>
      </Field>
      <Button icon={<Icon name="add" />} onClick={() => onAdd(chosen)}>
        {words.ownAddButton}
      </Button>
    </div>
  );
}
