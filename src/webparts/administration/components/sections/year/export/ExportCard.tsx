import * as React from 'react';
import { DOCUMENT_BYTES_AT_MOST } from '../../../../../../domain/exports/readMe';
import { Button } from '../../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { formatSize } from '../../../../../../ui/fileDrop/fileWords';
import { checkClass } from '../../../../../../ui/form/Field';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useUiStrings } from '../../../../../../ui/loc/strings';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import { useLanguage } from '../../../../../../ui/root/language';
import styles from '../../../Administration.module.scss';
import { useYearStrings } from '../loc/strings';
import { TakesFocus } from '../TakesFocus';
import type { YearStrings } from '../loc/fr';
import type { Export, ExportStep } from './useExport';

/** The whole school as one file, with what it holds and what it does not. */
export function ExportCard(exported: Export): React.ReactElement {
  // Anew when the work begins and when it ends: each takes the focus that the other had.
  return (
    <TakesFocus key={exported.state.kind === 'working' ? 'working' : 'still'}>
      <Card {...exported} />
    </TakesFocus>
  );
}

function Card({ state, withDocuments, setWithDocuments, start, stop }: Export): React.ReactElement {
  const strings = useYearStrings().zip;
  const { sizeUnits } = useUiStrings();
  const language = useLanguage();
  const size = (bytes: number): string => formatSize(bytes, language, sizeUnits);
  if (state.kind === 'working') {
    const { step, done, total, stopping } = state;
    return (
      <ProgressCard
        title={strings.working}
        state="export-working"
        work={{ kind: 'running', done, total, doing: doingWords(step, strings), stopping }}
        note={strings.keepOpen}
        onStop={stop}
      />
    );
  }
  return (
    <section className={styles.card} aria-labelledby="ent-export" data-ent-state={`export-${state.kind}`}>
      <h3 id="ent-export">{strings.title}</h3>
      <p>{strings.text}</p>
      <p className={styles.version}>{strings.notIn}</p>
      {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={start} />}
      <div role="status">
        {state.kind === 'stopped' && <Notice>{strings.stopped}</Notice>}
        {state.kind === 'done' && <Notice>{strings.done(state.name, state.files, size(state.bytes))}</Notice>}
        {state.kind === 'done' && state.missing.length > 0 && (
          <Notice tone="warning">
            {strings.missing}
            <ul>
              {state.missing.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Notice>
        )}
        {state.kind === 'done' && state.documents.kind === 'in' && state.documents.unread.length > 0 && (
          <Notice tone="warning">{strings.missingDocuments(state.documents.unread.length)}</Notice>
        )}
        {state.kind === 'done' && state.documents.kind === 'tooLarge' && (
          <Notice tone="warning">{strings.tooLarge(size(state.documents.bytes), size(DOCUMENT_BYTES_AT_MOST))}</Notice>
        )}
      </div>
      <label className={checkClass}>
        <input type="checkbox" checked={withDocuments} onChange={(event) => setWithDocuments(event.target.checked)} />
        {strings.withDocuments}
      </label>
      <div className={styles.buttons}>
        <Button tone={state.kind === 'done' ? undefined : 'primary'} icon={<Icon name="down" />} onClick={start}>
          {state.kind === 'done' ? strings.again : strings.save}
        </Button>
      </div>
    </section>
  );
}

function doingWords(step: ExportStep, strings: YearStrings['zip']): string {
  if (step === 'reading' || step === 'writing') return strings[step];
  return 'list' in step ? strings.lists[step.list] : strings.document(step.document);
}
