import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import type { DayChange } from '../../../../../domain/calendar/types';
import { dayOfWeekIndex, weekIndexOf } from '../../../../../domain/days';
import { lessonsToLay, type LessonPlace } from '../../../../../domain/diary/progressions';
import type { Day, Draft, School, Session, TimetableSlot, WeekIndex } from '../../../../../domain/types';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';

export interface Lessons {
  slots: TimetableSlot[];
  /** Of the teacher's own lessons. */
  changes: DayChange[];
  sessions: Session[];
  drafts: Draft[];
  /** Those that take place, in order. */
  lessons: LessonPlace[];
  /** First and last day of all this. */
  from: Day;
  until: Day;
}

/** The last day of the school year. */
export function lastDayOf(school: School): Day {
  const bounds = calendarOf(school).schoolYear(school.schoolYear);
  return bounds.lastSchoolDay ?? bounds.last;
}

export function weeksBetween(first: Day, last: Day): WeekIndex[] {
  const start = weekIndexOf(first);
  return Array.from({ length: Math.max(0, weekIndexOf(last) - start + 1) }, (_unused, at) => start + at);
}

/** The timetable of a teacher, without the lessons of others. */
export function useOwnSlots(teacherNumber: number): { slots?: TimetableSlot[]; error: unknown; retry: () => void } {
  const { timetable } = useRepositories();
  const keys = useQueryKeys();
  const { data, error, refetch } = useQuery({
    queryKey: keys.teacherTimetable(teacherNumber),
    queryFn: () => timetable.ofTeacher(teacherNumber)
  });
  const slots = React.useMemo(() => data?.filter((slot) => slot.teacherNumber === teacherNumber), [data, teacherNumber]);
  return { slots, error, retry: () => void refetch() };
}

/** A teacher's lessons from a week to the end of the year, with what is written of them: read when it is asked for, never before. */
export function useLessons(
  teacherNumber: number,
  school: School,
  fromWeek: WeekIndex
): { data?: Lessons; error: unknown; retry: () => void } {
  const { diaryParts } = useRepositories();
  const keys = useQueryKeys();
  const own = useOwnSlots(teacherNumber);
  const from = dayOfWeekIndex(fromWeek, 1);
  const until = Math.max(lastDayOf(school), dayOfWeekIndex(fromWeek, 7));
  const written = useQuery({
    queryKey: [...keys.diary, 'lessons', teacherNumber, from, until],
    queryFn: () => diaryParts.progressions.lessonsOf(teacherNumber, weeksBetween(from, until)),
    // What is planned from it is written: an old answer shows at once, and is read again.
    staleTime: 0
  });
  const data = React.useMemo(() => {
    if (!own.slots || !written.data) return undefined;
    // Lessons that one takes for somebody else are theirs to plan.
    const changes = written.data.changes.filter((change) => change.teacherNumber === teacherNumber);
    const lessons = lessonsToLay({ slots: own.slots, changes, school, calendar: calendarOf(school), from, until });
    return { ...written.data, slots: own.slots, changes, lessons, from, until };
  }, [own.slots, written.data, teacherNumber, school, from, until]);
  const retry = (): void => {
    // Never rejects: what fails again shows itself through `error`.
    if (own.error) own.retry();
    if (written.error) void written.refetch();
  };
  return { data, error: own.error ?? written.error, retry };
}
