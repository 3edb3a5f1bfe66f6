import * as React from 'react';
import { useAnnounce } from '../../../ui/root/announce';
import { useAdministrationStrings } from './loc/strings';
import type { ProvisioningState } from './useProvisioning';

/** The title of the class just added, read out, for as long as something of it may remain to be set up. */
export function useAddedClass(state: ProvisioningState): [string | undefined, (title: string) => void] {
  const strings = useAdministrationStrings();
  const announce = useAnnounce();
  const [added, setAdded] = React.useState<string>();
  const over = state.kind === 'applying' || (state.kind === 'checked' && !state.report.findings.some((each) => each.state === 'missing'));

  React.useEffect(() => {
    if (added === undefined) return;
    announce(over ? '' : strings.added(added));
    if (over) setAdded(undefined);
  }, [added, over, announce, strings]);

  return [added, setAdded];
}
