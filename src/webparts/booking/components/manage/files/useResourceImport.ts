import * as React from 'react';
import { EntError } from '../../../../../lists/errors';
import { bytesOf } from '../../../../../ui/fileDrop/bytesOf';
import { useIdentity } from '../../../../../ui/root/identity';
import { useRepositories } from '../../../../../ui/root/repositories';
import type { Shelves } from '../tabProps';
import { readImport, writesOf, type FileRefusal, type ImportPlan } from './importPlan';
import { writeImport, type ImportReport } from './writeImport';

export type ImportState =
  | { kind: 'idle'; refusal?: FileRefusal }
  /** `shelves`: what the file was compared with. */
  | { kind: 'preview'; name: string; plan: ImportPlan; shelves: Shelves }
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
    const bytes = await bytesOf(file);
    // Compared with what is stored now: what was just imported, here or by somebody else, is not made a second time.
    const stored = await (await repositories.bookings()).catalogue();
    const current = stored.kind === 'ready' ? stored : shelves;
    const { plan, refusal } = readImport(bytes, current, now().getTime());
    setState(plan ? { kind: 'preview', name: file.name, plan, shelves: current } : { kind: 'idle', refusal });
  };
  const write = async (plan: ImportPlan, current: Shelves): Promise<void> => {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: 'running', plan, done: 0, doing: '', stopping: false });
    const report = await writeImport(plan, current, await repositories.resourceManagement(), {
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
        setState({ kind: 'idle', refusal: { reason: error instanceof EntError ? 'notCompared' : 'unreadable' } });
      });
    },
    confirm: () => {
      if (state.kind !== 'preview') return;
      const { plan } = state;
      write(plan, state.shelves).catch((error: unknown) => {
        console.error('ENT:', error);
        const all = writesOf(plan);
        setState({ kind: 'ended', report: { categories: 0, added: 0, changed: 0, failed: [{ title: '', error }], left: all } });
      });
    },
    stop: () => {
      running.current?.abort();
      setState((last) => (last.kind === 'running' ? { ...last, stopping: true } : last));
    },
    startAgain: () => setState({ kind: 'idle' })
  };
}
