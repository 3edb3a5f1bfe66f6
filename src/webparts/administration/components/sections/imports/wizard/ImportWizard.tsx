import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../../ui/feedback/LoadingState';
import { StepBar, type Step } from '../../../../../../ui/steps/StepList';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { Go } from '../../../shell/sections';
import { CalendarStep } from '../columns/CalendarStep';
import { ColumnsStep } from '../columns/ColumnsStep';
import { FileStep } from '../file/FileStep';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { PreviewStep } from '../preview/PreviewStep';
import { ResultStep } from '../run/ResultStep';
import { RunStep } from '../run/RunStep';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import type { WizardStep } from './types';
import { useImportWizard, type ImportWizardControl, type WizardInput } from './useImportWizard';
import { useStay } from '../../../shell/useStay';

interface ImportWizardProps extends WizardInput {
  go: Go;
  /** Another kind of file, or none to be back among them. */
  onKind: (kind: ImportKind | undefined) => void;
}

const STEPS: readonly WizardStep[] = ['file', 'columns', 'preview', 'run', 'result'];

/** One import, step by step. */
export function ImportWizard({ go, onKind, ...input }: ImportWizardProps): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.wizard;
  const wizard = useImportWizard(input);
  const step = stepOf(wizard);
  const running = step === 'run';
  const hasFile = step === 'columns' || step === 'preview';
  const leaving = useStay({ running, unsaved: hasFile });
  const at = STEPS.indexOf(step);
  const steps = STEPS.map((key, place): Step => ({
    key,
    title: words.steps[key],
    state: place < at || (key === 'result' && step === 'result') ? 'done' : place === at ? 'current' : 'todo'
  }));

  return (
    <div className={styles.wizard} data-ent-step-now={step}>
      <StepBar label={words.label} steps={steps} />
      <WizardContent wizard={wizard} input={input} go={go} onKind={onKind} />
      {(step === 'file' || hasFile) && (
        <div className={styles.wayOut}>
          <Button tone="quiet" onClick={() => leaving.ask(() => onKind(undefined))}>
            {words.otherKind}
          </Button>
        </div>
      )}
      {leaving.go && (
        <ConfirmDialog
          title={words.leaveTitle}
          consequences={running ? [words.leaveRunning, words.leaveAgain] : [words.leaveReading]}
          confirmLabel={words.leave}
          cancelLabel={words.stay}
          onConfirm={leaving.go}
          onCancel={leaving.stay}
        />
      )}
    </div>
  );
}

function stepOf({ stage, run }: ImportWizardControl): WizardStep {
  switch (stage.kind) {
    case 'planning':
    case 'preview':
      return 'preview';
    case 'checking':
      return 'run';
    case 'run':
      return run.state.kind === 'ended' ? 'result' : 'run';
    default:
      return stage.kind;
  }
}

interface WizardContentProps extends Pick<ImportWizardProps, 'go' | 'onKind'> {
  wizard: ImportWizardControl;
  input: WizardInput;
}

function WizardContent({ wizard, input, go, onKind }: WizardContentProps): React.ReactElement | null {
  const strings = useImportsStrings();
  const { kind, tools, remembered, school, register } = input;
  const { stage, source, mapping, choices, run } = wizard;
  if (stage.kind === 'file' || !source) {
    return (
      <FileStep kind={kind} stage={stage.kind === 'file' ? stage : { kind: 'file' }} maxBytes={tools.MAX_FILE_BYTES} onFile={wizard.open} />
    );
  }
  switch (stage.kind) {
    case 'columns': {
      const common = { school, choices, onChoices: wizard.setChoices, onNext: wizard.toPreview, onBack: wizard.toFile };
      return source.kind === 'table' ? (
        <ColumnsStep {...common} {...{ kind, source, tools, remembered, mapping }} onMapping={wizard.setMapping} />
      ) : (
        <CalendarStep {...common} source={source} register={register} />
      );
    }
    case 'planning':
      return (
        <>
          <StepHeading>{strings.preview.title}</StepHeading>
          {stage.error === undefined ? (
            <LoadingState label={strings.preview.planning} bars={5} />
          ) : (
            <ErrorBanner error={stage.error} onRetry={wizard.toPreview} />
          )}
        </>
      );
    case 'preview':
      return (
        <PreviewStep
          shown={stage.shown}
          changed={stage.changed}
          {...{ source, mapping, tools }}
          onConfirm={wizard.confirm}
          onBack={wizard.toColumns}
        />
      );
    case 'checking':
      return (
        <>
          <StepHeading>{strings.run.title}</StepHeading>
          {stage.error === undefined ? (
            <LoadingState label={strings.run.checking} bars={2} />
          ) : (
            <ErrorBanner error={stage.error} onRetry={wizard.confirm} />
          )}
        </>
      );
    case 'run':
      return run.state.kind === 'ended' ? (
        <ResultStep
          kind={kind}
          result={run.state.result}
          onResume={wizard.resume}
          onRecordAgain={run.recordAgain}
          onKind={onKind}
          onGroups={() => go('home')}
          onStart={() => onKind(undefined)}
        />
      ) : (
        <RunStep state={run.state} onStop={run.stop} />
      );
  }
}
