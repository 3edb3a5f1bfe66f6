import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../ui/feedback/Notice';
import { usePanelStrings } from './loc/strings';
import type { Attempt } from './useAttempt';

/** What came of an attempt that did not simply succeed, and what to do next. */
export function AttemptNotice({ attempt: { standing, check } }: { attempt: Attempt }): React.ReactElement | null {
  const strings = usePanelStrings();
  switch (standing.kind) {
    case 'failed':
      return <ErrorBanner error={standing.error} />;
    case 'taken':
      return (
        <Notice live tone="warning">
          {strings.justTaken}
        </Notice>
      );
    case 'unknown':
      return (
        <Notice live tone="warning" actions={<Button onClick={() => void check()}>{strings.check}</Button>}>
          {standing.asked ? strings[standing.asked] : strings.unknown}
        </Notice>
      );
    case 'notStored':
      return <Notice live>{strings.notStored}</Notice>;
    default:
      return null;
  }
}
