import * as React from 'react';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { Icon } from '../../../ui/icons/Icon';
import { useBookingStrings } from './loc/strings';

/** The site has no lists of bookings yet: it is new, or of an earlier version. */
export function NotSetUp({ isSiteAdmin }: { isSiteAdmin: boolean }): React.ReactElement {
  const strings = useBookingStrings();
  return (
    <EmptyState state="notSetUp" icon={<Icon name="wrench" />} title={strings.notSetUpTitle}>
      {isSiteAdmin ? strings.notSetUpAdmin : strings.notSetUp}
    </EmptyState>
  );
}
