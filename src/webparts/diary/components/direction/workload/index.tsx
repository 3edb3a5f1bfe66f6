import * as React from 'react';
import type { School, SchoolClass } from '../../../../../domain/types';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { DirectionStringsProvider } from '../loc/strings';
import WorkloadTab from './WorkloadTab';

/** The workload table with its words, for who sees it outside the direction's screens: teachers, of their own classes. */
export default function Workload(props: { school: School; classes: readonly SchoolClass[] }): React.ReactElement {
  return (
    <DirectionStringsProvider fallback={<LoadingState bars={5} />}>
      <WorkloadTab {...props} />
    </DirectionStringsProvider>
  );
}
