import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { RecurrenceStringsProvider } from './loc/strings';
import { RecurrencePart, type RecurrenceProps } from './RecurrencePart';
import { SeriesPart, type SeriesProps } from './SeriesPart';

/** A booking that comes again, with its words. */
export function Recurrence(props: RecurrenceProps): React.ReactElement {
  return (
    <RecurrenceStringsProvider fallback={<LoadingState bars={3} />}>
      <RecurrencePart {...props} />
    </RecurrenceStringsProvider>
  );
}

/** What can be done to the other bookings of a series. */
export function Series(props: SeriesProps): React.ReactElement {
  return (
    <RecurrenceStringsProvider fallback={<LoadingState bars={2} />}>
      <SeriesPart {...props} />
    </RecurrenceStringsProvider>
  );
}
