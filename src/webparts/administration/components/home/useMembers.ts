import * as React from 'react';
import { desiredMembers } from '../../../../domain/register/desiredMembers';
import type { Register } from '../../../../domain/register/types';
import type { Day } from '../../../../domain/types';
import { groupNames, type MembersPlan, type MembersReport } from '../../../../lists/members';
import type { Finding } from '../../../../lists/provisioning/types';
import { forgetSession } from '../../../../ui/root/sessionCache';
import { useServices } from '../shell/services';
import { useRun, type RunState } from './useRun';

type Progress = { done: number; total: number };
type Checked = { kind: 'checked'; plan: MembersPlan; result?: MembersReport };

export type MembersState = RunState<Progress, Checked>;

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
  const { state, run, stop, drop } = useRun<Progress, Checked>();
  const desired = React.useMemo(() => desiredMembers(register, today, groupNames), [register, today]);

  const look = React.useCallback(
    async (signal: AbortSignal, show: (next: MembersState) => void, result?: MembersReport) => {
      show({ kind: 'checked', plan: await members.check(desired, register, signal), result });
    },
    [members, desired, register]
  );

  const check = React.useCallback(
    () =>
      run((signal, show) => {
        show({ kind: 'checking' });
        return look(signal, show);
      }),
    [run, look]
  );

  const apply = React.useCallback(
    () =>
      run(async (signal, show) => {
        show({ kind: 'applying', done: 0, total: 0, stopping: false });
        const result = await members.apply(desired, register, {
          signal,
          onProgress: (done, total) => show({ kind: 'applying', done, total, stopping: signal.aborted })
        });
        forgetSession();
        // The signal that stopped the run must not stop the look at what it did.
        await look(new AbortController().signal, show, result);
      }),
    [run, look, members, desired, register]
  );

  React.useEffect(() => {
    check();
    return drop;
  }, [check, drop]);

  return { state, check, apply, stop };
}
