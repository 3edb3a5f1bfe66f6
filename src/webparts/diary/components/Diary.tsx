import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { Frame } from '../../../lists/repositories/types';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { Icon } from '../../../ui/icons/Icon';
import { useQueryKeys, useRepositories } from '../../../ui/root/repositories';
import { useDiaryStrings } from './loc/strings';
import { ReadyDiary } from './ReadyDiary';

/** Decides by what the frame says: set up or not, known here or not, and as whom. */
export function Diary(): React.ReactElement {
  const strings = useDiaryStrings();
  const repositories = useRepositories();
  const keys = useQueryKeys();
  // SchoolGate asked already, and asks again when it is time.
  const frame = useQuery({ queryKey: keys.frame, queryFn: () => repositories.frame.load(), staleTime: Infinity });

  if (frame.data) return <FramedDiary frame={frame.data} />;
  if (frame.error) return <ErrorBanner error={frame.error} onRetry={() => frame.refetch()} />;
  return <LoadingState label={strings.loading} bars={7} />;
}

function FramedDiary({ frame }: { frame: Frame }): React.ReactElement {
  const strings = useDiaryStrings();
  if (frame.kind === 'notSetUp') {
    return (
      <EmptyState state="notSetUp" icon={<Icon name="wrench" />} title={strings.notSetUpTitle}>
        {frame.isSiteAdmin ? strings.notSetUpAdmin : strings.notSetUp}
      </EmptyState>
    );
  }
  if (frame.kind === 'noAccess') {
    return (
      <EmptyState state="noAccess" icon={<Icon name="lock" />} title={strings.noAccessTitle}>
        {strings.noAccess(frame.school.name)}
      </EmptyState>
    );
  }
  return <ReadyDiary frame={frame} />;
}
