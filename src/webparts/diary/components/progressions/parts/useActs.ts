import * as React from 'react';

/** What was done, with the way back where there is one. */
export interface Done {
  message: string;
  undo?: () => Promise<Done>;
}

export interface Acts {
  busy: boolean;
  error: unknown;
  said?: Done;
  /** Runs one thing at a time. Resolves with false when it failed, or something else was under way. Never rejects. */
  run: (work: () => Promise<Done | undefined>) => Promise<boolean>;
  undo: () => void;
}

/** Work of a moment, what it says once it is done, and its way back. */
export function useActs(): Acts {
  const [state, setState] = React.useState<{ busy: boolean; error?: unknown; said?: Done }>({ busy: false });
  const busy = React.useRef(false);
  const alive = React.useRef(true);
  React.useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const run = React.useCallback<Acts['run']>(async (work) => {
    if (busy.current) return false;
    busy.current = true;
    setState((last) => ({ ...last, busy: true, error: undefined }));
    let next: { said?: Done; error?: unknown };
    try {
      next = { said: await work() };
    } catch (error) {
      next = { error };
    }
    busy.current = false;
    if (alive.current) setState({ busy: false, ...next });
    return !('error' in next);
  }, []);
  const { said } = state;
  const undo = (): void => {
    // Never rejects.
    if (said?.undo) void run(said.undo);
  };
  return { ...state, error: state.error, run, undo };
}
