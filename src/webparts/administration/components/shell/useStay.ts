import * as React from 'react';
import { useLeaveGuard } from './leaveGuard';

export interface Stay {
  /** Set while the person is asked: goes where they wanted to. */
  go: (() => void) | undefined;
  stay: () => void;
  /** Leaves at once when nothing would be lost, else asks. */
  ask: (leave: () => void) => void;
}

/** Stands before the ways out of a screen that works, or holds something unsaved: those of the administration, and while something is written those of the page too. */
export function useStay({ running, unsaved }: { running: boolean; unsaved: boolean }): Stay {
  const [go, setGo] = React.useState<() => void>();
  const guard = React.useCallback((leave: () => void) => setGo(() => leave), []);
  const guarded = running || unsaved;
  useLeaveGuard(guarded ? guard : undefined);
  React.useEffect(() => {
    if (!running) return undefined;
    const hold = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Chromium before version 119 asks only for a value.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [running]);
  const stay = React.useCallback(() => setGo(undefined), []);
  // Once nothing would be lost any more the question is pointless.
  React.useEffect(() => {
    if (!guarded) stay();
  }, [guarded, stay]);
  return { go, stay, ask: guarded ? guard : (leave) => leave() };
}
