import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { ExportSection } from './ExportSection';
import { YearStringsProvider } from './loc/strings';

/** The screen « Exporter », with its words. */
export default function Section(): React.ReactElement {
  return (
    <YearStringsProvider fallback={<LoadingState bars={4} />}>
      <ExportSection />
    </YearStringsProvider>
  );
}
