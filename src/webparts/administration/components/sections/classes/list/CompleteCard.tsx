import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import { useProvisioningControl } from '../../../shell/provisioningControl';
import type { Go } from '../../../shell/sections';
import { useClassesStrings } from '../loc/strings';

interface CompleteCardProps {
  /** Number of active classes whose groups or folders are still to be made. */
  incomplete: number;
  go: Go;
}

/** What new classes still need on the site, and the button that makes it right here. */
export function CompleteCard({ incomplete, go }: CompleteCardProps): React.ReactElement | null {
  const words = useClassesStrings().complete;
  const { state, apply, stop, check } = useProvisioningControl();

  if (state.kind === 'applying') {
    const { done, total, current } = state.progress;
    return (
      <ProgressCard
        title={words.applying}
        state="completing"
        work={{ kind: 'running', done, total, doing: current?.subject, stopping: state.stopping }}
        note={words.keepOpen}
        onStop={stop}
      />
    );
  }
  if (state.kind === 'checking') return <LoadingState label={words.checking} bars={1} />;
  if (state.kind === 'failed') return <ErrorBanner error={state.error} onRetry={check} />;
  if (state.kind === 'refused') return null;
  const { result } = state;
  return (
    <div role="status">
      {result && result.failed.length === 0 && incomplete === 0 && !result.cancelled && <Notice>{words.done}</Notice>}
      {result && result.failed.length > 0 && (
        <Notice tone="warning" actions={<Button onClick={() => go('home')}>{words.home}</Button>}>
          {words.failed(result.failed.length)}
        </Notice>
      )}
      {incomplete > 0 && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button tone="primary" onClick={apply}>
                {words.now}
              </Button>
              <Button onClick={() => go('home')}>{words.home}</Button>
            </>
          }
        >
          <strong>{words.title(incomplete)}</strong> {words.why}
        </Notice>
      )}
    </div>
  );
}
