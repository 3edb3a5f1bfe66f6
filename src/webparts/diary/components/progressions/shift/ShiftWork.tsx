import * as React from 'react';
import type { Draft } from '../../../../../domain/types';
import type { MoveReport } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { ProgressCard, type Work } from '../../../../../ui/progress/ProgressCard';
import { usePlansStrings } from '../loc/strings';
import type { Shift } from './useShift';

interface ShiftWorkProps {
  shift: Shift;
  drafts: readonly Draft[];
  backLabel: string;
  onDone: () => void;
}

/** The moves as they are written, what came of them, and the way back. */
export function ShiftWork({ shift, drafts, backLabel, onDone }: ShiftWorkProps): React.ReactElement | null {
  const strings = usePlansStrings();
  const ui = useUiStrings();
  const { state } = shift;
  // The rows as they were before: a list read anew knows them by other lessons.
  const [before] = React.useState(drafts);
  if (state.kind === 'rest') return null;

  const ended = ({ moved, returned, failed, notTried }: MoveReport, undoing: boolean): Work => {
    const done = moved.length + returned.length;
    if (failed) {
      const title = before.find(({ entryId }) => entryId === failed.move.entryId)?.title ?? '';
      const why = failed.error.kind === 'conflict' ? strings.shiftChanged : ui.errors[failed.error.kind];
      return { kind: 'failed', summary: `${strings.shiftStopped(done, notTried.length + 1)} ${strings.shiftFailed(title, why)}` };
    }
    if (notTried.length > 0) return { kind: 'cancelled', summary: strings.shiftStopped(done, notTried.length) };
    return { kind: 'done', summary: undoing ? strings.shiftUndone : strings.shiftDone(done) };
  };
  const work = (): Work => {
    if (state.kind === 'running') return { kind: 'running', done: state.done, total: state.total, stopping: state.stopping };
    if (state.kind === 'failed') return { kind: 'failed', summary: ui.errors[errorKind(state.error)] };
    return ended(state.report, state.undoing);
  };
  const written = state.kind === 'ended' ? state.report.moved.length + state.report.returned.length : 0;
  const unfinished =
    state.kind === 'failed' || (state.kind === 'ended' && (state.report.failed !== undefined || state.report.notTried.length > 0));
  return (
    <ProgressCard
      title={state.undoing ? strings.shiftUndoing : strings.shiftRunning}
      work={work()}
      onStop={shift.stop}
      state="shifting"
      actions={
        <>
          <Button tone="primary" onClick={unfinished ? shift.rest : onDone}>
            {unfinished ? strings.shiftAgain : backLabel}
          </Button>
          {state.kind === 'ended' && !state.undoing && written > 0 && (
            // Never rejects.
            <Button onClick={() => void shift.undo()}>{strings.shiftUndo}</Button>
          )}
        </>
      }
    />
  );
}
