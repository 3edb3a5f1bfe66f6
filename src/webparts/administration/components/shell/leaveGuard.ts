import * as React from 'react';

/** Asked before the person leaves a screen; it goes on by calling `leave`, or leaves the person there. */
export type LeaveGuard = (leave: () => void) => void;

const GuardContext = React.createContext<React.MutableRefObject<LeaveGuard | undefined> | undefined>(undefined);

export const LeaveGuardProvider = GuardContext.Provider;

/** Stands before the way out of a screen for as long as `guard` is given: while something is not saved. */
export function useLeaveGuard(guard: LeaveGuard | undefined): void {
  const current = React.useContext(GuardContext);
  React.useLayoutEffect(() => {
    if (!current) return undefined;
    current.current = guard;
    return () => {
      current.current = undefined;
    };
  }, [current, guard]);
}
