import * as React from 'react';
import { onlyLessons } from '../../../../../domain/diary/periodLessons';
import type { SchoolClass } from '../../../../../domain/types';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { classChoices, subjectChoices } from '../choices/choicesOf';
import { OneOf } from '../choices/OneOf';
import styles from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import { PeriodView } from './PeriodView';
import { daysOf } from './readings';
import type { ReadingProps } from './types';
import { useClassReading, useClassTimetable } from './useReading';

/** One class: all its subjects, or one. */
export function ByClass(props: ReadingProps): React.ReactElement {
  const strings = useDirectionStrings();
  const { classes } = props;
  const [chosen, setChosen] = React.useState(`${classes[0].number}`);
  const schoolClass = classes.find(({ number }) => `${number}` === chosen) ?? classes[0];
  return (
    <>
      <div className={styles.tools}>
        <OneOf label={strings.aClass} choices={classChoices(classes)} value={`${schoolClass.number}`} onChange={setChosen} />
      </div>
      <ClassPeriod key={schoolClass.number} {...props} schoolClass={schoolClass} />
    </>
  );
}

interface ClassPeriodProps extends Omit<ReadingProps, 'classes'> {
  schoolClass: SchoolClass;
  /** The only subject shown; without it the person chooses. */
  subjectCode?: string;
}

/** What one class's weeks hold, its visas and what is missing. */
export function ClassPeriod({ schoolClass, school, weeks, now, subjectCode }: ClassPeriodProps): React.ReactElement {
  const strings = useDirectionStrings();
  const reading = useClassReading(schoolClass.number, weeks);
  const slots = useClassTimetable(schoolClass.number);
  const [picked, setPicked] = React.useState('');
  const subject = subjectCode ?? picked;
  const days = React.useMemo(
    () => (reading.data && slots.data ? daysOf(slots.data, reading.data, weeks, school, now) : undefined),
    [reading.data, slots.data, weeks, school, now]
  );
  const error = reading.error ?? slots.error;
  const retry = (): void => {
    // Neither rejects: what fails again shows itself.
    if (reading.error) void reading.refetch();
    if (slots.error) void slots.refetch();
  };
  if (error) return <ErrorBanner error={error} onRetry={retry} />;
  if (!days || !reading.data || !slots.data) return <LoadingState label={strings.loading} bars={5} />;
  const subjects = subjectChoices([...slots.data, ...reading.data.sessions.map(({ session }) => session), ...reading.data.homework]);
  const shown = subject === '' ? days : onlyLessons(days, (lesson) => lesson.subjectCode === subject);
  return (
    <>
      {subjectCode === undefined && subjects.length > 1 && (
        <div className={styles.tools}>
          <OneOf
            label={strings.aSubject}
            choices={[{ value: '', label: strings.allSubjects }, ...subjects]}
            value={subject}
            onChange={setPicked}
          />
        </div>
      )}
      <PeriodView days={shown} checked={reading.data.checked} school={school} now={now} title={schoolClass.title} subjects={subjects} />
    </>
  );
}
