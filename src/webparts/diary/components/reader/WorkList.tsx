import * as React from 'react';
import type { DayLesson } from '../../../../domain/calendar/dayChanges';
import type { ClockTime } from '../../../../domain/diary/disconnect';
import { upcomingHomework } from '../../../../domain/homework';
import type { Day, Homework } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { formatDay } from '../../../../ui/dates/formatDates';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../ui/icons/Icon';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import { DueDaySection } from './DueDaySection';
import type { PupilTools } from './pupilTools';
import styles from './reader.module.scss';
import { SubjectFilter } from './SubjectFilter';
import { subjectsOf } from './subjects';

interface WorkListProps {
  /** What is due today or later, as the reader may see it. */
  homework: readonly Homework[];
  /** Lessons of these days that are not as planned. */
  lessons: readonly DayLesson[];
  now: ClockTime;
  /** The last day that was asked for. */
  until: Day;
  pupil?: PupilTools;
  /** Buttons beside the filter. */
  actions?: React.ReactNode;
  /** Between the filter and the list. */
  children?: React.ReactNode;
}

/** All work by due day, of every subject or of one. */
export function WorkList({ homework, lessons, now, until, pupil, actions, children }: WorkListProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const [subject, setSubject] = React.useState('');
  const subjects = subjectsOf(homework);
  const name = subjects.find(({ code }) => code === subject)?.name;
  // A pupil writes the subject's name, not its code.
  const own = (pupil?.own ?? []).filter((each) => each.dueDay >= now.day && (!subject || each.subject === name));
  const dueByDay = upcomingHomework(subject ? homework.filter((each) => each.subjectCode === subject) : homework, now.day);
  const otherwise = lessons.filter(({ day, slot }) => day >= now.day && (!subject || slot.subjectCode === subject));
  const homeworkOf = new Map(dueByDay.map(({ dueDay, homework: ofDay }) => [dueDay, ofDay]));
  const days = [...new Set([...homeworkOf.keys(), ...own.map(({ dueDay }) => dueDay), ...otherwise.map(({ day }) => day)])];
  return (
    <>
      <div className={`${styles.tools} ${styles.screenOnly}`}>
        <SubjectFilter subjects={subjects} selected={subject} onSelect={setSubject} />
        {actions}
        {days.length > 0 && (
          <Button tone="quiet" onClick={() => window.print()}>
            {strings.reader.print}
          </Button>
        )}
      </div>
      {children}
      {dueByDay.length + own.length === 0 && (
        <EmptyState state="nothingDue" icon={<Icon name="check" />} title={subject ? strings.nothingDueInSubject : strings.nothingDueTitle}>
          {strings.nothingDue(formatDay(until, language))}
        </EmptyState>
      )}
      {days
        .sort((a, b) => a - b)
        .map((day) => (
          <DueDaySection
            key={day}
            day={day}
            homework={homeworkOf.get(day) ?? []}
            own={own.filter(({ dueDay }) => dueDay === day)}
            lessons={otherwise.filter((lesson) => lesson.day === day)}
            now={now}
            pupil={pupil}
          />
        ))}
    </>
  );
}
