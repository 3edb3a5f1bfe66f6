import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { Register } from '../../../../../../domain/register/types';
import { useQueryKeys } from '../../../../../../ui/root/repositories';
import { forgetSession } from '../../../../../../ui/root/sessionCache';
import { useServices } from '../../../shell/services';
import { useRegisterKey } from '../../../shell/useRegister';
import { applyPlans, type Plan, type PlansReport } from './applyPlans';

export interface WrittenPlans extends PlansReport {
  /** As it was read again: before the screen is drawn with it. The old one where reading failed. */
  register: Register | undefined;
}

export interface PlanWriter {
  /** How far it is, while it goes on. */
  work: { done: number; total: number; stopping: boolean } | undefined;
  /** Writes, then reads the register again once. @throws EntError when nothing is known of it */
  write: (plans: readonly Plan[]) => Promise<WrittenPlans>;
  /** Stops after the batch under way. */
  stop: () => void;
}

/** Like `useRegisterWriter`, for rows that others follow from: the register is read again after both, and failures are thrown. */
export function usePlanWriter(): PlanWriter {
  const { register } = useServices();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const registerKey = useRegisterKey();
  const [work, setWork] = React.useState<PlanWriter['work']>();
  const controller = React.useRef<AbortController>();
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );
  const show = React.useCallback((next: PlanWriter['work']) => {
    if (here.current) setWork(next);
  }, []);

  const write = React.useCallback(
    async (plans: readonly Plan[]) => {
      const own = new AbortController();
      controller.current = own;
      const total = plans.reduce((sum, { then }) => sum + 1 + then.length, 0);
      let before = 0;
      show({ done: 0, total, stopping: false });
      let report: PlansReport;
      try {
        report = await applyPlans(async (changes) => {
          const applied = await register.apply(changes, {
            signal: own.signal,
            onProgress: (done) => show({ done: before + done, total, stopping: own.signal.aborted })
          });
          before += changes.length;
          return applied;
        }, plans);
      } finally {
        forgetSession();
        await queries.invalidateQueries({ queryKey: keys.all });
        show(undefined);
      }
      return { ...report, register: queries.getQueryData<Register>(registerKey) };
    },
    [register, queries, keys, registerKey, show]
  );
  const stop = React.useCallback(() => {
    controller.current?.abort();
    setWork((last) => last && { ...last, stopping: true });
  }, []);

  return { work, write, stop };
}
