import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import type { SectionProps } from '../../shell/sections';
import { PeopleStringsProvider } from './loc/strings';
import { PeopleSection } from './PeopleSection';

/** The screen « Personnes et comptes », with its words. */
export default function Section({ go }: SectionProps): React.ReactElement {
  return (
    <PeopleStringsProvider fallback={<LoadingState bars={6} />}>
      <PeopleSection go={go} />
    </PeopleStringsProvider>
  );
}
