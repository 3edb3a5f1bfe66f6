import * as React from 'react';
import type { LayPlan } from '../../../../../domain/diary/layPlan';
import type { SchoolClass } from '../../../../../domain/types';
import type { StoredEntry } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { ProgressCard, type Work } from '../../../../../ui/progress/ProgressCard';
import { usePlansStrings } from '../loc/strings';
import { useCourseWords } from '../parts/useCourseWords';
import { useLaying, type Laying } from './useLaying';

interface LayRunProps {
  laying: LayPlan<StoredEntry>;
  classes: readonly SchoolClass[];
  onBack: () => void;
  onClose: () => void;
}

/** The writing itself: how far it is, a way to stop, what could not be written and why, and going on. */
export function LayRun({ laying, classes, onBack, onClose }: LayRunProps): React.ReactElement {
  const strings = usePlansStrings();
  const ui = useUiStrings();
  const { courseName, lessonName } = useCourseWords(classes);
  const state = useLaying(laying.drafts);
  const line = (draft: LayPlan<StoredEntry>['drafts'][number], why: string): string =>
    strings.layFailedLine(draft.entry.title, `${courseName(draft.place)}, ${lessonName(draft.place)}`, why);
  const details = [
    ...state.held.map((draft) => line(draft, strings.layHeld)),
    ...state.rest.flatMap(({ draft, error }) => (error ? [line(draft, ui.errors[errorKind(error)])] : []))
  ];
  return (
    <ProgressCard
      title={strings.layRunning}
      work={workOf(state, details)}
      note={strings.layNote}
      onStop={state.stop}
      state="laying"
      actions={
        <>
          {state.rest.length > 0 && (
            <Button tone="primary" onClick={state.resume}>
              {strings.layResume}
            </Button>
          )}
          <Button onClick={onClose}>{strings.layClose}</Button>
          <Button tone="quiet" onClick={onBack}>
            {strings.layChange}
          </Button>
        </>
      }
    />
  );

  function workOf({ running, stopping, done, total, written, held, rest, error }: Laying, lines: string[]): Work {
    if (running) return { kind: 'running', done, total, stopping };
    if (error) return { kind: 'failed', summary: ui.errors[errorKind(error)], details: lines };
    const tried = rest.filter((one) => one.error).length;
    if (tried + held.length > 0) {
      return { kind: 'failed', summary: strings.layFailed(written, rest.length + held.length), details: lines };
    }
    if (rest.length > 0) return { kind: 'cancelled', summary: strings.layStopped(written, rest.length), details: lines };
    return { kind: 'done', summary: strings.layDone(written) };
  }
}
