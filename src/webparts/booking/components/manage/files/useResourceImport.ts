import * as React from 'react';
import { bytesOf } from '../../../../../ui/fileDrop/bytesOf';
import { useIdentity } from '../../../../../ui/root/identity';
import { useRepositories } from '../../../../../ui/root/repositories';
import type { Shelves } from '../tabProps';
import { readImport, type FileRefusal, type ImportPlan } from './importPlan';
import { writeImport, type ImportReport } from './writeImport';

export type ImportState =
  | { kind: 'idle'; refusal?: FileRefusal }
  | { kind: 'preview'; name: string; plan: ImportPlan }
  | { kind: 'running'; plan: ImportPlan; done: number; doing: string; stopping: boolean }
  | { kind: 'ended'; report: ImportReport };

export interface ResourceImport {
  state: ImportState;
  read: (file: File) => void;
  confirm: () => void;
  stop: () => void;
  startAgain: () => void;
}

/** A file of resources: read, shown, then written after a yes. */
export function useResourceImport(shelves: Shelves, reload: () => void): ResourceImport {
  const repositories = useRepositories();
  const { now } = useIdentity();
  const [state, setState] = React.useState<ImportState>({ kind: 'idle' });
  const running = React.useRef<AbortController>();
  // Whoever leaves stops it after the row under way; what is written stays.
  React.useEffect(() => () => running.current?.abort(), []);

  const read = async (file: File): Promise<void> => {
    const { plan, refusal } = readImport(await bytesOf(file), shelves, now().getTime());
    setState(plan ? { kind: 'preview', name: file.name, plan } : { kind: 'idle', refusal });
  };
  const write = async (plan: ImportPlan): Promise<void> => {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: 'running', plan, done: 0, doing: '', stopping: false });
    const report = await writeImport(plan, shelves, await repositories.resourceManagement(), {
      signal: abort.signal,
      onProgress: (done, doing) => setState({ kind: 'running', plan, done, doing, stopping: abort.signal.aborted })
    });
    reload();
    setState({ kind: 'ended', report });
  };
  return {
    state,
    read: (file) => {
      read(file).catch((error: unknown) => {
        console.error('ENT:', error);
        setState({ kind: 'idle', refusal: { reason: 'unreadable' } });
      });
    },
    confirm: () => {
      if (state.kind !== 'preview') return;
      const { plan } = state;
      write(plan).catch((error: unknown) => {
        console.error('ENT:', error);
        const all = plan.added.length + plan.changed.length;
        setState({ kind: 'ended', report: { added: 0, changed: 0, failed: [{ title: '', error }], left: all } });
      });
    },
    stop: () => {
      running.current?.abort();
      setState((last) => (last.kind === 'running' ? { ...last, stopping: true } : last));
    },
    startAgain: () => setState({ kind: 'idle' })
  };
}
