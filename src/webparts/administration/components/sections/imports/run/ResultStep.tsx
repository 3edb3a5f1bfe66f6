import * as React from 'react';
import type { ImportKind } from '../../../../../../domain/imports/types';
import { Button } from '../../../../../../ui/button/Button';
import { errorKind, ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { ORDER } from '../order';
import { createChangeWords } from '../preview/changeWords';
import { summaryWords } from '../start/summaryWords';
import { Unfold } from '../Unfold';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import type { RunResult } from './useImportRun';

interface ResultStepProps {
  kind: ImportKind;
  result: RunResult;
  onResume: () => void;
  onRecordAgain: () => void;
  onKind: (kind: ImportKind) => void;
  onGroups: () => void;
  onStart: () => void;
}

const FAILURES_SHOWN = 300;

/** What an import did, what it did not and why, and what comes next. */
export function ResultStep({ kind, result, onResume, onRecordAgain, onKind, onGroups, onStart }: ResultStepProps): React.ReactElement {
  const strings = useImportsStrings();
  const language = useLanguage();
  const words = strings.result;
  const { shown, summary, report, error, recordError, places } = result;
  const failed = report?.failed ?? [];
  const left = report?.notSent.length ?? 0;
  const whole = error === undefined && failed.length === 0 && left === 0;
  const nextKind = ORDER[ORDER.indexOf(kind) + 1];
  const nameOf = React.useMemo(() => createChangeWords(shown, strings, language).nameOf, [shown, strings, language]);
  const written = summaryWords(strings, kind, summary);
  const reaches = kind !== 'subjects';

  return (
    <div data-ent-state={whole ? 'import-done' : 'import-unfinished'}>
      <StepHeading>{whole ? words.doneTitle : report?.cancelled ? words.stoppedTitle : words.partTitle}</StepHeading>
      <div role="status">
        <p className={styles.outcome}>
          <Icon name={whole ? 'published' : 'warning'} className={whole ? styles.good : styles.doubtful} />
          <span>
            {report === undefined && error === undefined
              ? words.nothingLeft
              : written === ''
                ? words.nothingWritten
                : words.written(written)}{' '}
            {report?.cancelled && words.stopped} {shown.plan.rejected.length > 0 && words.rejected(shown.plan.rejected.length)}
          </span>
        </p>
      </div>
      {error !== undefined && <ErrorBanner error={error} />}
      {report?.stoppedBy && <ErrorBanner error={report.stoppedBy} />}
      {failed.length > 0 && (
        <Unfold summary={words.failedTitle(failed.length)} initiallyOpen={failed.length <= 10}>
          <ul className={styles.plainList}>
            {failed.slice(0, FAILURES_SHOWN).map(({ change, error: why }, at) => (
              <li key={at}>{words.failedOne(nameOf(change), words.failures[errorKind(why)])}</li>
            ))}
            {failed.length > FAILURES_SHOWN && <li>{strings.calendar.unreadMore(failed.length - FAILURES_SHOWN)}</li>}
          </ul>
        </Unfold>
      )}
      {!whole && (
        <>
          {failed.length + left > 0 && <p>{words.left(failed.length + left)}</p>}
          <div className={styles.buttons}>
            <Button tone="primary" onClick={onResume}>
              {words.continue}
            </Button>
          </div>
        </>
      )}
      {recordError !== undefined && (
        <Notice tone="warning" actions={<Button onClick={onRecordAgain}>{words.recordAgain}</Button>}>
          {words.notRecorded}
        </Notice>
      )}
      {places === 'done' && <p>{words.provisioned}</p>}
      {places === 'waiting' && whole && (
        <Notice tone="warning" actions={<Button onClick={onResume}>{words.continue}</Button>}>
          {words.notProvisioned}
        </Notice>
      )}
      <h4>{words.next}</h4>
      {reaches && <p className={styles.note}>{words.groups}</p>}
      <div className={styles.buttons}>
        {nextKind && (
          <Button tone={whole ? 'primary' : undefined} onClick={() => onKind(nextKind)}>
            {words.nextKind[nextKind]}
          </Button>
        )}
        {reaches && (
          <Button tone={whole && !nextKind ? 'primary' : undefined} icon={<Icon name="person" />} onClick={onGroups}>
            {words.toGroups}
          </Button>
        )}
        <Button tone="quiet" onClick={onStart}>
          {words.toStart}
        </Button>
      </div>
    </div>
  );
}
