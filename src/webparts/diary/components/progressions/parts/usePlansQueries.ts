import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';

/** My progressions, by year and title. */
export function useMine(teacherNumber: number): UseQueryResult<StoredProgression[]> {
  const { diaryParts } = useRepositories();
  const { all } = useQueryKeys();
  return useQuery({ queryKey: [...all, 'plans', teacherNumber], queryFn: () => diaryParts.progressions.mine(teacherNumber) });
}

/** The sessions of a progression in their order, which follows that of its folders. */
export function useEntries(progression: StoredProgression): UseQueryResult<StoredEntry[]> {
  const { diaryParts } = useRepositories();
  const { all } = useQueryKeys();
  return useQuery({
    queryKey: [...all, 'plan', progression.id, ...progression.folders],
    queryFn: () => diaryParts.progressions.entries(progression),
    keepPreviousData: true
  });
}

/** What reads the plans, or the diary that they are laid in, anew after a write. */
export function useRefresh(): { plans: () => Promise<void>; diary: () => Promise<void> } {
  const queries = useQueryClient();
  const keys = useQueryKeys();
  return React.useMemo(
    () => ({
      plans: async () => {
        await Promise.all(['plans', 'plan'].map((what) => queries.invalidateQueries({ queryKey: [...keys.all, what] })));
      },
      diary: () => queries.invalidateQueries({ queryKey: keys.diary })
    }),
    [queries, keys]
  );
}
