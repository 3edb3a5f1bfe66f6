import * as React from 'react';
import type { ApplyProgress } from '../../../../lists/provisioning/types';
import { ProgressCard } from '../../../../ui/progress/ProgressCard';
import { useAdministrationStrings } from '../loc/strings';

interface ProgressProps {
  progress: ApplyProgress;
  stopping: boolean;
  onStop: () => void;
}

/** How far the set-up is, and the way to stop it. */
export function Progress({ progress, stopping, onStop }: ProgressProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const { done, total, current } = progress;
  return (
    <ProgressCard
      title={strings.applying}
      state="applying"
      work={{ kind: 'running', done, total, doing: current && strings.stages[current.kind], stopping }}
      note={strings.keepOpen}
      onStop={onStop}
    />
  );
}
