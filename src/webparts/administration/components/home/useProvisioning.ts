import * as React from 'react';
import type { ApplyProgress, ApplyReport, CheckReport, Provisioning } from '../../../../lists/provisioning/types';

export type ProvisioningState =
  | { kind: 'checking' }
  /** The person may not set up. */
  | { kind: 'refused' }
  | { kind: 'checked'; report: CheckReport; result?: ApplyReport }
  | { kind: 'applying'; progress: ApplyProgress; stopping: boolean }
  | { kind: 'failed'; error: unknown };

export interface ProvisioningControl {
  state: ProvisioningState;
  check: () => void;
  apply: () => void;
  /** Stops after the step under way. */
  stop: () => void;
}

/** Check, set up, check again. `onApplied` is told after each run, whatever came of it. */
export function useProvisioning(provisioning: Provisioning, onApplied: () => void): ProvisioningControl {
  const [state, setState] = React.useState<ProvisioningState>({ kind: 'checking' });
  const controller = React.useRef<AbortController>();
  const applied = React.useRef(onApplied);
  applied.current = onApplied;

  /** Runs a task under a new signal; what ends after a stop or after the web part went away is dropped. */
  const run = React.useCallback((task: (signal: AbortSignal, show: (next: ProvisioningState) => void) => Promise<void>) => {
    const own = new AbortController();
    controller.current = own;
    const show = (next: ProvisioningState): void => {
      if (controller.current === own) setState(next);
    };
    task(own.signal, show).catch((error: unknown) => show({ kind: 'failed', error }));
  }, []);

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
