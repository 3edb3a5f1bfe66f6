import { useQuery, type QueryKey } from '@tanstack/react-query';
import * as React from 'react';
import { createSchoolCalendar, type SchoolCalendar } from '../../../../domain/calendar/schoolCalendar';
import { dayInZone } from '../../../../domain/days';
import type { Day, School } from '../../../../domain/types';
import { useIdentity } from '../../../../ui/root/identity';
import { useQueryKeys } from '../../../../ui/root/repositories';
import { useServices } from './services';

export interface LoadedSchool {
  /** As it is stored, with the ETag that a change must name. */
  school: School | undefined;
  etag: string;
  calendar: SchoolCalendar | undefined;
  /** The school's day. */
  today: Day | undefined;
  error: unknown;
  reload: () => Promise<unknown>;
}

export function useSchoolKey(): QueryKey {
  const keys = useQueryKeys();
  return React.useMemo(() => [...keys.all, 'school'], [keys]);
}

/** The school as its administrators change it: read by itself, since a change must name the version that it started from. */
export function useSchool(): LoadedSchool {
  const { administration } = useServices();
  const { now } = useIdentity();
  const queryKey = useSchoolKey();
  const loaded = useQuery({ queryKey, queryFn: () => administration.school(), staleTime: 60_000 });
  const school = loaded.data?.school;
  const calendar = React.useMemo(() => school && createSchoolCalendar(school), [school]);
  return {
    school,
    etag: loaded.data?.etag ?? '',
    calendar,
    today: school && dayInZone(now().getTime(), school.timeZone),
    error: loaded.error,
    reload: () => loaded.refetch()
  };
}
