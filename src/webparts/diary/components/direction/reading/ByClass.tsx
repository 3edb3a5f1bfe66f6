import * as React from 'react';
import { onlyLessons } from '../../../../../domain/diary/periodLessons';
import type { SchoolClass } from '../../../../../domain/types';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { classChoices, subjectChoices } from '../choices/choicesOf';
import { OneOf } from '../choices/OneOf';
import styles from '../choices/Choices.module.scss';
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
    <ClassPeriod {...props} schoolClass={schoolClass}>
      <OneOf label={strings.aClass} choices={classChoices(classes)} value={`${schoolClass.number}`} onChange={setChosen} />
    </ClassPeriod>
  );
}

interface ClassPeriodProps extends Omit<ReadingProps, 'classes'> {
  schoolClass: SchoolClass;
  /** The only subject shown; without it the person chooses. */
  subjectCode?: string;
  /** Beside the choice of a subject; it stays while what is chosen loads. */
  children?: React.ReactNode;
}

/** What one class's weeks hold, its visas and what is missing. */
export function ClassPeriod({ schoolClass, school, weeks, now, subjectCode, children }: ClassPeriodProps): React.ReactElement {
  const strings = useDirectionStrings();
  const reading = useClassReading(schoolClass.number, weeks);
  const slots = useClassTimetable(schoolClass.number);
  const [picked, setPicked] = React.useState({ classNumber: schoolClass.number, code: '' });
  const subject = subjectCode ?? (picked.classNumber === schoolClass.number ? picked.code : '');
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
  const read = !error && days && reading.data && slots.data && { days, slots: slots.data, ...reading.data };
  const subjects = read ? subjectChoices([...read.slots, ...read.sessions.map(({ session }) => session), ...read.homework]) : [];
  const shown = read && (subject === '' ? read.days : onlyLessons(read.days, (lesson) => lesson.subjectCode === subject));
  return (
    <>
      {(children || (subjectCode === undefined && subjects.length > 1)) && (
        <div className={styles.row}>
          {children}
          {subjectCode === undefined && subjects.length > 1 && (
            <OneOf
              label={strings.aSubject}
              choices={[{ value: '', label: strings.allSubjects }, ...subjects]}
              value={subject}
              onChange={(code) => setPicked({ classNumber: schoolClass.number, code })}
            />
          )}
        </div>
      )}
      {error && <ErrorBanner error={error} onRetry={retry} />}
      {!error && !read && <LoadingState label={strings.loading} bars={5} />}
      {read && shown && (
        <PeriodView days={shown} checked={read.checked} school={school} now={now} title={schoolClass.title} subjects={subjects} />
      )}
    </>
  );
}
