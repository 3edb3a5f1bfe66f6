import { screen } from '@testing-library/react';
import * as React from 'react';
import type { CheckReport, Finding } from '../../../../../../lists/provisioning/types';
import type { Language } from '../../../../../../ui/root/language';
import { useProvisioning } from '../../../home/useProvisioning';
import { ProvisioningControlProvider } from '../../../shell/provisioningControl';
import { useServices } from '../../../shell/services';
import { renderSection, type GivenServices } from '../../../testing/renderSection';
import Section from '..';
import type { MemoryRegister } from './memoryRegister';

export const report = (findings: Finding[] = []): CheckReport => ({ mayApply: true, schemaVersion: 2, targetVersion: 2, findings });

function WithControl({ children }: { children: React.ReactNode }): React.ReactElement {
  const control = useProvisioning(useServices().provisioning, () => undefined);
  return <ProvisioningControlProvider value={control}>{children}</ProvisioningControlProvider>;
}

/** The screen « Classes et matières », once its register is there. */
export async function renderClasses(
  memory: MemoryRegister,
  {
    provisioning,
    register,
    go = () => undefined,
    language
  }: {
    provisioning?: GivenServices['provisioning'];
    register?: GivenServices['register'];
    go?: (section: string) => void;
    language?: Language;
  } = {}
): Promise<void> {
  await renderSection(
    <WithControl>
      <Section go={go} />
    </WithControl>,
    { provisioning: { check: async () => report(), ...provisioning }, register: memory.services(register) },
    { language }
  );
  await screen.findByRole('tablist');
}
