import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { ManageStringsProvider } from './loc/strings';
import { ManageDialog } from './ManageDialog';

export interface ManagePartProps {
  onClose: () => void;
}

/** « Gérer les ressources »: the screens of those who keep the resources, over the page. */
export function ManagePart({ onClose }: ManagePartProps): React.ReactElement {
  return (
    <ManageStringsProvider fallback={<LoadingState />}>
      <ManageDialog onClose={onClose} />
    </ManageStringsProvider>
  );
}
