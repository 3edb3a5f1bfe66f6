import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { ClassAhead, OwnAhead } from '../../../../lists/repositories/types';
import { useQueryKeys } from '../../../../ui/root/repositories';

/** Lays what was stored over what was read of a class, so that the list is right when the person comes back to it without asking anew. */
export function useOwnCache(classNumber: number): (change: (own: OwnAhead) => OwnAhead) => void {
  const client = useQueryClient();
  const keys = useQueryKeys();
  return React.useCallback(
    (change) => {
      client.setQueriesData<ClassAhead>(keys.classUpcoming(classNumber, []), (ahead) =>
        ahead?.own ? { ...ahead, own: change(ahead.own) } : ahead
      );
    },
    [client, keys, classNumber]
  );
}
