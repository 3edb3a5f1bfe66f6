import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { Icon } from '../../../ui/icons/Icon';
import { useQueryKeys, useRepositories } from '../../../ui/root/repositories';
import { bookerRolesOf } from './access';
import { NotSetUp } from './NotSetUp';
import { ReadyBooking } from './ReadyBooking';
import { useBookingStrings } from './loc/strings';

/** Decides by what the frame says: set up or not, known here or not, of the staff or not. */
export function Booking(): React.ReactElement {
  const strings = useBookingStrings();
  const repositories = useRepositories();
  const keys = useQueryKeys();
  // SchoolGate asked already, and asks again when it is time.
  const { data: frame, error, refetch } = useQuery({ queryKey: keys.frame, queryFn: () => repositories.frame.load(), staleTime: Infinity });

  if (!frame) return error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : <LoadingState label={strings.loading} bars={7} />;
  if (frame.kind === 'notSetUp') return <NotSetUp isSiteAdmin={frame.isSiteAdmin} />;
  if (frame.kind === 'noAccess') {
    return (
      <EmptyState state="noAccess" icon={<Icon name="lock" />} title={strings.noAccessTitle}>
        {strings.noAccess(frame.school.name)}
      </EmptyState>
    );
  }
  if (bookerRolesOf(frame).length === 0) return <StaffOnly />;
  return <ReadyBooking frame={frame} />;
}

/** For pupils, guardians and inspectors. */
export function StaffOnly(): React.ReactElement {
  const strings = useBookingStrings();
  return (
    <EmptyState state="staffOnly" icon={<Icon name="lock" />} title={strings.staffOnlyTitle}>
      {strings.staffOnly}
    </EmptyState>
  );
}
