import * as React from 'react';
import { RETURN_STAGES, TRANSITION_STAGES } from '../../../../../../lists/repositories/yearTransition';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import { StepList } from '../../../../../../ui/steps/StepList';
import { useYearStrings } from '../loc/strings';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import styles from '../Year.module.scss';
import type { RunningYear } from './useYearRun';

/** How far a change of year is: its stages, and the one under way. */
export function RunCard({ state, onStop }: { state: RunningYear; onStop: () => void }): React.ReactElement {
  const strings = useYearStrings();
  const words = strings.run;
  const { work, year, stage, done, total, doing, stopping } = state;
  const names = words.stages[work];
  const stages = work === 'begin' ? TRANSITION_STAGES : RETURN_STAGES;
  const current = stage === undefined ? -1 : stages.indexOf(stage);
  const title = words[work](strings.label(year));
  return (
    <>
      <StepHeading>{title}</StepHeading>
      <ProgressCard
        title={(stage && names[stage]) ?? title}
        state="year-running"
        work={{ kind: 'running', done, total, doing: stage === undefined ? words.reading : doing, stopping }}
        note={words.keepOpen}
        onStop={onStop}
      />
      <div className={styles.stages}>
        <StepList
          label={title}
          steps={stages.map((key, at) => ({
            key,
            title: names[key] ?? key,
            state: at < current ? 'done' : at === current ? 'current' : 'todo'
          }))}
        />
      </div>
    </>
  );
}
