import * as React from 'react';
import { queryKeys, type QueryKeys } from '../../lists/queryKeys';
import type { Repositories } from '../../lists/repositories/types';
import { useIdentity } from './identity';

export const RepositoriesContext = React.createContext<Repositories | undefined>(undefined);

/** What stands between a component and SharePoint. */
export function useRepositories(): Repositories {
  const repositories = React.useContext(RepositoriesContext);
  if (!repositories) throw new Error('The repositories are read outside their provider.');
  return repositories;
}

/** The keys of the query cache, for this school and this person. */
export function useQueryKeys(): QueryKeys {
  const { schoolUrl, login } = useIdentity();
  return React.useMemo(() => queryKeys(schoolUrl, login), [schoolUrl, login]);
}
