import * as React from 'react';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import type { FindingGroup } from './findings';

/** Findings by kind with their number; the technical lines fold away. `explained` says what each kind of difference means. */
export function FindingGroups({ groups, explained }: { groups: readonly FindingGroup[]; explained?: boolean }): React.ReactElement {
  const strings = useAdministrationStrings();
  return (
    <>
      <ul className={styles.groups}>
        {groups.map(({ kind, findings }) => (
          <li key={kind}>
            <strong>{strings.kinds[kind](findings.length)}</strong>
            {explained && <span>{strings.driftMeans[kind]}</span>}
          </li>
        ))}
      </ul>
      <details className={styles.details}>
        <summary>{strings.details}</summary>
        <ul>
          {groups.map(({ findings }) =>
            findings.map((finding) => <li key={finding.id}>{strings.detail(finding.subject, finding.detail)}</li>)
          )}
        </ul>
      </details>
    </>
  );
}
