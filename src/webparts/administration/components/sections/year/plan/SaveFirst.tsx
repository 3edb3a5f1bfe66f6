import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import type { Export } from '../export/useExport';
import { useYearStrings } from '../loc/strings';

/** A copy of the register before it changes, right where it is wise to have one. */
export function SaveFirst({ state, start }: Export): React.ReactElement {
  const strings = useYearStrings();
  if (state.kind === 'failed') return <ErrorBanner error={state.error} onRetry={start} />;
  if (state.kind === 'done' && state.missing.length === 0) return <Notice live>{strings.plan.savedFirst(state.name)}</Notice>;
  const working = state.kind === 'working';
  return (
    <Notice
      tone="warning"
      live
      actions={
        <Button icon={<Icon name="down" />} aria-disabled={working} aria-busy={working} onClick={start}>
          {strings.zip.save}
        </Button>
      }
    >
      {strings.plan.saveFirst}
      {state.kind === 'done' && ` ${strings.zip.missing} ${state.missing.join(', ')}`}
    </Notice>
  );
}
