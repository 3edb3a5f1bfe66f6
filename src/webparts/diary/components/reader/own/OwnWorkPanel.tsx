import * as React from 'react';
import { OwnWorkStringsProvider } from './loc/strings';
import { OwnWorkForm, type OwnWorkFormProps } from './OwnWorkForm';

/** The form of a pupil's own work, with its words. */
export function OwnWorkPanel(props: OwnWorkFormProps): React.ReactElement {
  return (
    <OwnWorkStringsProvider fallback={<></>}>
      <OwnWorkForm {...props} />
    </OwnWorkStringsProvider>
  );
}
