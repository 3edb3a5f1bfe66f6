import * as React from 'react';
import type { ProvisioningState } from './useProvisioning';

/**
 * The ref of an element that takes the focus whenever another state replaces what had it; not for the first check, which nobody asked for,
 * nor when the person works elsewhere on the page meanwhile.
 */
export function useFocusOnChange(kind: ProvisioningState['kind']): React.RefObject<HTMLDivElement> {
  const holder = React.useRef<HTMLDivElement>(null);
  const first = React.useRef(true);
  React.useEffect(() => {
    if (first.current) {
      first.current = kind === 'checking';
      return;
    }
    const focused = document.activeElement;
    const here = holder.current?.contains(focused);
    if (here || !focused || focused === document.body) holder.current?.focus();
  }, [kind]);
  return holder;
}
