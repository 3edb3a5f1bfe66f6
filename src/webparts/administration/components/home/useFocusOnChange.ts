import * as React from 'react';
import type { ProvisioningState } from './useProvisioning';

/**
 * Gives a heading the focus whenever another state replaces what had it; not for the first check, which nobody asked for, nor when the
 * person works elsewhere on the page meanwhile.
 */
export function useFocusOnChange(kind: ProvisioningState['kind'], heading: React.RefObject<HTMLHeadingElement>): void {
  const first = React.useRef(true);
  React.useEffect(() => {
    if (first.current) {
      first.current = kind === 'checking';
      return;
    }
    const focused = document.activeElement;
    const here = heading.current?.parentElement?.contains(focused);
    if (here || !focused || focused === document.body) heading.current?.focus();
  }, [kind, heading]);
}
