import { useQuery } from '@tanstack/react-query';
import type { ClassMove, Stored } from '../../../../domain/register/types';
import { useQueryKeys } from '../../../../ui/root/repositories';
import { useServices } from './services';

export interface LoadedMoves {
  /** Newest first. */
  moves: Stored<ClassMove>[] | undefined;
  error: unknown;
  reload: () => Promise<unknown>;
}

/** The changes of class. Read again after every change of the register, which is part of their key. */
export function useMoves(): LoadedMoves {
  const { register } = useServices();
  const keys = useQueryKeys();
  const loaded = useQuery({ queryKey: [...keys.all, 'moves'], queryFn: ({ signal }) => register.moves(signal) });
  return { moves: loaded.data, error: loaded.error, reload: () => loaded.refetch() };
}
