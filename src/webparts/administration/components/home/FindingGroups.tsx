import * as React from 'react';
import type { Finding } from '../../../../lists/provisioning/types';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import type { FindingGroup } from './findings';

/** Findings by kind with their number; the technical lines fold away. `explained` says what each kind of difference means. */
export function FindingGroups({ groups, explained }: { groups: readonly FindingGroup[]; explained?: boolean }): React.ReactElement {
  const strings = useAdministrationStrings();
  /** The lists concerned, as the school calls them; a subject is « EntDiary », « EntPupils.EntPupilGroups » or « EntDiary/2026/2GT1 ». */
  const where = (findings: readonly Finding[]): string => {
    const names = new Set(findings.map(({ subject }) => strings.listNames[subject.split(/[./]/)[0]]).filter(Boolean));
    return names.size === 0 ? '' : strings.driftWhere([...names].join(', '));
  };
  return (
    <>
      <ul className={styles.groups}>
        {groups.map(({ kind, findings }) => (
          <li key={kind}>
            <strong>{strings.kinds[kind](findings.length)}</strong>
            {explained && (
              <span>
                {strings.driftMeans[kind]} {where(findings)}
              </span>
            )}
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
