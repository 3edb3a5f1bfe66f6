import * as React from 'react';
import { resourcesCsv } from '../../../../../domain/bookings/resourcesCsv';
import { Button } from '../../../../../ui/button/Button';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { FileDrop } from '../../../../../ui/fileDrop/FileDrop';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import { saveText } from '../../../../../ui/saveFile';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import type { TabProps } from '../tabProps';
import { ImportPreview } from './ImportPreview';
import { writesOf } from './importPlan';
import { useResourceImport } from './useResourceImport';

/** Resources as a CSV file, out and in. */
export function FilesTab({ shelves, reload }: TabProps): React.ReactElement {
  const strings = useManageStrings();
  const ui = useUiStrings();
  const { state, read, confirm, stop, startAgain } = useResourceImport(shelves, reload);
  const refusal = state.kind === 'idle' ? state.refusal : undefined;
  const problem =
    refusal && strings.imports.refusals[refusal.reason]('line' in refusal ? refusal.line : 'limit' in refusal ? refusal.limit : 0);

  return (
    <div data-ent-state="manage-files">
      {state.kind === 'idle' && (
        <>
          <h3 className={styles.part}>{strings.exportTitle}</h3>
          <p className={styles.intro}>{strings.exportText}</p>
          <Button
            onClick={() =>
              saveText(
                strings.exportFile,
                resourcesCsv(
                  shelves.resources.map(({ value }) => value),
                  shelves.categories.map(({ value }) => value)
                )
              )
            }
          >
            {strings.exportButton(shelves.resources.length)}
          </Button>
          <h3 className={styles.part}>{strings.imports.title}</h3>
          <p className={styles.intro}>{strings.imports.intro}</p>
          <FileDrop
            label={strings.imports.file}
            hint={strings.imports.fileHint}
            accept={['.csv', '.txt']}
            checkNames={false}
            files={[]}
            problem={problem}
            onFiles={([file]) => read(file)}
          />
        </>
      )}
      {state.kind === 'preview' && (
        <ImportPreview name={state.name} plan={state.plan} shelves={state.shelves} onConfirm={confirm} onCancel={startAgain} />
      )}
      {state.kind === 'running' && (
        <ProgressCard
          title={strings.imports.running}
          work={{
            kind: 'running',
            done: state.done,
            total: writesOf(state.plan),
            doing: state.doing,
            stopping: state.stopping
          }}
          note={strings.imports.stayHere}
          onStop={stop}
        />
      )}
      {state.kind === 'ended' && (
        <ProgressCard
          title={strings.imports.running}
          work={{
            kind: state.report.failed.length > 0 ? 'failed' : state.report.left > 0 ? 'cancelled' : 'done',
            summary: strings.imports.summary(
              state.report.categories,
              state.report.added,
              state.report.changed,
              state.report.failed.length + state.report.left
            ),
            details: state.report.failed.map(({ title, error }) =>
              title ? strings.ruleLine(title, ui.errors[errorKind(error)]) : ui.errors[errorKind(error)]
            )
          }}
          actions={<Button onClick={startAgain}>{strings.imports.otherFile}</Button>}
        />
      )}
    </div>
  );
}
