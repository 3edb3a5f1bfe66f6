import * as React from 'react';
import type { ClassMove, Register, Stored } from '../../../../../domain/register/types';
import { planYearReturn, yearBefore } from '../../../../../domain/register/yearReturn';
import { yearState } from '../../../../../domain/register/yearState';
import type { Day, School } from '../../../../../domain/types';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import type { Go } from '../../shell/sections';
import { useStay } from '../../shell/useStay';
import { AfterSteps } from './after/AfterSteps';
import { ReturnCard } from './back/ReturnCard';
import { ExportCard } from './export/ExportCard';
import { SingleFiles } from './export/SingleFiles';
import { useExport } from './export/useExport';
import { useYearStrings } from './loc/strings';
import { Planner } from './plan/Planner';
import { ResultCard } from './run/ResultCard';
import { RunCard } from './run/RunCard';
import { useYearRun } from './run/useYearRun';
import { Standing } from './Standing';
import { TakesFocus } from './TakesFocus';

interface YearScreenProps {
  register: Register;
  /** Newest first. */
  moves: Stored<ClassMove>[];
  school: School;
  today: Day;
  go: Go;
}

/** Where the school stands between two years, what can be done about it, and the export. */
export function YearScreen({ register, moves, school, today, go }: YearScreenProps): React.ReactElement {
  const strings = useYearStrings();
  const exported = useExport();
  const run = useYearRun();
  const [planning, setPlanning] = React.useState(false);
  const [returning, setReturning] = React.useState(false);
  const state = yearState(register, school.schoolYear);
  const settled = state.kind === 'settled';
  const toYear = settled ? state.nextYear : state.begunYear;
  const begunYear = settled ? school.schoolYear : state.begunYear;
  const endedYear = yearBefore(register, begunYear);
  const back = React.useMemo(() => planYearReturn(register, begunYear, moves), [register, begunYear, moves]);
  const stay = useStay({ running: run.state.kind === 'running', unsaved: false });

  if (run.state.kind === 'running') {
    return (
      <>
        <RunCard state={run.state} onStop={run.stop} />
        {stay.go && (
          <ConfirmDialog
            title={strings.run.leaveTitle}
            consequences={strings.run.leave}
            confirmLabel={strings.run.leaveConfirm}
            cancelLabel={strings.run.leaveCancel}
            onConfirm={stay.go}
            onCancel={stay.stay}
          />
        )}
      </>
    );
  }
  if (planning) {
    return (
      <Planner
        key={toYear}
        {...{ register, moves, today, toYear, settled, exported }}
        onConfirm={(asked, plan) => {
          setPlanning(false);
          run.begin(asked, plan);
        }}
        onCancel={() => setPlanning(false)}
      />
    );
  }
  const ended = run.state.kind === 'ended' ? run.state : undefined;
  const plan = (): void => {
    run.clear();
    setPlanning(true);
  };
  return (
    <TakesFocus>
      {ended && (
        <ResultCard {...{ ended, register }} onResume={ended.work === 'begin' ? plan : () => setReturning(true)} onClose={run.clear} />
      )}
      <Standing {...{ state, register, school }} onPlan={plan} />
      {settled && <AfterSteps {...{ register, school, today, go, ended }} />}
      {endedYear !== undefined && (
        <ReturnCard
          {...{ back, endedYear }}
          open={!settled}
          asking={returning}
          onAsk={setReturning}
          onConfirm={() => run.goBack(begunYear, endedYear, back)}
        />
      )}
      <ExportCard {...exported} />
      <SingleFiles {...{ register, school, today }} />
    </TakesFocus>
  );
}
