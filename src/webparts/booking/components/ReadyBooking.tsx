import * as React from 'react';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { Icon } from '../../../ui/icons/Icon';
import type { ReadyFrame } from './access';
import { BookingScreen } from './BookingScreen';
import { StaffOnly } from './Booking';
import { DeskContext, makeDesk } from './desk/desk';
import { useCatalogue } from './desk/queries';
import { useBookingStrings } from './loc/strings';
import { ManageDoor, ManageHouse } from './manage/ManageDoor';
import { NotSetUp } from './NotSetUp';
import { useBookingSettings } from './settings';
import { lazyKiosk } from './views/lazyViews';

/** The bookings for someone of the staff: what there is to book decides what is shown. */
export function ReadyBooking({ frame }: { frame: ReadyFrame }): React.ReactElement {
  const strings = useBookingStrings();
  const { kiosk } = useBookingSettings();
  const { data: catalogue, error, refetch } = useCatalogue();
  const desk = React.useMemo(() => (catalogue?.kind === 'ready' ? makeDesk(frame, catalogue) : undefined), [frame, catalogue]);

  if (!catalogue)
    return error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : <LoadingState label={strings.loading} bars={7} />;
  if (catalogue.kind === 'notSetUp') return <NotSetUp isSiteAdmin={frame.me.isSiteAdmin} />;
  if (!desk) return <StaffOnly />;
  return (
    <DeskContext.Provider value={desk}>
      <ManageHouse>
        {desk.resources.length === 0 ? (
          <>
            <EmptyState state="noResource" icon={<Icon name="calendar" />} title={strings.noResourceTitle}>
              {desk.manages ? strings.noResourceManager : strings.noResource}
            </EmptyState>
            <ManageDoor />
          </>
        ) : kiosk ? (
          <lazyKiosk.Part />
        ) : (
          <BookingScreen />
        )}
      </ManageHouse>
    </DeskContext.Provider>
  );
}
