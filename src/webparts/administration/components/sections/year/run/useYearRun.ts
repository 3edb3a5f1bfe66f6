import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { YearReturn } from '../../../../../../domain/register/yearReturn';
import type { AskedTransition, YearTransition } from '../../../../../../domain/register/yearTransition';
import { createYearTransition, type YearEnd, type YearOptions, type YearStage } from '../../../../../../lists/repositories/yearTransition';
import { draftKey, forgetDraft } from '../../../../../../ui/deviceDraft/storage';
import { useIdentity } from '../../../../../../ui/root/identity';
import { useQueryKeys } from '../../../../../../ui/root/repositories';
import { forgetSession } from '../../../../../../ui/root/sessionCache';
import { useProvisioningControl } from '../../../shell/provisioningControl';
import { useServices } from '../../../shell/services';
import { choicesDraft } from '../plan/choices';

/** A change of year, or the return to the one before. */
export type YearWork = 'begin' | 'back';

export interface RunningYear {
  kind: 'running';
  work: YearWork;
  /** First calendar year of the year that is opened. */
  year: number;
  /** Undefined while the register is read again. */
  stage?: YearStage;
  done: number;
  total: number;
  doing?: string;
  stopping: boolean;
}

export interface EndedYear {
  kind: 'ended';
  work: YearWork;
  year: number;
  end: YearEnd;
  /** What was confirmed; of a change only. */
  plan?: YearTransition;
}

export interface YearRun {
  state: { kind: 'idle' } | RunningYear | EndedYear;
  begin: (asked: AskedTransition, plan: YearTransition) => void;
  goBack: (begunYear: number, endedYear: number, plan: YearReturn) => void;
  /** Stops after the batch or the step under way. */
  stop: () => void;
  clear: () => void;
}

/** Carries a change of year out, or its return; every screen sees afterwards what is stored. */
export function useYearRun(): YearRun {
  const services = useServices();
  const control = useProvisioningControl();
  const { schoolUrl, login } = useIdentity();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const years = React.useMemo(() => createYearTransition(services), [services]);
  const [state, setState] = React.useState<YearRun['state']>({ kind: 'idle' });
  const controller = React.useRef<AbortController>();

  const run = (work: YearWork, year: number, act: (options: YearOptions) => Promise<YearEnd>, plan?: YearTransition): void => {
    const own = new AbortController();
    controller.current = own;
    // The work goes on to the end of its batch when the person has left; only nobody looks any more.
    const show = (next: YearRun['state']): void => {
      if (controller.current === own) setState(next);
    };
    show({ kind: 'running', work, year, done: 0, total: 0, stopping: false });
    const follow = async (): Promise<void> => {
      const end = await act({
        signal: own.signal,
        onProgress: (progress) => show({ kind: 'running', work, year, ...progress, stopping: own.signal.aborted })
      });
      if (end.error) console.error('ENT: the change of year went no further.', end.error);
      end.failures.forEach((failure) =>
        console.error('ENT: refused in the change of year.', failure.kind === 'row' ? failure.error : failure.detail)
      );
      if (work === 'begin' && end.outcome === 'done') forgetDraft(draftKey(schoolUrl, login, choicesDraft(year)));
      forgetSession();
      await queries.invalidateQueries({ queryKey: keys.all });
      show({ kind: 'ended', work, year, end, plan });
      // The home says what its groups and folders are now.
      control.check();
    };
    follow().catch((error: unknown) => console.error('ENT: the screens could not be brought up to date.', error));
  };

  React.useEffect(
    () => () => {
      controller.current?.abort();
      controller.current = undefined;
    },
    []
  );
  return {
    state,
    begin: (asked, plan) => run('begin', asked.toYear, (options) => years.begin(asked, plan.counts, options), plan),
    goBack: (begunYear, endedYear, plan) => run('back', endedYear, (options) => years.goBack(begunYear, plan, options)),
    stop: () => {
      controller.current?.abort();
      setState((last) => (last.kind === 'running' ? { ...last, stopping: true } : last));
    },
    clear: () => setState({ kind: 'idle' })
  };
}
