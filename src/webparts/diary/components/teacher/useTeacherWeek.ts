import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { DayOff } from '../../../../domain/calendar/schoolCalendar';
import type { ClockTime } from '../../../../domain/diary/disconnect';
import type { Day, School, TimetableSlot, WeekIndex } from '../../../../domain/types';
import type { Note } from '../../../../lists/repositories/diary/types';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { sessionQuery } from '../../../../ui/root/sessionCache';
import { lessonsToAsk, withShared } from './sharedLessons';
import { daysOfWeek, daysOffAmong, lessonsOfWeek, type WeekLesson } from './weekLessons';

export interface LoadedWeek {
  slots: TimetableSlot[];
  /** The teacher's private notes on sessions of the week. */
  notes: readonly Note[];
  lessons: WeekLesson[];
  days: Day[];
  /** Holidays and public holidays among the days. */
  daysOff: Map<Day, DayOff>;
  /** Slots that no period of the bell schedule can hold. */
  unplaced: number;
}

/**
 * The lessons of a teacher's week; `week` is undefined until both the timetable and what is written are there.
 * @param atRest true once the first view is there and more may be asked
 */
export function useTeacherWeek(
  teacherNumber: number,
  week: WeekIndex,
  school: School,
  clock: ClockTime,
  atRest: boolean
): { week?: LoadedWeek; error: unknown; retry: () => void } {
  const { timetable, diary, diaryParts } = useRepositories();
  const keys = useQueryKeys();
  const slots = useQuery({
    ...sessionQuery(keys.teacherTimetable(teacherNumber), () => timetable.ofTeacher(teacherNumber)),
    staleTime: 10 * 60_000
  });
  const written = useQuery({ queryKey: keys.teacherWeek(teacherNumber, week), queryFn: () => diary.teacherWeek(teacherNumber, week) });

  const own = React.useMemo(
    () => slots.data && written.data && lessonsOfWeek(teacherNumber, slots.data, week, school, written.data),
    [teacherNumber, slots.data, written.data, week, school]
  );
  const asked = React.useMemo(() => (own ? lessonsToAsk(own.lessons, clock, atRest) : []), [own, clock, atRest]);
  const shared = useQuery({
    queryKey: [...keys.diary, 'sharedLessons', teacherNumber, week, ...asked],
    queryFn: () => diaryParts.reading.ofLessons(asked),
    enabled: asked.length > 0,
    staleTime: 60_000
  });
  // The week is whole without it: what colleagues wrote is said by the editor too, which reads a lesson by its key.
  React.useEffect(() => {
    if (shared.error) console.error('ENT: what colleagues wrote could not be read.', shared.error);
  }, [shared.error]);

  const loaded = React.useMemo(() => {
    if (!slots.data || !written.data || !own) return undefined;
    const { lessons, unplaced } = shared.data
      ? lessonsOfWeek(teacherNumber, slots.data, week, school, withShared(written.data, shared.data))
      : own;
    const days = daysOfWeek(week, slots.data, lessons);
    return { slots: slots.data, notes: written.data.notes, lessons, unplaced, days, daysOff: daysOffAmong(days, school) };
  }, [teacherNumber, slots.data, written.data, own, shared.data, week, school]);

  const retry = (): void => {
    // Never rejects: what fails again shows itself through `error`.
    if (slots.error) void slots.refetch();
    if (written.error) void written.refetch();
  };
  return { week: loaded, error: slots.error ?? written.error, retry };
}
