import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import * as React from 'react';
import type { Register, RegisterChange } from '../../../../domain/register/types';
import type { ApplyReport } from '../../../../lists/repositories/register';
import { useQueryKeys } from '../../../../ui/root/repositories';
import { forgetSession } from '../../../../ui/root/sessionCache';
import { useServices } from './services';

/** The whole register is read once for all sections; another administrator's changes show after this time, in milliseconds. */
const KNOWN_FOR = 2 * 60_000;

export interface LoadedRegister {
  register: Register | undefined;
  error: unknown;
  /** Rows read so far, while it loads. */
  rows: number;
  reload: () => Promise<unknown>;
}

export function useRegisterKey(): QueryKey {
  const keys = useQueryKeys();
  return React.useMemo(() => [...keys.all, 'register'], [keys]);
}

/** The school's register: classes, subjects, groups, staff, pupils, guardians, timetable and temporary accesses. */
export function useRegister(): LoadedRegister {
  const { register } = useServices();
  const [rows, setRows] = React.useState(0);
  const queryKey = useRegisterKey();
  const loaded = useQuery({ queryKey, queryFn: ({ signal }) => register.load(signal, setRows), staleTime: KNOWN_FOR });
  return { register: loaded.data, error: loaded.error, rows, reload: () => loaded.refetch() };
}

/** What came of the last changes. */
export type ApplyState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number; stopping: boolean }
  | { kind: 'ended'; report: ApplyReport }
  /** Nothing is known of it: the sentence of the error says what to do. */
  | { kind: 'failed'; error: unknown };

export interface RegisterWriter {
  state: ApplyState;
  /** Writes, then reads the register again. Resolves with the report, undefined when it failed as a whole; never rejects. */
  apply: (changes: readonly RegisterChange[]) => Promise<ApplyReport | undefined>;
  /** Stops after the batch under way. */
  stop: () => void;
  /** Back to idle, once the person has read what came of it. */
  clear: () => void;
}

/** Writes changes of the register with progress; whatever came of it, every screen sees what is stored afterwards. */
export function useRegisterWriter(): RegisterWriter {
  const { register } = useServices();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const [state, setState] = React.useState<ApplyState>({ kind: 'idle' });
  const controller = React.useRef<AbortController>();

  const apply = React.useCallback(
    async (changes: readonly RegisterChange[]) => {
      const own = new AbortController();
      controller.current = own;
      setState({ kind: 'running', done: 0, total: changes.length, stopping: false });
      let report: ApplyReport | undefined;
      try {
        report = await register.apply(changes, {
          signal: own.signal,
          onProgress: (done, total) => setState({ kind: 'running', done, total, stopping: own.signal.aborted })
        });
        setState({ kind: 'ended', report });
      } catch (error) {
        console.error('ENT: the register could not be written.', error);
        setState({ kind: 'failed', error });
      }
      forgetSession();
      await queries.invalidateQueries({ queryKey: keys.all });
      return report;
    },
    [register, queries, keys]
  );

  const stop = React.useCallback(() => {
    controller.current?.abort();
    setState((last) => (last.kind === 'running' ? { ...last, stopping: true } : last));
  }, []);
  const clear = React.useCallback(() => setState({ kind: 'idle' }), []);

  return { state, apply, stop, clear };
}
