import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { Provisioning } from '../../../lists/provisioning/types';
import type { AdministrationRepository } from '../../../lists/repositories/administration';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { Icon } from '../../../ui/icons/Icon';
import { useQueryKeys } from '../../../ui/root/repositories';
import { forgetSession } from '../../../ui/root/sessionCache';
import { useAdministrationStrings } from './loc/strings';
import styles from './Administration.module.scss';
import { ApplyResult } from './ApplyResult';
import { Classes } from './Classes';
import { Progress } from './Progress';
import { SiteState } from './SiteState';
import { useProvisioning } from './useProvisioning';

interface AdministrationProps {
  provisioning: Provisioning;
  administration: AdministrationRepository;
}

/** The state of the ENT on this site, and the button that sets it up. */
export function Administration({ provisioning, administration }: AdministrationProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const refresh = (): void => {
    forgetSession();
    queries.invalidateQueries({ queryKey: keys.all }).catch((error: unknown) => console.error('ENT: refresh failed.', error));
  };
  const { state, check, apply, stop } = useProvisioning(provisioning, refresh);

  return (
    <section aria-label={strings.title} className={styles.administration}>
      <h2 className={styles.title}>{strings.title}</h2>
      {state.kind === 'checking' && <LoadingState label={strings.checking} bars={3} />}
      {state.kind === 'refused' && (
        <EmptyState state="refused" icon={<Icon name="lock" />} title={strings.refusedTitle}>
          {strings.refused}
        </EmptyState>
      )}
      {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={check} />}
      {state.kind === 'applying' && <Progress progress={state.progress} stopping={state.stopping} onStop={stop} />}
      {state.kind === 'checked' && (
        <>
          {state.result && <ApplyResult result={state.result} />}
          <SiteState report={state.report} onApply={apply} onCheck={check} />
          {state.report.schemaVersion > 0 && <Classes administration={administration} onAdded={check} />}
        </>
      )}
    </section>
  );
}
