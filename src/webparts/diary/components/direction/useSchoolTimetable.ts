import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SchoolClass, TimetableSlot } from '../../../../domain/types';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';

/** The weekly lessons of all these classes, asked once: from them come the teachers and the subjects to choose among. */
export function useSchoolTimetable(classes: readonly SchoolClass[], enabled = true): UseQueryResult<TimetableSlot[]> {
  const { diaryParts } = useRepositories();
  const keys = useQueryKeys();
  const numbers = classes.map(({ number }) => number);
  return useQuery({
    queryKey: [...keys.all, 'timetable', 'classes', ...numbers],
    queryFn: () => diaryParts.reading.timetables(numbers),
    staleTime: 10 * 60_000,
    refetchOnWindowFocus: false,
    enabled
  });
}
