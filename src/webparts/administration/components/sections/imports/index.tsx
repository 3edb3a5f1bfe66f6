import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import type { SectionProps } from '../../shell/sections';
import { ImportsSection } from './ImportsSection';
import { ImportsStringsProvider } from './loc/strings';

/** The screen « Importer », with its words. */
export default function Section({ go }: SectionProps): React.ReactElement {
  return (
    <ImportsStringsProvider fallback={<LoadingState bars={6} />}>
      <ImportsSection go={go} />
    </ImportsStringsProvider>
  );
}
