import { useQuery } from '@tanstack/react-query';
import type { JournalledImport } from '../../../../../../lists/repositories/register';
import { useQueryKeys } from '../../../../../../ui/root/repositories';
import { useServices } from '../../../shell/services';

export interface LoadedImports {
  /** Newest first. */
  imports: JournalledImport[] | undefined;
  error: unknown;
  reload: () => Promise<unknown>;
}

/** The journal of imports. */
export function useImports(): LoadedImports {
  const { register } = useServices();
  const keys = useQueryKeys();
  const loaded = useQuery({ queryKey: [...keys.all, 'imports'], queryFn: () => register.imports(), staleTime: 60_000 });
  return { imports: loaded.data, error: loaded.error, reload: () => loaded.refetch() };
}
