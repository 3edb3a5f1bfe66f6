import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { School, TimetableSlot, WeekIndex } from '../../../../../domain/types';
import { sha256 } from '../../../../../lists/repositories/diary/sha256';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { sessionQuery } from '../../../../../ui/root/sessionCache';
import { readClass, readTeacher, type CheckedReading } from './readings';

/** What a class's weeks hold, in one request. */
export function useClassReading(classNumber: number, weeks: readonly WeekIndex[]): UseQueryResult<CheckedReading> {
  const { diaryParts } = useRepositories();
  const keys = useQueryKeys();
  return useQuery({
    queryKey: [...keys.diary, 'reading', 'class', classNumber, ...weeks],
    queryFn: () => readClass(diaryParts.reading, classNumber, weeks, sha256)
  });
}

/** The class's weekly lessons, which this tab may know already. */
export function useClassTimetable(classNumber: number): UseQueryResult<TimetableSlot[]> {
  const { timetable } = useRepositories();
  const keys = useQueryKeys();
  return useQuery({
    ...sessionQuery(keys.classTimetable(classNumber), () => timetable.ofClass(classNumber)),
    staleTime: 10 * 60_000
  });
}

/** What a teacher's weeks hold. @param slots the teacher's */
export function useTeacherReading(
  teacherNumber: number,
  weeks: readonly WeekIndex[],
  slots: readonly TimetableSlot[],
  school: School
): UseQueryResult<CheckedReading> {
  const { diaryParts } = useRepositories();
  const keys = useQueryKeys();
  return useQuery({
    queryKey: [...keys.diary, 'reading', 'teacher', teacherNumber, ...weeks],
    queryFn: () => readTeacher(diaryParts.reading, teacherNumber, weeks, slots, school, sha256)
  });
}
