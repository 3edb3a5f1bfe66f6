import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { ImportPlan } from '../../../../../../domain/imports/types';
import type { ApplyProgress, ApplyReport as ProvisioningReport } from '../../../../../../lists/provisioning/types';
import type { ApplyReport, ImportRecord } from '../../../../../../lists/repositories/register';
import { useQueryKeys } from '../../../../../../ui/root/repositories';
import { forgetSession } from '../../../../../../ui/root/sessionCache';
import { useServices } from '../../../shell/services';
import type { Shown } from '../wizard/types';
import { newToken } from '../../../../../../ui/newToken';
import { writePlan } from './writePlan';
import { writtenSummary } from './writtenSummary';

/** What an import leads to. A part that was not reached is undefined. */
export interface RunResult {
  shown: Shown;
  /** What was written, with what the journal says of it. */
  summary: ImportPlan['summary'];
  report?: ApplyReport;
  /** Nothing is known of the writing: the sentence of the error says what to do. */
  error?: unknown;
  recordError?: unknown;
  /** Groups, folders and markers of new classes. `waiting`: they were not reached. */
  places: 'none' | 'done' | 'waiting';
}

export type RunState =
  | { kind: 'idle' }
  | { kind: 'writing'; done: number; total: number; stopping: boolean; /** Milliseconds of the pause under way. */ waitMs?: number }
  | { kind: 'recording' }
  | { kind: 'provisioning'; progress: ApplyProgress; stopping: boolean }
  | { kind: 'ended'; result: RunResult };

/** What the journal keeps besides the figures. */
export type JournalEntry = Pick<ImportRecord, 'kind' | 'fileName' | 'day' | 'mapping'>;

export interface ImportRun {
  state: RunState;
  /** Writes a plan, notes it in the journal, then makes the places of new classes. Never rejects. */
  start: (shown: Shown, entry: JournalEntry) => void;
  /** Says that nothing is left to write, without writing. */
  end: (shown: Shown) => void;
  /** Stops after the batch or the step under way. */
  stop: () => void;
  recordAgain: () => void;
  clear: () => void;
}

/** Carries an import out. What a run before it has left of the new classes' places is done by the next one. */
export function useImportRun(): ImportRun {
  const { register, provisioning } = useServices();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const [state, setState] = React.useState<RunState>({ kind: 'idle' });
  const controller = React.useRef<AbortController>();
  const placesWait = React.useRef(false);
  const journal = React.useRef<() => Promise<void>>();

  const write = async (own: AbortController, show: (next: RunState) => void, { plan }: Shown): Promise<ApplyReport> => {
    let progress = { done: 0, total: plan.changes.length };
    const tell = (waitMs?: number): void =>
      show({ kind: 'writing', ...progress, stopping: own.signal.aborted, ...(waitMs !== undefined && { waitMs }) });
    tell();
    return writePlan(register, plan.changes, {
      signal: own.signal,
      onProgress: (done, total) => {
        progress = { done, total };
        tell();
      },
      onWait: tell
    });
  };

  /** @returns whether every place was made */
  const makePlaces = async (own: AbortController, show: (next: RunState) => void): Promise<boolean> => {
    show({ kind: 'provisioning', progress: { done: 0, total: 0 }, stopping: false });
    let report: ProvisioningReport;
    try {
      report = await provisioning.apply({
        signal: own.signal,
        onProgress: (progress) => show({ kind: 'provisioning', progress, stopping: own.signal.aborted })
      });
    } catch (error) {
      console.error('ENT: the places of new classes could not be made.', error);
      return false;
    }
    report.failed.forEach(({ finding, detail }) => console.error(`ENT: ${finding.id}: ${detail}`));
    return report.failed.length === 0 && !report.cancelled;
  };

  const record = async (): Promise<unknown> => {
    try {
      await journal.current?.();
      return undefined;
    } catch (error) {
      console.error('ENT: the import could not be noted.', error);
      return error;
    }
  };

  const start = (shown: Shown, entry: JournalEntry): void => {
    const own = new AbortController();
    controller.current = own;
    // The work goes on to the end of its batch when the person has left; only nobody looks any more.
    const show = (next: RunState): void => {
      if (controller.current === own) setState(next);
    };
    const work = async (): Promise<RunResult> => {
      const { plan, register: before } = shown;
      const nothing = writtenSummary(plan.kind, plan, [], before);
      let report: ApplyReport;
      try {
        report = await write(own, show, shown);
      } catch (error) {
        console.error('ENT: the import could not be written.', error);
        return { shown, summary: nothing, error, places: placesWait.current ? 'waiting' : 'none' };
      }
      const done = report.done.map(({ change }) => change);
      const summary = writtenSummary(plan.kind, plan, done, before);
      placesWait.current = placesWait.current || done.some(({ kind, op }) => kind === 'class' && op === 'add');
      let recordError: unknown;
      if (done.length > 0) {
        show({ kind: 'recording' });
        // One wish to record, whatever comes back: recording it again changes nothing.
        const token = newToken();
        journal.current = () => register.recordImport({ ...entry, summary }, token);
        recordError = await record();
      }
      let places: RunResult['places'] = placesWait.current ? 'waiting' : 'none';
      if (placesWait.current && !own.signal.aborted && !report.stoppedBy && (await makePlaces(own, show))) {
        placesWait.current = false;
        places = 'done';
      }
      return { shown, summary, report, places, ...(recordError !== undefined && { recordError }) };
    };
    work()
      .then(async (result) => {
        forgetSession();
        await queries.invalidateQueries({ queryKey: keys.all });
        show({ kind: 'ended', result });
      })
      .catch((error: unknown) => console.error('ENT: the screens could not be brought up to date.', error));
  };

  const stop = (): void => {
    controller.current?.abort();
    setState((last) => (last.kind === 'writing' || last.kind === 'provisioning' ? { ...last, stopping: true } : last));
  };

  const recordAgain = (): void => {
    record().then(
      (recordError) => setState((last) => (last.kind === 'ended' ? { kind: 'ended', result: { ...last.result, recordError } } : last)),
      (error: unknown) => console.error('ENT: the import could not be noted.', error)
    );
  };

  React.useEffect(
    () => () => {
      controller.current?.abort();
      controller.current = undefined;
    },
    []
  );

  const end = (shown: Shown): void => {
    const { plan, register: before } = shown;
    const summary = writtenSummary(plan.kind, plan, [], before);
    setState({ kind: 'ended', result: { shown, summary, places: placesWait.current ? 'waiting' : 'none' } });
  };
  return { state, start, end, stop, recordAgain, clear: () => setState({ kind: 'idle' }) };
}
