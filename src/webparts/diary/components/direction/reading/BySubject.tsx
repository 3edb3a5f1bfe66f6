import * as React from 'react';
import type { SchoolClass } from '../../../../../domain/types';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { subjectChoices } from '../choices/choicesOf';
import { OneOf } from '../choices/OneOf';
import shared from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import { useSchoolTimetable } from '../useSchoolTimetable';
import { ClassPeriod } from './ByClass';
import styles from './BySubject.module.scss';
import type { ReadingProps } from './types';

/** One subject, class by class: each is read when it is opened. */
export function BySubject(props: ReadingProps): React.ReactElement {
  const strings = useDirectionStrings();
  const slots = useSchoolTimetable(props.classes);
  const [chosen, setChosen] = React.useState('');
  if (slots.error) return <ErrorBanner error={slots.error} onRetry={() => slots.refetch()} />;
  if (!slots.data) return <LoadingState label={strings.loading} bars={5} />;
  const subjects = subjectChoices(slots.data);
  const subject = subjects.find(({ value }) => value === chosen) ?? subjects[0];
  if (!subject) {
    return (
      <EmptyState icon={<Icon name="calendar" />} title={strings.noTimetableTitle}>
        {strings.noTimetable}
      </EmptyState>
    );
  }
  const taught = new Set(slots.data.filter(({ subjectCode }) => subjectCode === subject.value).map(({ classNumber }) => classNumber));
  const classes = props.classes.filter(({ number }) => taught.has(number));
  return (
    <>
      <div className={shared.tools}>
        <OneOf label={strings.aSubject} choices={subjects} value={subject.value} onChange={setChosen} />
      </div>
      <p className={shared.span}>{strings.classesOfSubject(classes.length)}</p>
      {classes.map((schoolClass, at) => (
        <OneClass
          key={`${subject.value} ${schoolClass.number}`}
          {...props}
          schoolClass={schoolClass}
          subjectCode={subject.value}
          open={at === 0}
        />
      ))}
    </>
  );
}

interface OneClassProps extends ReadingProps {
  schoolClass: SchoolClass;
  subjectCode: string;
  open: boolean;
}

function OneClass({ open: openFirst, ...props }: OneClassProps): React.ReactElement {
  const [open, setOpen] = React.useState(openFirst);
  return (
    <details className={styles.unfold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.schoolClass.title}</summary>
      {open && <ClassPeriod {...props} />}
    </details>
  );
}
