import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { DEFAULT_SETTINGS } from '../../../../domain/breadcrumb/settings';
import type { Activation } from '../../../../lists/breadcrumb/activation';
import { useQueryKeys } from '../../../../ui/root/repositories';
import { useServices } from '../shell/services';

export type SaveState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; error: unknown };

export interface ActivationControl {
  /** As SharePoint has it; undefined until it has said so. */
  stored: Activation | undefined;
  error: unknown;
  reload: () => Promise<unknown>;
  state: SaveState;
  /** Makes it so; never rejects. Called again while it is under way, it does nothing. */
  save: (wanted: Activation) => Promise<void>;
  /** Once something else is typed, how the last save went is old. */
  clear: () => void;
}

/** The breadcrumb of one site: where it shows and how. @param webUrl absolute */
export function useActivation(webUrl: string): ActivationControl {
  const { breadcrumb } = useServices();
  const keys = useQueryKeys();
  const queries = useQueryClient();
  const queryKey = [...keys.all, 'breadcrumb', webUrl];
  const found = useQuery({ queryKey, queryFn: async () => (await breadcrumb(webUrl)).check() });
  const [state, setState] = React.useState<SaveState>({ kind: 'idle' });
  const busy = React.useRef(false);

  const save = async (wanted: Activation): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState({ kind: 'saving' });
    try {
      await (await breadcrumb(webUrl)).set(wanted);
      // Switched off, nothing of it is kept, its settings neither.
      queries.setQueryData<Activation>(queryKey, wanted.reach === 'none' ? { reach: 'none', settings: DEFAULT_SETTINGS } : wanted);
      setState({ kind: 'saved' });
    } catch (error) {
      setState({ kind: 'failed', error });
    } finally {
      busy.current = false;
    }
  };
  const clear = React.useCallback(() => setState({ kind: 'idle' }), []);
  return { stored: found.data, error: found.error, reload: () => found.refetch(), state, save, clear };
}
