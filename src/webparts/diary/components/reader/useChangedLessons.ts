import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { applyDayChanges, type DayLesson } from '../../../../domain/calendar/dayChanges';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import type { DayChange } from '../../../../domain/calendar/types';
import { weekIndexOf } from '../../../../domain/days';
import { timetableOfWeek } from '../../../../domain/timetable';
import type { School, TimetableSlot } from '../../../../domain/types';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { sessionQuery } from '../../../../ui/root/sessionCache';

/** The lessons of a class that some changes concern, sorted by day and hour. A change that says nothing (any more) is left out. */
export function changedLessons(slots: readonly TimetableSlot[], changes: readonly DayChange[], school: School): DayLesson[] {
  const weeks = [...new Set(changes.map(({ day }) => weekIndexOf(day)))].sort((a, b) => a - b);
  return weeks.flatMap((week) => {
    const timetable = timetableOfWeek(slots, week, school, calendarOf(school));
    return applyDayChanges(timetable, changes, school).lessons.filter(({ state }) => state !== 'planned');
  });
}

/** The same for the class that is read: its timetable is asked only where there are changes, and kept for the next page. */
export function useChangedLessons(
  classNumber: number,
  school: School,
  changes: readonly DayChange[] | undefined
): { lessons: DayLesson[]; error: unknown; retry: () => void } {
  const { timetable } = useRepositories();
  const keys = useQueryKeys();
  const slots = useQuery({
    ...sessionQuery(keys.classTimetable(classNumber), () => timetable.ofClass(classNumber)),
    staleTime: 10 * 60_000,
    enabled: changes !== undefined && changes.length > 0
  });
  const lessons = React.useMemo(
    () => (slots.data && changes ? changedLessons(slots.data, changes, school) : []),
    [slots.data, changes, school]
  );
  // Never rejects: what fails again shows itself through `error`.
  return { lessons, error: changes?.length ? slots.error : undefined, retry: () => void slots.refetch() };
}
