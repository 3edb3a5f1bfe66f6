import * as React from 'react';
import { undoMoves } from '../../../../../domain/diary/catchUp';
import type { Move } from '../../../../../domain/diary/progressions';
import type { Draft } from '../../../../../domain/types';
import type { MoveReport, StoredEntry } from '../../../../../lists/repositories/diary/types';
import { useRepositories } from '../../../../../ui/root/repositories';
import { newToken } from '../../editor/saving';
import { useRefresh } from '../parts/usePlansQueries';

export type ShiftState =
  | { kind: 'rest' }
  | { kind: 'running'; undoing: boolean; done: number; total: number; stopping: boolean }
  | { kind: 'ended'; undoing: boolean; report: MoveReport; moves: readonly Move[]; drafts: readonly Draft[] }
  | { kind: 'failed'; undoing: boolean; error: unknown };

export interface Shift {
  state: ShiftState;
  /** Writes the moves of a preview. */
  write: (moves: readonly Move[], drafts: readonly Draft[]) => Promise<void>;
  stop: () => void;
  /** Takes back what was written last. */
  undo: () => Promise<void>;
  rest: () => void;
}

/** Writing moves one after the other, stopping, and taking them back. Never rejects. */
export function useShift(teacherNumber: number): Shift {
  const { progressions } = useRepositories().diaryParts;
  const refresh = useRefresh();
  const [state, setState] = React.useState<ShiftState>({ kind: 'rest' });
  const control = React.useRef<AbortController>();
  const entries = React.useRef<StoredEntry[]>();

  const run = async (undoing: boolean, total: number, work: (options: Options) => Promise<MoveReport>, about: About): Promise<void> => {
    const stop = new AbortController();
    control.current = stop;
    setState({ kind: 'running', undoing, done: 0, total, stopping: false });
    const onProgress = (done: number): void => setState({ kind: 'running', undoing, done, total, stopping: stop.signal.aborted });
    try {
      const report = await work({ signal: stop.signal, onProgress });
      setState({ kind: 'ended', undoing, report, ...about });
    } catch (error) {
      setState({ kind: 'failed', undoing, error });
    }
    await Promise.all([refresh.diary(), refresh.plans()]);
  };

  /** The sessions of all my plans: those that go back into theirs are among them. */
  const allEntries = async (): Promise<StoredEntry[]> => {
    const mine = await progressions.mine(teacherNumber);
    return (await Promise.all(mine.map(progressions.entries))).flat();
  };

  return {
    state,
    write: (moves, drafts) =>
      run(
        false,
        moves.length,
        async (options) => {
          entries.current = moves.some(({ to }) => !to) ? await allEntries() : [];
          return progressions.move(moves, drafts, entries.current, options);
        },
        { moves, drafts }
      ),
    stop: () => {
      control.current?.abort();
      setState((last) => (last.kind === 'running' ? { ...last, stopping: true } : last));
    },
    undo: async () => {
      if (state.kind !== 'ended') return;
      const { moves, drafts, report } = state;
      const written = moves.slice(0, report.moved.length + report.returned.length);
      const dueDays = new Map(drafts.flatMap(({ key, homework }) => (homework ? [[key, homework.dueDay] as const] : [])));
      const back = undoMoves(written, dueDays);
      await run(
        true,
        written.length,
        async (options) => {
          const done = await progressions.move(back, report.moved, [], options);
          if (!done.failed && done.notTried.length === 0) await layAgain(written, drafts, report.returned);
          return done;
        },
        { moves: back, drafts: report.moved }
      );
    },
    rest: () => setState({ kind: 'rest' })
  };

  /** Sessions that went back into the plan return to their lessons as they were. @throws EntError for one that could not */
  async function layAgain(written: readonly Move[], drafts: readonly Draft[], returned: readonly StoredEntry[]): Promise<void> {
    const again = written.flatMap(({ entryId, from, to }) => {
      const draft = drafts.find(({ key }) => key === from.key);
      const entry = returned.find(({ id }) => id === entryId);
      return to || !draft || !entry
        ? []
        : [{ entry: { ...entry, title: draft.title, body: draft.body }, place: from, homework: draft.homework }];
    });
    if (again.length === 0) return;
    const { failed } = await progressions.lay(again, newToken());
    if (failed.length > 0) throw failed[0].error;
  }
}

interface Options {
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

interface About {
  moves: readonly Move[];
  drafts: readonly Draft[];
}
