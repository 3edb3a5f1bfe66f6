import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { PlansStringsProvider } from './loc/strings';
import { ProgressionsView } from './ProgressionsView';
import type { ProgressionsProps } from './types';

export function ProgressionsScreen(props: ProgressionsProps): React.ReactElement {
  return (
    <PlansStringsProvider fallback={<LoadingState bars={6} />}>
      <ProgressionsView {...props} />
    </PlansStringsProvider>
  );
}
