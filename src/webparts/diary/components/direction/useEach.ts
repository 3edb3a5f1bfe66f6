import * as React from 'react';

/** Things read at a time: SharePoint takes more, but the page shares its four requests with the rest. */
const AT_ONCE = 2;

export type EachState<I, T> =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number; doing?: I; stopping: boolean }
  | { kind: 'ended'; stopped: boolean; results: T[]; failed: { of: I; error: unknown }[] };

export interface Each<I, T> {
  state: EachState<I, T>;
  run: (items: readonly I[], read: (item: I) => Promise<T>) => void;
  /** Stops after what is being read. */
  stop: () => void;
  reset: () => void;
}

/** Reads one thing after the other (class by class), with progress, a way to stop, and what could not be read. Results keep the order. */
export function useEach<I, T>(): Each<I, T> {
  const [state, setState] = React.useState<EachState<I, T>>({ kind: 'idle' });
  /** The run that counts; another one, a stop or a component that is gone makes it old. */
  const current = React.useRef<{ stopped: boolean }>();
  React.useEffect(
    () => () => {
      if (current.current) current.current.stopped = true;
      current.current = undefined;
    },
    []
  );

  const run = React.useCallback((items: readonly I[], read: (item: I) => Promise<T>) => {
    if (current.current) current.current.stopped = true;
    const mine = { stopped: false };
    current.current = mine;
    const results = new Map<number, T>();
    const failed: { of: I; error: unknown }[] = [];
    let next = 0;
    let done = 0;
    setState({ kind: 'running', done: 0, total: items.length, doing: items[0], stopping: false });
    const worker = async (): Promise<void> => {
      while (next < items.length && !mine.stopped) {
        const at = next++;
        try {
          results.set(at, await read(items[at]));
        } catch (error) {
          console.error('ENT:', error);
          failed.push({ of: items[at], error });
        }
        done++;
        const shown = done;
        if (current.current === mine) {
          setState((last) => (last.kind === 'running' ? { ...last, done: shown, doing: items[Math.min(next, items.length - 1)] } : last));
        }
      }
    };
    // Neither rejects: what fails is counted.
    void Promise.all(Array.from({ length: AT_ONCE }, worker)).then(() => {
      if (current.current !== mine) return;
      const ordered = [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
      setState({ kind: 'ended', stopped: mine.stopped && done < items.length, results: ordered, failed });
    });
  }, []);
  const stop = React.useCallback(() => {
    if (current.current) current.current.stopped = true;
    setState((last) => (last.kind === 'running' ? { ...last, stopping: true } : last));
  }, []);
  const reset = React.useCallback(() => {
    if (current.current) current.current.stopped = true;
    current.current = undefined;
    setState({ kind: 'idle' });
  }, []);
  return React.useMemo(() => ({ state, run, stop, reset }), [state, run, stop, reset]);
}
