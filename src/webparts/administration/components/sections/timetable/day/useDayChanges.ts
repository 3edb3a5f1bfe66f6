import { useQueries, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { DayChange } from '../../../../../../domain/calendar/types';
import type { Stored } from '../../../../../../domain/register/types';
import type { SchoolClass, WeekIndex } from '../../../../../../domain/types';
import { useQueryKeys } from '../../../../../../ui/root/repositories';
import { useServices } from '../../../shell/services';
import type { FindRow } from '../../classes/editing/inverse';

export interface LoadedChanges {
  /** In the order in which they were entered; undefined until all the weeks are there. */
  changes: Stored<DayChange>[] | undefined;
  error: unknown;
  reload: () => Promise<unknown>;
}

/** The changes of the whole school in some weeks: one question a week, whatever the class or the teacher that is looked at. */
export function useDayChanges(classes: readonly SchoolClass[], weeks: readonly WeekIndex[]): LoadedChanges {
  const { register } = useServices();
  const keys = useQueryKeys();
  const loaded = useQueries({
    queries: [...new Set(weeks)].map((week) => ({
      queryKey: [...keys.all, 'dayChanges', week, ...classes.map(({ number }) => number)],
      queryFn: ({ signal }: { signal?: AbortSignal }) =>
        register.dayChangesOfAll(
          classes.map(({ number }) => ({ classNumber: number, week })),
          signal
        ),
      staleTime: 60_000
    }))
  });
  const data = loaded.map((each) => each.data);
  // Put together anew only when one of the answers is another.
  const last = React.useRef<{ data: typeof data; changes: LoadedChanges['changes'] }>();
  if (!last.current || last.current.data.length !== data.length || last.current.data.some((each, at) => each !== data[at])) {
    const all = data.every((each) => each !== undefined) ? data.flatMap((each) => each ?? []) : undefined;
    last.current = { data, changes: all?.sort((a, b) => a.id - b.id) };
  }
  const { changes } = last.current;
  return {
    changes,
    error: loaded.find((each) => each.error)?.error,
    reload: () => Promise.all(loaded.filter((each) => each.error).map((each) => each.refetch()))
  };
}

/** Finds the changes of days that are known, for taking a change back. */
export function useKnownChanges(): () => FindRow {
  const queries = useQueryClient();
  const keys = useQueryKeys();
  return React.useCallback(() => {
    const known = queries.getQueriesData<Stored<DayChange>[]>([...keys.all, 'dayChanges']).flatMap(([, rows]) => rows ?? []);
    return (kind, id) => (kind === 'change' ? known.find((row) => row.id === id) : undefined);
  }, [queries, keys]);
}
