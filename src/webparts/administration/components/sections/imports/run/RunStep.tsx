import * as React from 'react';
import { LoadingState } from '../../../../../../ui/feedback/LoadingState';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import { useImportsStrings } from '../loc/strings';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import type { RunState } from './useImportRun';

interface RunStepProps {
  state: Exclude<RunState, { kind: 'ended' }>;
  onStop: () => void;
}

const MINUTE = 60_000;

/** How far the writing is, then the places of the new classes; what to know meanwhile. */
export function RunStep({ state, onStop }: RunStepProps): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.run;
  return (
    <>
      <StepHeading>{words.title}</StepHeading>
      {state.kind === 'writing' && (
        <ProgressCard
          title={words.writing}
          state="import-writing"
          work={{ kind: 'running', done: state.done, total: state.total, stopping: state.stopping }}
          note={
            <>
              {state.waitMs !== undefined && <strong>{words.waiting(Math.round(state.waitMs / MINUTE))} </strong>}
              {words.keepOpen}
            </>
          }
          onStop={onStop}
        />
      )}
      {state.kind === 'provisioning' && (
        <ProgressCard
          title={words.provisioning}
          state="import-provisioning"
          work={{
            kind: 'running',
            done: state.progress.done,
            total: state.progress.total,
            doing: state.progress.current?.subject,
            stopping: state.stopping
          }}
          note={words.keepOpen}
          onStop={onStop}
        />
      )}
      {(state.kind === 'idle' || state.kind === 'recording') && <LoadingState label={words.recording} bars={2} />}
    </>
  );
}
