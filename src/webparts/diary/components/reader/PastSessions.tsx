import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import { weekIndexOf } from '../../../../domain/days';
import type { School } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { useRelativeDay } from '../../../../ui/dates/useRelativeDay';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../ui/icons/Icon';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { WeekPicker } from '../../../../ui/weekPicker/WeekPicker';
import { useDiaryStrings } from '../loc/strings';
import { shows, type Audience } from './Audience';
import { lessonsByDay } from './pastLessons';
import styles from './reader.module.scss';
import { SessionCard } from './SessionCard';
import { SubjectFilter } from './SubjectFilter';
import { subjectsOf } from './subjects';
import { useChangedLessons } from './useChangedLessons';

interface PastSessionsProps {
  classNumber: number;
  school: School;
  audience: Audience;
}

/** What was done in class, one week at a time, last day first; of today every lesson, whether something is written or not. */
export function PastSessions({ classNumber, school, audience }: PastSessionsProps): React.ReactElement {
  const strings = useDiaryStrings();
  const { diary } = useRepositories();
  const keys = useQueryKeys();
  const today = audience.now.day;
  const relative = useRelativeDay(today);
  const thisWeek = weekIndexOf(today);
  const [week, setWeek] = React.useState(thisWeek);
  const [subject, setSubject] = React.useState('');
  const past = useQuery({ queryKey: keys.classPast(classNumber, [week]), queryFn: () => diary.classPast(classNumber, [week]) });

  const changed = useChangedLessons(classNumber, school, past.data?.changes, week === thisWeek ? today : undefined);
  const seen = past.data && {
    sessions: past.data.sessions.filter(({ session }) => shows(audience, session)),
    homework: past.data.homework.filter((work) => shows(audience, work))
  };
  const rows = seen ? [...seen.sessions.map((folded) => folded.session), ...seen.homework] : [];
  const days = seen ? lessonsByDay(seen, subject, changed.lessons) : [];
  return (
    <>
      <WeekPicker week={week} thisWeek={thisWeek} parity={calendarOf(school).parityOf(week)} onChange={setWeek} />
      {past.error && <ErrorBanner error={past.error} onRetry={() => past.refetch()} />}
      {!past.data && !past.error && <LoadingState label={strings.loading} bars={5} />}
      {changed.error && <ErrorBanner error={changed.error} onRetry={changed.retry} />}
      {past.data && (
        <div className={`${styles.tools} ${styles.screenOnly}`}>
          <SubjectFilter subjects={subjectsOf(rows)} selected={subject} onSelect={setSubject} />
          {days.length > 0 && (
            <Button tone="quiet" onClick={() => window.print()}>
              {strings.reader.print}
            </Button>
          )}
        </div>
      )}
      {past.data && days.length === 0 && (
        <EmptyState state="noSession" icon={<Icon name="book" />} title={subject ? strings.noSessionInSubject : strings.noSessionTitle}>
          {subject ? undefined : strings.noSession}
        </EmptyState>
      )}
      {days.map(({ day, lessons }) => {
        const written = relative(day);
        return (
          <section key={day} className={styles.day} aria-label={written.day}>
            <h3>
              {written.relative && <span className={styles.near}>{written.relative}</span>}
              <span className={styles.dayName}>{written.day}</span>
            </h3>
            <ul className={styles.cards}>
              {lessons.map((lesson) => (
                <li key={lesson.key}>
                  <SessionCard lesson={lesson} now={audience.now} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
