import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import type { SectionProps } from '../../shell/sections';
import { AccessSection } from './AccessSection';
import { AccessStringsProvider } from './loc/strings';

/** The screen « Accès temporaires », with its words. */
export default function Section({ go }: SectionProps): React.ReactElement {
  return (
    <AccessStringsProvider fallback={<LoadingState bars={6} />}>
      <AccessSection go={go} />
    </AccessStringsProvider>
  );
}
