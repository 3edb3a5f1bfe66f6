import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { dayOfWeekIndex, weekIndexOf } from '../../../../domain/days';
import type { School } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { useDiaryStrings } from '../loc/strings';
import { shows, type Audience } from './Audience';
import { nextOrder } from './order';
import { PupilWork } from './PupilWork';
import styles from './reader.module.scss';
import { useChangedLessons } from './useChangedLessons';
import { WorkList } from './WorkList';

/** This week and the three after it: what teachers usually plan. */
const WEEKS_SHOWN = 4;

interface UpcomingWorkProps {
  classNumber: number;
  school: School;
  audience: Audience;
  /** True for the pupil who reads in his or her own name: with ticks and own work. */
  own: boolean;
}

/** One list of all that is due, by day, with the lessons that are not as the timetable has them. */
export function UpcomingWork({ classNumber, school, audience, own }: UpcomingWorkProps): React.ReactElement {
  const strings = useDiaryStrings();
  const { diary } = useRepositories();
  const keys = useQueryKeys();
  const { now } = audience;
  const [count, setCount] = React.useState(WEEKS_SHOWN);
  const first = weekIndexOf(now.day);
  const weeks = Array.from({ length: count }, (_, at) => first + at);
  const ahead = useQuery({
    queryKey: [...keys.classUpcoming(classNumber, weeks), own ? 'own' : 'class'],
    queryFn: async () => {
      const at = nextOrder();
      return { ...(await diary.classUpcoming(classNumber, weeks, own)), at };
    },
    keepPreviousData: true
  });
  const changed = useChangedLessons(classNumber, school, ahead.data?.changes);

  if (!ahead.data) {
    return ahead.error ? (
      <ErrorBanner error={ahead.error} onRetry={() => ahead.refetch()} />
    ) : (
      <LoadingState label={strings.loading} bars={5} />
    );
  }
  const list = {
    homework: ahead.data.homework.filter((work) => work.dueDay >= now.day && shows(audience, work)),
    lessons: changed.lessons,
    now,
    until: dayOfWeekIndex(first + count - 1, 7)
  };
  return (
    <>
      {/* What was read before stays in view: a pupil on a bad network keeps the list. */}
      {ahead.error && <ErrorBanner error={ahead.error} onRetry={() => ahead.refetch()} />}
      {changed.error && <ErrorBanner error={changed.error} onRetry={changed.retry} />}
      {ahead.data.own ? (
        <PupilWork {...list} classNumber={classNumber} school={school} own={ahead.data.own} at={ahead.data.at} />
      ) : (
        <WorkList {...list} />
      )}
      <div className={`${styles.more} ${styles.screenOnly}`}>
        <Button disabled={ahead.isPreviousData} onClick={() => setCount(count + WEEKS_SHOWN)}>
          {strings.later}
        </Button>
      </div>
    </>
  );
}
