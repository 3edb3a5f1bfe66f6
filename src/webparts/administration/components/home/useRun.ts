import * as React from 'react';

/** Where long work stands: looked at, carried out, or neither because of an error. `More` is what only one kind of work can be. */
export type RunState<Progress, More> =
  { kind: 'checking' } | (Progress & { kind: 'applying'; stopping: boolean }) | { kind: 'failed'; error: unknown } | More;

type Task<S> = (signal: AbortSignal, show: (next: S) => void) => Promise<void>;

export interface Run<S> {
  state: S;
  /** Begins a task under a signal of its own; what the task before it would still show is dropped. */
  run: (task: Task<S>) => void;
  /** Stops after the step under way. */
  stop: () => void;
  /** Stops, and drops whatever comes of it: for when nobody looks any more. */
  drop: () => void;
}

/** One long work at a time, which can be stopped and whose error is shown. Its functions never change. */
export function useRun<Progress, More>(): Run<RunState<Progress, More>> {
  type State = RunState<Progress, More>;
  const [state, setState] = React.useState<State>({ kind: 'checking' });
  const controller = React.useRef<AbortController>();

  const run = React.useCallback((task: Task<State>) => {
    const own = new AbortController();
    controller.current = own;
    const show = (next: State): void => {
      if (controller.current === own) setState(next);
    };
    task(own.signal, show).catch((error: unknown) => show({ kind: 'failed', error }));
  }, []);

  const stop = React.useCallback(() => {
    controller.current?.abort();
    setState((last) => (isApplying(last) ? { ...last, stopping: true } : last));
  }, []);

  const drop = React.useCallback(() => {
    controller.current?.abort();
    controller.current = undefined;
  }, []);

  return { state, run, stop, drop };
}

function isApplying<Progress, More>(state: RunState<Progress, More>): state is Progress & { kind: 'applying'; stopping: boolean } {
  return typeof state === 'object' && state !== null && 'kind' in state && state.kind === 'applying';
}
