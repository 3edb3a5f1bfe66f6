import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { formatSize } from '../../../../../../ui/fileDrop/fileWords';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useUiStrings } from '../../../../../../ui/loc/strings';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import { useLanguage } from '../../../../../../ui/root/language';
import styles from '../../../Administration.module.scss';
import { useYearStrings } from '../loc/strings';
import { TakesFocus } from '../TakesFocus';
import type { Export } from './useExport';

/** The whole register as one file, with what it holds and what it does not. */
export function ExportCard(exported: Export): React.ReactElement {
  // Anew when the work begins and when it ends: each takes the focus that the other had.
  return (
    <TakesFocus key={exported.state.kind === 'working' ? 'working' : 'still'}>
      <Card {...exported} />
    </TakesFocus>
  );
}

function Card({ state, start, stop }: Export): React.ReactElement {
  const strings = useYearStrings().zip;
  const { sizeUnits } = useUiStrings();
  const language = useLanguage();
  if (state.kind === 'working') {
    const { step, done, total, stopping } = state;
    return (
      <ProgressCard
        title={strings.working}
        state="export-working"
        work={{ kind: 'running', done, total, doing: strings[step], stopping }}
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
        {state.kind === 'done' && <Notice>{strings.done(state.name, state.files, formatSize(state.bytes, language, sizeUnits))}</Notice>}
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
      </div>
      <div className={styles.buttons}>
        <Button tone={state.kind === 'done' ? undefined : 'primary'} icon={<Icon name="down" />} onClick={start}>
          {state.kind === 'done' ? strings.again : strings.save}
        </Button>
      </div>
    </section>
  );
}
