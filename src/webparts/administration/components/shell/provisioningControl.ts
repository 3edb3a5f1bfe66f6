import * as React from 'react';
import type { ProvisioningControl } from '../home/useProvisioning';

const ControlContext = React.createContext<ProvisioningControl | undefined>(undefined);

/** The one check and set-up of the site: the home shows it, and a screen that makes something incomplete offers to complete it. */
export const ProvisioningControlProvider = ControlContext.Provider;

export function useProvisioningControl(): ProvisioningControl {
  const control = React.useContext(ControlContext);
  if (!control) throw new Error('The set-up is read outside its provider.');
  return control;
}
