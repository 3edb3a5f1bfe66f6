import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { RecurrenceStringsProvider } from './loc/strings';
import { RecurrencePart, type RecurrenceProps } from './RecurrencePart';

/** A booking that comes again, with its words. */
export function Recurrence(props: RecurrenceProps): React.ReactElement {
  return (
    <RecurrenceStringsProvider fallback={<LoadingState bars={3} />}>
      <RecurrencePart {...props} />
    </RecurrenceStringsProvider>
  );
}
