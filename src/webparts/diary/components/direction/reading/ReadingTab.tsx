import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { weekIndexOf } from '../../../../../domain/days';
import type { School, SchoolClass } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDayOfMonth } from '../../../../../ui/dates/formatDates';
import { useClock } from '../../../../../ui/dates/useClock';
import { Field, inputClass } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { Segmented } from '../../../../../ui/segmented/Segmented';
import { useId } from '../../../../../ui/useId';
import { WeekPicker } from '../../../../../ui/weekPicker/WeekPicker';
import { daysOfWeeks, weeksUpTo } from '../choices/periods';
import shared from '../Direction.module.scss';
import styles from '../choices/Choices.module.scss';
import { useDirectionStrings } from '../loc/strings';
import { ByClass } from './ByClass';
import { BySubject } from './BySubject';
import { ByTeacher } from './ByTeacher';

const COUNTS = [1, 2, 4, 8] as const;
const WAYS = ['class', 'teacher', 'subject'] as const;

/** The diaries of a school by class, by teacher or by subject, over some weeks. */
export function ReadingTab({ school, classes }: { school: School; classes: readonly SchoolClass[] }): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const id = useId('weeks');
  const now = useClock(school.timeZone);
  const thisWeek = weekIndexOf(now.day);
  const [by, setBy] = React.useState<(typeof WAYS)[number]>('class');
  const [week, setWeek] = React.useState(thisWeek);
  const [count, setCount] = React.useState<number>(1);
  const weeks = React.useMemo(() => weeksUpTo(week, count), [week, count]);
  const { first, last } = daysOfWeeks(weeks);
  const shown = { school, classes, weeks, now };
  return (
    <>
      <div className={shared.tools}>
        <Segmented label={strings.readBy} options={WAYS.map((key) => ({ key, label: strings.by[key] }))} selected={by} onSelect={setBy} />
        <Button tone="quiet" icon={<Icon name="file" />} onClick={() => window.print()}>
          {strings.print}
        </Button>
      </div>
      <div className={shared.tools}>
        <WeekPicker week={week} thisWeek={thisWeek} parity={calendarOf(school).parityOf(week)} onChange={setWeek} />
        <Field id={id} label={strings.weeksShown} className={styles.short}>
          <select id={id} className={inputClass} value={count} onChange={(event) => setCount(Number(event.target.value))}>
            {COUNTS.map((each) => (
              <option key={each} value={each}>
                {strings.weeks(each)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {count > 1 && <p className={shared.span}>{strings.fromTo(formatDayOfMonth(first, language), formatDayOfMonth(last, language))}</p>}
      {by === 'class' && <ByClass {...shown} />}
      {by === 'teacher' && <ByTeacher {...shown} />}
      {by === 'subject' && <BySubject {...shown} />}
    </>
  );
}
