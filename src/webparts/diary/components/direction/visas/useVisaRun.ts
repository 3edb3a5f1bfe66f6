import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { isDay } from '../../../../../domain/days';
import type { VisaScope } from '../../../../../domain/diary/visa';
import type { VisaReport } from '../../../../../lists/repositories/diary/types';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { newToken } from '../../../../../ui/newToken';

/** What is being given: kept on the device until all of it is, so that a closed tab can be resumed under the same token. */
export interface VisaOrder {
  token: string;
  scopes: VisaScope[];
  comment: string;
}

export type VisaRunState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number; stopping: boolean }
  | { kind: 'ended'; order: VisaOrder; report?: VisaReport; error?: unknown };

export interface VisaRun {
  state: VisaRunState;
  /** An order that an earlier page did not finish. */
  interrupted: { order: VisaOrder; keptAt: number } | undefined;
  give: (scopes: readonly VisaScope[], comment: string) => void;
  /** Goes on with an order under its own token: what is given is not given twice. */
  resume: (order: VisaOrder) => void;
  stop: () => void;
  /** Lets the order go, finished or not. */
  close: () => void;
}

function isScope(value: unknown): value is VisaScope {
  const { classNumber, first, last, teacherNumber, subjectCode } = (value ?? {}) as Partial<VisaScope>;
  return (
    typeof classNumber === 'number' && isDay(first) && isDay(last) && typeof teacherNumber === 'number' && typeof subjectCode === 'string'
  );
}

function isOrder(value: unknown): value is VisaOrder {
  const { token, scopes, comment } = (value ?? {}) as Partial<VisaOrder>;
  return typeof token === 'string' && token !== '' && typeof comment === 'string' && Array.isArray(scopes) && scopes.every(isScope);
}

/** True when every visa of an order is given. */
export function isComplete({ report }: { report?: VisaReport }): boolean {
  return report !== undefined && report.failed.length === 0 && report.notSent.length === 0;
}

/** Gives visas in bulk: progress, stop, and a resumption that doubles nothing, even from another page. */
export function useVisaRun(): VisaRun {
  const { diaryParts } = useRepositories();
  const keys = useQueryKeys();
  const client = useQueryClient();
  const device = useDeviceDraft<VisaOrder>('visas', isOrder);
  const [state, setState] = React.useState<VisaRunState>({ kind: 'idle' });
  const abort = React.useRef<AbortController>();
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
      // What is not sent yet stays an interrupted order; the next page offers it.
      abort.current?.abort();
    },
    []
  );

  const send = async (order: VisaOrder): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    device.keep(order);
    setState({ kind: 'running', done: 0, total: order.scopes.length, stopping: false });
    const onProgress = (done: number, total: number): void =>
      setState((last) => (last.kind === 'running' ? { ...last, done, total } : last));
    let ended: Extract<VisaRunState, { kind: 'ended' }>;
    try {
      const report = await diaryParts.visas.give({ scopes: order.scopes, comment: order.comment }, order.token, {
        onProgress: (done, total) => here.current && onProgress(done, total),
        signal: controller.signal
      });
      ended = { kind: 'ended', order, report };
    } catch (error) {
      ended = { kind: 'ended', order, error };
    }
    if (!here.current) return;
    if (isComplete(ended)) device.forget();
    setState(ended);
    await client.invalidateQueries(keys.diary);
  };

  return {
    state,
    interrupted: device.found && state.kind === 'idle' ? { order: device.found.value, keptAt: device.found.keptAt } : undefined,
    // `send` shows every failure itself; the queries that it asks anew show theirs.
    give: (scopes, comment) => void send({ token: newToken(), scopes: [...scopes], comment }),
    resume: (order) => void send(order),
    stop: () => {
      abort.current?.abort();
      setState((last) => (last.kind === 'running' ? { ...last, stopping: true } : last));
    },
    close: () => {
      device.forget();
      setState({ kind: 'idle' });
    }
  };
}
