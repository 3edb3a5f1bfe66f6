import * as React from 'react';
import type { ApplyProgress, ApplyReport, CheckReport, Provisioning } from '../../../../lists/provisioning/types';
import { useRun, type RunState } from './useRun';

type Progress = { progress: ApplyProgress };
type Checked =
  /** The person may not set up. */
  { kind: 'refused' } | { kind: 'checked'; report: CheckReport; result?: ApplyReport };

export type ProvisioningState = RunState<Progress, Checked>;

export interface ProvisioningControl {
  state: ProvisioningState;
  check: () => void;
  apply: () => void;
  /** Stops after the step under way. */
  stop: () => void;
}

/** Check, set up, check again. `onApplied` is told after each run, whatever came of it. */
export function useProvisioning(provisioning: Provisioning, onApplied: () => void): ProvisioningControl {
  const { state, run, stop, drop } = useRun<Progress, Checked>();
  const applied = React.useRef(onApplied);
  applied.current = onApplied;

  const look = React.useCallback(
    async (signal: AbortSignal, show: (next: ProvisioningState) => void, result?: ApplyReport) => {
      show({ kind: 'checking' });
      const report = await provisioning.check(signal);
      show(report.mayApply ? { kind: 'checked', report, result } : { kind: 'refused' });
    },
    [provisioning]
  );

  const check = React.useCallback(() => run((signal, show) => look(signal, show)), [run, look]);

  const apply = React.useCallback(
    () =>
      run(async (signal, show) => {
        show({ kind: 'applying', progress: { done: 0, total: 0 }, stopping: false });
        const result = await provisioning.apply({
          signal,
          onProgress: (progress) => show({ kind: 'applying', progress, stopping: signal.aborted })
        });
        applied.current();
        // The signal that stopped the run must not stop the look at what it did.
        await look(new AbortController().signal, show, result);
      }),
    [run, look, provisioning]
  );

  React.useEffect(() => {
    check();
    return drop;
  }, [check, drop]);

  return { state, check, apply, stop };
}
