import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { Register, RegisterChange } from '../../../../../../domain/register/types';
import { useRegisterKey, useRegisterWriter } from '../../../shell/useRegister';
import { findIn, inverseOf, type FindRow } from './inverse';
import { errorOf, outcomeOf, type SaveOutcome } from './outcome';

export interface Edits {
  busy: boolean;
  /** How far a long save is; undefined while there is none. */
  progress: { done: number; total: number; stopping: boolean } | undefined;
  /** Stops after the batch under way. */
  stop: () => void;
  /** Why the last save failed. */
  failure: unknown;
  /** Writes what one action of the person makes; `said` is told once it is stored. Never rejects. */
  save: (changes: readonly RegisterChange[], said: string) => Promise<SaveOutcome>;
  /** What was done last, and whether it can be taken back. */
  last: { said: string; undoable: boolean } | undefined;
  undo: () => Promise<void>;
  /** The person begins something else: what went wrong before is not said any more. */
  begin: () => void;
}

interface UndoWords {
  undone: string;
  /** Somebody else changed it meanwhile. */
  undoRefused: string;
}

/**
 * Writes what a person enters, row by row, tells what came of it and can take it back.
 * @param rowsElsewhere finds rows that the register does not hold (changes of days), as they are known when it is called
 */
export function useEdits(words: UndoWords, rowsElsewhere?: () => FindRow): Edits {
  const { state, apply, stop, clear } = useRegisterWriter();
  const queries = useQueryClient();
  const registerKey = useRegisterKey();
  const [failure, setFailure] = React.useState<unknown>();
  const [last, setLast] = React.useState<{ said: string; inverse: RegisterChange[] }>();
  const elsewhere = React.useRef(rowsElsewhere);
  elsewhere.current = rowsElsewhere;

  const rowsNow = React.useCallback((): FindRow => {
    const inRegister = findIn(queries.getQueryData<Register>(registerKey));
    const more = elsewhere.current?.();
    return (kind, id) => inRegister(kind, id) ?? more?.(kind, id);
  }, [queries, registerKey]);

  const save = React.useCallback(
    async (changes: readonly RegisterChange[], said: string) => {
      setFailure(undefined);
      const before = rowsNow();
      const report = await apply(changes);
      const outcome = outcomeOf(report);
      if (report && report.done.length > 0) setLast({ said, inverse: inverseOf(report.done, before, rowsNow()) });
      if (report && outcome === 'failed') setFailure(errorOf(report));
      return outcome;
    },
    [apply, rowsNow]
  );

  const undo = React.useCallback(async () => {
    if (!last) return;
    setFailure(undefined);
    const report = await apply(last.inverse);
    const outcome = outcomeOf(report);
    if (outcome === 'failed') setFailure(report && errorOf(report));
    // What failed for want of a network may be taken back later.
    else setLast({ said: outcome === 'saved' ? words.undone : words.undoRefused, inverse: [] });
  }, [last, apply, words]);

  const begin = React.useCallback(() => {
    setFailure(undefined);
    clear();
  }, [clear]);

  return {
    busy: state.kind === 'running',
    progress: state.kind === 'running' ? { done: state.done, total: state.total, stopping: state.stopping } : undefined,
    stop,
    failure: state.kind === 'failed' ? state.error : failure,
    save,
    last: last && { said: last.said, undoable: last.inverse.length > 0 },
    undo,
    begin
  };
}
