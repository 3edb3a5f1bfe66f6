import * as React from 'react';
import type { BreadcrumbActivation } from '../../../../lists/breadcrumb/activation';
import type { WholeLists } from '../../../../lists/exports';
import type { MembersRepository } from '../../../../lists/members';
import type { PrerequisitesRepository } from '../../../../lists/provisioning/prerequisites';
import type { Provisioning } from '../../../../lists/provisioning/types';
import type { AdministrationRepository } from '../../../../lists/repositories/administration';
import type { DirectoryRepository } from '../../../../lists/repositories/directory';
import type { RegisterRepository } from '../../../../lists/repositories/register';

/** What stands between the administration's screens and SharePoint. */
export interface AdministrationServices {
  provisioning: Provisioning;
  administration: AdministrationRepository;
  register: RegisterRepository;
  members: MembersRepository;
  directory: DirectoryRepository;
  prerequisites: PrerequisitesRepository;
  /** Whole lists for an export; their code comes with the first call. */
  wholeLists: () => Promise<WholeLists>;
  /** Of any site of the tenant; its code comes with the first call. @param webUrl absolute */
  breadcrumb: (webUrl: string) => Promise<BreadcrumbActivation>;
}

const ServicesContext = React.createContext<AdministrationServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): AdministrationServices {
  const services = React.useContext(ServicesContext);
  if (!services) throw new Error('The services are read outside their provider.');
  return services;
}
