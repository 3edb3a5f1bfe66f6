import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import type { Day, School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { DayRangeField, type DayRange } from '../../../../../ui/dateField/DayRangeField';
import { useDirectionStrings } from '../loc/strings';
import styles from './Choices.module.scss';
import { PRESETS, presetPeriod } from './periods';

interface PeriodChoiceProps {
  school: School;
  today: Day;
  value: DayRange;
  onChange: (value: DayRange) => void;
  problem?: string;
  hint?: string;
}

/** A period by its two days, or one of the usual ones at a press. */
export function PeriodChoice({ school, today, value, onChange, problem, hint }: PeriodChoiceProps): React.ReactElement {
  const strings = useDirectionStrings();
  // A press gives both days at once: the field, which keeps what is typed, starts anew with them.
  const [pressed, setPressed] = React.useState(0);
  return (
    <div>
      <div role="group" aria-label={strings.presets} className={styles.presets}>
        {PRESETS.map((preset) => (
          <Button
            key={preset}
            onClick={() => {
              setPressed((times) => times + 1);
              onChange(presetPeriod(preset, today, calendarOf(school), school.schoolYear));
            }}
          >
            {strings.preset[preset]}
          </Button>
        ))}
      </div>
      <DayRangeField key={pressed} label={strings.period} hint={hint} value={value} onChange={onChange} max={today} problem={problem} />
    </div>
  );
}
