import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { applyDayChanges, type DayLesson } from '../../../../domain/calendar/dayChanges';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import type { DayChange } from '../../../../domain/calendar/types';
import { weekIndexOf } from '../../../../domain/days';
import { timetableOfWeek } from '../../../../domain/timetable';
import type { Day, School, TimetableSlot } from '../../../../domain/types';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { sessionQuery } from '../../../../ui/root/sessionCache';

/**
 * The lessons of a class that some changes concern, sorted by day and hour. A change that says nothing (any more) is left out.
 * @param whole a day of which every lesson is wanted, as planned or not
 */
export function changedLessons(slots: readonly TimetableSlot[], changes: readonly DayChange[], school: School, whole?: Day): DayLesson[] {
  const days = [...changes.map(({ day }) => day), ...(whole === undefined ? [] : [whole])];
  const weeks = [...new Set(days.map(weekIndexOf))].sort((a, b) => a - b);
  return weeks.flatMap((week) => {
    const timetable = timetableOfWeek(slots, week, school, calendarOf(school));
    return applyDayChanges(timetable, changes, school).lessons.filter(({ state, day }) => state !== 'planned' || day === whole);
  });
}

/** The same for the class that is read: its timetable is asked only where it is needed, and kept for the next page. */
export function useChangedLessons(
  classNumber: number,
  school: School,
  changes: readonly DayChange[] | undefined,
  whole?: Day
): { lessons: DayLesson[]; error: unknown; retry: () => void } {
  const { timetable } = useRepositories();
  const keys = useQueryKeys();
  const needed = changes !== undefined && (changes.length > 0 || whole !== undefined);
  const slots = useQuery({
    ...sessionQuery(keys.classTimetable(classNumber), () => timetable.ofClass(classNumber)),
    staleTime: 10 * 60_000,
    enabled: needed
  });
  const lessons = React.useMemo(
    () => (slots.data && changes ? changedLessons(slots.data, changes, school, whole) : []),
    [slots.data, changes, school, whole]
  );
  // Never rejects: what fails again shows itself through `error`.
  return { lessons, error: needed ? slots.error : undefined, retry: () => void slots.refetch() };
}
