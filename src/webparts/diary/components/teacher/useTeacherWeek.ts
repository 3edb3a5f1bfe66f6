import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { Day, School, TimetableSlot, WeekIndex } from '../../../../domain/types';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { sessionQuery } from '../../../../ui/root/sessionCache';
import { daysOfWeek, lessonsOfWeek, type WeekLesson } from './weekLessons';

export interface LoadedWeek {
  slots: TimetableSlot[];
  lessons: WeekLesson[];
  days: Day[];
  /** Slots that no period of the bell schedule can hold. */
  unplaced: number;
}

/** The lessons of a teacher's week; `week` is undefined until both the timetable and what is written are there. */
export function useTeacherWeek(
  teacherNumber: number,
  week: WeekIndex,
  school: School
): { week?: LoadedWeek; error: unknown; retry: () => void } {
  const { timetable, diary } = useRepositories();
  const keys = useQueryKeys();
  const slots = useQuery({
    ...sessionQuery(keys.teacherTimetable(teacherNumber), () => timetable.ofTeacher(teacherNumber)),
    staleTime: 10 * 60_000
  });
  const written = useQuery({ queryKey: keys.teacherWeek(teacherNumber, week), queryFn: () => diary.teacherWeek(teacherNumber, week) });

  const loaded = React.useMemo(() => {
    if (!slots.data || !written.data) return undefined;
    const { lessons, unplaced } = lessonsOfWeek(slots.data, week, school, written.data);
    return { slots: slots.data, lessons, unplaced, days: daysOfWeek(week, slots.data, lessons) };
  }, [slots.data, written.data, week, school]);

  const retry = (): void => {
    // What fails again shows itself through `error`.
    if (slots.error) slots.refetch().catch(() => undefined);
    if (written.error) written.refetch().catch(() => undefined);
  };
  return { week: loaded, error: slots.error ?? written.error, retry };
}
