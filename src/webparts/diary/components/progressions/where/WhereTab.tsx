import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { weekIndexOf } from '../../../../../domain/days';
import { standingsOf } from '../../../../../domain/diary/standing';
import type { School, SchoolClass } from '../../../../../domain/types';
import type { StoredEntry } from '../../../../../lists/repositories/diary/types';
import { useClock } from '../../../../../ui/dates/useClock';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { usePlansStrings } from '../loc/strings';
import { useLessons } from '../parts/useLessons';
import type { ShiftAsked } from '../types';
import { StandingCard } from './StandingCard';

interface WhereTabProps {
  entries: readonly StoredEntry[];
  school: School;
  classes: readonly SchoolClass[];
  teacherNumber: number;
  onShift: (asked: ShiftAsked) => void;
}

/** How far each class is in a progression: from what is written of the year's lessons, and the lessons that are left. */
export function WhereTab({ entries, school, classes, teacherNumber, onShift }: WhereTabProps): React.ReactElement {
  const strings = usePlansStrings();
  const clock = useClock(school.timeZone);
  const firstWeek = weekIndexOf(calendarOf(school).schoolYear(school.schoolYear).first);
  const { data, error, retry } = useLessons(teacherNumber, school, firstWeek);
  const standings = React.useMemo(() => data && standingsOf({ entries, ...data, now: clock }), [entries, data, clock]);

  if (error && !standings) return <ErrorBanner error={error} onRetry={retry} />;
  if (!standings) return <LoadingState label={strings.layLooking} bars={5} />;
  if (standings.length === 0) return <Notice>{strings.whereNothing}</Notice>;
  return (
    <>
      {standings.map((standing) => (
        <StandingCard key={standing.course} standing={standing} all={entries.length} classes={classes} now={clock} onShift={onShift} />
      ))}
    </>
  );
}
