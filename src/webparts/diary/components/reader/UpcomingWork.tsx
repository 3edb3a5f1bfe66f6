import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { dayOfWeekIndex, weekIndexOf } from '../../../../domain/days';
import { upcomingHomework } from '../../../../domain/homework';
import type { Day, School } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { formatDay, formatDuration } from '../../../../ui/dates/formatDates';
import { useRelativeDay } from '../../../../ui/dates/useRelativeDay';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../ui/icons/Icon';
import { useLanguage } from '../../../../ui/root/language';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { ChangedLessons } from '../changes/ChangedLessons';
import { useDiaryStrings } from '../loc/strings';
import { HomeworkCard } from './HomeworkCard';
import styles from './reader.module.scss';
import { SubjectFilter } from './SubjectFilter';
import { subjectsOf } from './subjects';
import { useChangedLessons } from './useChangedLessons';

/** This week and the three after it: what teachers usually plan. */
const WEEKS_SHOWN = 4;

interface UpcomingWorkProps {
  classNumber: number;
  school: School;
  today: Day;
}

/** One list of all that is due, by day, with the lessons that are not as the timetable has them. */
export function UpcomingWork({ classNumber, school, today }: UpcomingWorkProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const { diary } = useRepositories();
  const keys = useQueryKeys();
  const relative = useRelativeDay(today);
  const [count, setCount] = React.useState(WEEKS_SHOWN);
  const [subject, setSubject] = React.useState('');
  const first = weekIndexOf(today);
  const weeks = Array.from({ length: count }, (_, at) => first + at);
  const work = useQuery({
    queryKey: keys.classUpcoming(classNumber, weeks),
    queryFn: () => diary.classUpcoming(classNumber, weeks),
    keepPreviousData: true
  });

  const changed = useChangedLessons(classNumber, school, work.data?.changes);

  if (work.error) return <ErrorBanner error={work.error} onRetry={() => work.refetch()} />;
  if (!work.data) return <LoadingState label={strings.loading} bars={5} />;

  const due = work.data.homework.filter((each) => each.dueDay >= today);
  const dueByDay = upcomingHomework(subject ? due.filter((each) => each.subjectCode === subject) : due, today);
  const otherwise = changed.lessons.filter(({ day, slot }) => day >= today && (!subject || slot.subjectCode === subject));
  const homeworkOf = new Map(dueByDay.map(({ dueDay, homework }) => [dueDay, homework]));
  const days = [...new Set([...homeworkOf.keys(), ...otherwise.map(({ day }) => day)])].sort((a, b) => a - b);
  // A session may be published before its day: the work is not given yet.
  const given = (day: Day): string => (day > today ? strings.lessonOf : strings.givenOn)(formatDay(day, language));
  const until = formatDay(dayOfWeekIndex(first + count - 1, 7), language);
  return (
    <>
      <SubjectFilter subjects={subjectsOf(due)} selected={subject} onSelect={setSubject} />
      {changed.error && <ErrorBanner error={changed.error} onRetry={changed.retry} />}
      {dueByDay.length === 0 && (
        <EmptyState state="nothingDue" icon={<Icon name="check" />} title={subject ? strings.nothingDueInSubject : strings.nothingDueTitle}>
          {strings.nothingDue(until)}
        </EmptyState>
      )}
      {days.map((dueDay) => {
        const { day, relative: near } = relative(dueDay);
        const homework = homeworkOf.get(dueDay) ?? [];
        const minutes = homework.reduce((sum, each) => sum + each.minutes, 0);
        return (
          <section key={dueDay} className={styles.day} aria-label={day}>
            <h2>
              {near && <span className={styles.near}>{near}</span>}
              <span className={styles.dayName}>{day}</span>
              {minutes > 0 && <span className={styles.load}>{strings.dayWork(formatDuration(minutes, language))}</span>}
            </h2>
            <ChangedLessons lessons={otherwise.filter((lesson) => lesson.day === dueDay)} />
            {homework.length > 0 && (
              <ul className={styles.cards}>
                {homework.map((each) => (
                  <li key={each.id}>
                    <HomeworkCard homework={each} note={given(each.givenDay)} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <div className={styles.more}>
        <Button disabled={work.isPreviousData} onClick={() => setCount(count + WEEKS_SHOWN)}>
          {strings.later}
        </Button>
      </div>
    </>
  );
}
