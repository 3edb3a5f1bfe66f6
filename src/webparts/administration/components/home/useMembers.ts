import * as React from 'react';
import { desiredMembers } from '../../../../domain/register/desiredMembers';
import type { Register } from '../../../../domain/register/types';
import type { Day } from '../../../../domain/types';
import { groupNames, type MembersPlan, type MembersReport } from '../../../../lists/members';
import type { Finding } from '../../../../lists/provisioning/types';
import { forgetSession } from '../../../../ui/root/sessionCache';
import { useServices } from '../shell/services';

export type MembersState =
  | { kind: 'checking' }
  | { kind: 'checked'; plan: MembersPlan; result?: MembersReport }
  | { kind: 'applying'; done: number; total: number; stopping: boolean }
  | { kind: 'failed'; error: unknown };

export interface MembersControl {
  state: MembersState;
  check: () => void;
  apply: () => void;
  /** Stops after the batch under way. */
  stop: () => void;
}

/** True when provisioning comes first: a class without its groups, or a group that still bears last year's name. */
export function isWaiting(plan: MembersPlan, findings: readonly Finding[]): boolean {
  return plan.missingGroups.length > 0 || findings.some(({ kind }) => kind === 'group');
}

/** Compares the groups with the register whenever the register changes, and makes them follow when asked. */
export function useMembers(register: Register, today: Day): MembersControl {
  const { members } = useServices();
  const [state, setState] = React.useState<MembersState>({ kind: 'checking' });
  const controller = React.useRef<AbortController>();
  const desired = React.useMemo(() => desiredMembers(register, today, groupNames), [register, today]);

  const look = React.useCallback(
    async (own: AbortController, signal: AbortSignal, result?: MembersReport) => {
      const plan = await members.check(desired, register, signal);
      if (controller.current === own) setState({ kind: 'checked', plan, result });
    },
    [members, desired, register]
  );
  /** What ends after another began, or after the web part went away, is dropped. */
  const run = React.useCallback((task: (own: AbortController) => Promise<void>) => {
    const own = new AbortController();
    controller.current = own;
    task(own).catch((error: unknown) => {
      if (controller.current === own) setState({ kind: 'failed', error });
    });
  }, []);

  const check = React.useCallback(() => {
    setState({ kind: 'checking' });
    run((own) => look(own, own.signal));
  }, [run, look]);

  const apply = React.useCallback(
    () =>
      run(async (own) => {
        setState({ kind: 'applying', done: 0, total: 0, stopping: false });
        const result = await members.apply(desired, register, {
          signal: own.signal,
          onProgress: (done, total) => {
            if (controller.current === own) setState({ kind: 'applying', done, total, stopping: own.signal.aborted });
          }
        });
        forgetSession();
        // The signal that stopped the run must not stop the look at what it did.
        await look(own, new AbortController().signal, result);
      }),
    [run, look, members, desired, register]
  );

  const stop = React.useCallback(() => {
    controller.current?.abort();
    setState((last) => (last.kind === 'applying' ? { ...last, stopping: true } : last));
  }, []);

  React.useEffect(() => {
    check();
    return () => {
      controller.current?.abort();
      controller.current = undefined;
    };
  }, [check]);

  return { state, check, apply, stop };
}
