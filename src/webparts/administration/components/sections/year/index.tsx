import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import type { SectionProps } from '../../shell/sections';
import { YearStringsProvider } from './loc/strings';
import { YearSection } from './YearSection';

/** The screen « Exporter, changer d’année », with its words. */
export default function Section({ go }: SectionProps): React.ReactElement {
  return (
    <YearStringsProvider fallback={<LoadingState bars={6} />}>
      <YearSection go={go} />
    </YearStringsProvider>
  );
}
