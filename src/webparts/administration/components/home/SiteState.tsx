import * as React from 'react';
import type { CheckReport } from '../../../../lists/provisioning/types';
import { Button } from '../../../../ui/button/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import { FindingGroups } from './FindingGroups';
import { groupFindings } from './findings';

interface SiteStateProps {
  report: CheckReport;
  onApply: () => void;
  onCheck: () => void;
}

/** What the check found, in plain words, and what to do about it. */
export function SiteState({ report, onApply, onCheck }: SiteStateProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const { schemaVersion, targetVersion, findings } = report;
  const missing = groupFindings(findings, 'missing');
  const drift = groupFindings(findings, 'drift');
  const missingCount = findings.filter((finding) => finding.state === 'missing').length;
  const driftCount = findings.length - missingCount;
  const fresh = schemaVersion === 0;
  const state = fresh ? 'notSetUp' : driftCount > 0 ? 'drift' : missingCount > 0 ? 'missing' : 'allSet';
  const action = fresh ? strings.setUp : driftCount > 0 ? strings.repair : strings.complete;

  return (
    <div className={`${styles.card} ${styles[state]}`} data-ent-state={state}>
      <div className={styles.cardHeader}>
        <Icon name={state === 'allSet' ? 'published' : state === 'drift' ? 'warning' : 'wrench'} className={styles.sign} />
        <div>
          <h3>
            {fresh ? strings.notSetUpTitle : state === 'allSet' ? strings.allSetTitle : undefined}
            {!fresh && driftCount > 0 && strings.driftTitle(driftCount)}
            {!fresh && driftCount === 0 && missingCount > 0 && strings.missingTitle(missingCount)}
          </h3>
          <p className={styles.version}>
            {state === 'allSet' && `${strings.allSet} `}
            {fresh ? strings.notSetUpVersion(targetVersion) : strings.version(schemaVersion, targetVersion)}
          </p>
        </div>
      </div>
      {fresh && <p>{strings.notSetUp}</p>}
      {!fresh && driftCount > 0 && (
        <>
          <p>{strings.drift}</p>
          <FindingGroups groups={drift} explained />
        </>
      )}
      {fresh && (
        <details className={styles.details}>
          <summary>{strings.willAdd(missingCount)}</summary>
          <FindingGroups groups={missing} />
        </details>
      )}
      {!fresh && missingCount > 0 && (
        <>
          {driftCount > 0 && <h4>{strings.missingTitle(missingCount)}</h4>}
          <p>{strings.missing}</p>
          <FindingGroups groups={missing} />
        </>
      )}
      <div className={styles.buttons}>
        {findings.length > 0 && (
          <Button tone="primary" icon={<Icon name="wrench" />} onClick={onApply}>
            {action}
          </Button>
        )}
        <Button tone={findings.length > 0 ? 'quiet' : undefined} onClick={onCheck}>
          {strings.checkAgain}
        </Button>
      </div>
    </div>
  );
}
