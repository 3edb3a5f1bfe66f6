import * as React from 'react';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../ui/icons/Icon';
import { useAdministrationStrings } from '../loc/strings';
import type { Go } from '../shell/sections';
import { ApplyResult } from './ApplyResult';
import { FirstHour } from './FirstHour';
import { Progress } from './Progress';
import { SiteState } from './SiteState';
import { useFocusOnChange } from './useFocusOnChange';
import type { ProvisioningControl } from './useProvisioning';

interface HomeProps {
  control: ProvisioningControl;
  go: Go;
  /** Of the screen: it takes the focus when another state replaces what had it. */
  heading: React.RefObject<HTMLHeadingElement>;
}

/** The state of the ENT on this site, the button that sets it up, and what is left to do in the first hour. */
export function Home({ control, go, heading }: HomeProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const { state, check, apply, stop } = control;
  useFocusOnChange(state.kind, heading);
  return (
    <>
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
          {state.report.schemaVersion > 0 && <FirstHour findings={state.report.findings} go={go} />}
        </>
      )}
    </>
  );
}
