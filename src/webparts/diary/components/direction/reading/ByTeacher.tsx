import * as React from 'react';
import { isHeldBy, onlyLessons } from '../../../../../domain/diary/periodLessons';
import type { TimetableSlot } from '../../../../../domain/types';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { subjectChoices, teacherChoices } from '../choices/choicesOf';
import { OneOf } from '../choices/OneOf';
import styles from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import { useSchoolTimetable } from '../useSchoolTimetable';
import { PeriodView } from './PeriodView';
import { daysOf } from './readings';
import type { ReadingProps } from './types';
import { useTeacherReading } from './useReading';

/** One teacher, across all their classes. */
export function ByTeacher(props: ReadingProps): React.ReactElement {
  const strings = useDirectionStrings();
  const slots = useSchoolTimetable(props.classes);
  const [chosen, setChosen] = React.useState('');
  if (slots.error) return <ErrorBanner error={slots.error} onRetry={() => slots.refetch()} />;
  if (!slots.data) return <LoadingState label={strings.loading} bars={5} />;
  const teachers = teacherChoices(slots.data);
  const teacher = teachers.find(({ value }) => value === chosen) ?? teachers[0];
  if (!teacher) {
    return (
      <EmptyState icon={<Icon name="calendar" />} title={strings.noTimetableTitle}>
        {strings.noTimetable}
      </EmptyState>
    );
  }
  const own = slots.data.filter(({ teacherNumber }) => `${teacherNumber}` === teacher.value);
  return (
    <>
      <div className={styles.tools}>
        <OneOf label={strings.aTeacher} choices={teachers} value={teacher.value} onChange={setChosen} />
      </div>
      <TeacherPeriod key={teacher.value} {...props} teacherNumber={Number(teacher.value)} name={teacher.label} slots={own} />
    </>
  );
}

interface TeacherPeriodProps extends ReadingProps {
  teacherNumber: number;
  name: string;
  slots: readonly TimetableSlot[];
}

function TeacherPeriod({ teacherNumber, name, slots, classes, school, weeks, now }: TeacherPeriodProps): React.ReactElement {
  const strings = useDirectionStrings();
  const reading = useTeacherReading(teacherNumber, weeks, slots, school);
  if (reading.error) return <ErrorBanner error={reading.error} onRetry={() => reading.refetch()} />;
  if (!reading.data) return <LoadingState label={strings.loading} bars={5} />;
  const days = onlyLessons(daysOf(slots, reading.data, weeks, school, now), (lesson) => isHeldBy(lesson, teacherNumber));
  return (
    <PeriodView
      days={days}
      checked={reading.data.checked}
      school={school}
      now={now}
      title={name}
      subjects={subjectChoices(slots)}
      className={(number) => classes.find((each) => each.number === number)?.title ?? strings.unknownClass(number)}
    />
  );
}
