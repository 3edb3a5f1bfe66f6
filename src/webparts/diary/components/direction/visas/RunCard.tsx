import * as React from 'react';
import { EntError } from '../../../../../lists/errors';
import { Button } from '../../../../../ui/button/Button';
import { formatDayOfMonth } from '../../../../../ui/dates/formatDates';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { ProgressCard, type Work } from '../../../../../ui/progress/ProgressCard';
import { useLanguage } from '../../../../../ui/root/language';
import { useDirectionStrings } from '../loc/strings';
import { isComplete, type VisaRun } from './useVisaRun';

interface RunCardProps {
  run: VisaRun;
  titleOf: (classNumber: number) => string;
  onClose: () => void;
}

/** How far the visas are, then what was given, what was not and why. */
export function RunCard({ run, titleOf, onClose }: RunCardProps): React.ReactElement | null {
  const strings = useDirectionStrings();
  const errors = useUiStrings().errors;
  const language = useLanguage();
  const { state } = run;
  const error = state.kind === 'ended' ? state.error : undefined;
  React.useEffect(() => {
    if (error !== undefined) console.error('ENT:', error);
  }, [error]);
  if (state.kind === 'idle') return null;
  if (state.kind === 'running') {
    return <ProgressCard title={strings.giving} work={state} note={strings.givingNote} onStop={run.stop} state="givingVisas" />;
  }
  const { report, order } = state;
  const complete = isComplete(state);
  const line = ({ classNumber, first }: (typeof order.scopes)[number], reason: string): string =>
    strings.scopeFailed(titleOf(classNumber), formatDayOfMonth(first, language), reason);
  const details = [
    ...(report?.failed ?? []).map((one) => line(one.scope, errors[one.error.kind])),
    ...(error === undefined ? [] : [errors[errorKind(error)]])
  ];
  const kind: 'cancelled' | 'failed' = report?.cancelled && report.failed.length === 0 ? 'cancelled' : 'failed';
  const summary = report
    ? strings.givenPartly(report.given, report.failed.length + report.notSent.length)
    : error instanceof EntError && error.kind === 'denied'
      ? errors.denied
      : strings.givenUnknown;
  const work: Work = complete ? { kind: 'done', summary: strings.given(report?.given ?? 0) } : { kind, summary, details };
  return (
    <ProgressCard
      title={strings.giving}
      work={work}
      state={complete ? 'visasGiven' : 'visasInterrupted'}
      actions={
        <>
          {!complete && (
            <Button tone="primary" onClick={() => run.resume(order)}>
              {strings.resume}
            </Button>
          )}
          <Button tone={complete ? 'primary' : undefined} onClick={onClose}>
            {complete ? strings.finish : strings.forget}
          </Button>
        </>
      }
    />
  );
}
