import * as React from 'react';
import type { DayLedger } from '../../../../lists/repositories/bookings/types';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { useLedgers, type ResourceDay } from '../desk/queries';
import { useBookingStrings } from '../loc/strings';

interface LedgersProps {
  wanted: readonly ResourceDay[];
  children: (ledgers: ReadonlyMap<string, DayLedger>) => React.ReactNode;
}

/** What stands on some resource-days, once it is known; what was known stays while it cannot be asked again. */
export function Ledgers({ wanted, children }: LedgersProps): React.ReactElement {
  const strings = useBookingStrings();
  const { data, error, refetch } = useLedgers(wanted);
  return (
    <>
      {error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : undefined}
      {data ? children(data) : !error && <LoadingState label={strings.loading} bars={7} />}
    </>
  );
}
