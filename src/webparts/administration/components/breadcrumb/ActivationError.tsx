import * as React from 'react';
import { errorKind, ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../ui/feedback/Notice';

interface ActivationErrorProps {
  error: unknown;
  /** What is to be said of a refusal and of a site that is not there: asking again would change neither. */
  denied: string;
  notFound: string;
  onRetry: () => void;
}

/** Why a site did not say, or did not take, how its breadcrumb is set. */
export function ActivationError({ error, denied, notFound, onRetry }: ActivationErrorProps): React.ReactElement {
  const kind = errorKind(error);
  React.useEffect(() => {
    if (kind === 'denied' || kind === 'notFound') console.warn('ENT:', error);
  }, [kind, error]);
  if (kind !== 'denied' && kind !== 'notFound') return <ErrorBanner error={error} onRetry={onRetry} />;
  return (
    <div data-ent-error={kind}>
      <Notice tone="warning" live>
        {kind === 'denied' ? denied : notFound}
      </Notice>
    </div>
  );
}
