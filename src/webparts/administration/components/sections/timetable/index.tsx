import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import type { SectionProps } from '../../shell/sections';
import { TimetableStringsProvider } from './loc/strings';
import { TimetableSection } from './TimetableSection';

export default function Section(props: SectionProps): React.ReactElement {
  return (
    <TimetableStringsProvider fallback={<LoadingState bars={6} />}>
      <TimetableSection {...props} />
    </TimetableStringsProvider>
  );
}
