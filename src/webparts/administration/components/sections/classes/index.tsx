import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import type { SectionProps } from '../../shell/sections';
import { ClassesSection } from './ClassesSection';
import { ClassesStringsProvider } from './loc/strings';

export default function Section(props: SectionProps): React.ReactElement {
  return (
    <ClassesStringsProvider fallback={<LoadingState bars={6} />}>
      <ClassesSection {...props} />
    </ClassesStringsProvider>
  );
}
