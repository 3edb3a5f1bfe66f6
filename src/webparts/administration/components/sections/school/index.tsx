import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { SchoolStringsProvider } from './loc/strings';
import { SchoolSection } from './SchoolSection';

/** The screen « Établissement », with its words. */
export default function Section(): React.ReactElement {
  return (
    <SchoolStringsProvider fallback={<LoadingState bars={6} />}>
      <SchoolSection />
    </SchoolStringsProvider>
  );
}
