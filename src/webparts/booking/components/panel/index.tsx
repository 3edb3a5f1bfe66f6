import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { BookedPanel } from './booked/BookedPanel';
import { PanelStringsProvider } from './loc/strings';
import { MovePanel } from './move/MovePanel';
import { NewPanel } from './new/NewPanel';
import type { PanelProps } from './types';

/** The panel of what was opened, begun anew for each place. */
export function Panel(props: PanelProps): React.ReactElement {
  return (
    <PanelStringsProvider fallback={<LoadingState bars={3} />}>
      <Opened {...props} />
    </PanelStringsProvider>
  );
}

function Opened(props: PanelProps): React.ReactElement {
  const { opening } = props;
  switch (opening.kind) {
    case 'new':
      return <NewPanel key={`new ${opening.resource.number} ${opening.day}`} {...props} opening={opening} />;
    case 'move':
      return <MovePanel key={`move ${opening.resource.number} ${opening.day}`} {...props} opening={opening} />;
    case 'booking':
      return <BookedPanel key={`booking ${opening.booking.author} ${opening.booking.number}`} {...props} opening={opening} />;
  }
}
