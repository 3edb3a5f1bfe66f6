import * as React from 'react';
import type { ApplyReport } from '../../../../lists/provisioning/types';
import { Notice } from '../../../../ui/feedback/Notice';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';

/** What the last run did, did not, and why. */
export function ApplyResult({ result }: { result: ApplyReport }): React.ReactElement {
  const strings = useAdministrationStrings();
  const { done, failed, cancelled } = result;
  return (
    <>
      <Notice live>
        {strings.done(done.length)} {cancelled && strings.cancelled}
      </Notice>
      {failed.length > 0 && (
        <Notice tone="warning" live>
          <strong>{strings.failedTitle(failed.length)}</strong>
          <p className={styles.failedWhy}>{strings.failed}</p>
          <details className={styles.details}>
            <summary>{strings.details}</summary>
            <ul>
              {failed.map(({ finding, detail }) => (
                <li key={finding.id}>{strings.detail(finding.subject, detail)}</li>
              ))}
            </ul>
          </details>
        </Notice>
      )}
    </>
  );
}
