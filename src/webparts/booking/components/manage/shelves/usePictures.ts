import * as React from 'react';
import { useRepositories } from '../../../../../ui/root/repositories';

export interface Pictures {
  /** Stores a picture before the resource that will bear it; saving again after a refusal sends no second one. @returns its name */
  send: (file: File) => Promise<string>;
  /** The resource bears this one now: the one before it is recycled. Names, empty for none. */
  stored: (name: string, before: string) => void;
  /** What was sent and is borne by nothing is recycled. */
  discard: () => void;
  /** What was sent is left where it is. */
  leave: () => void;
}

/** The pictures that one panel sends: none stays behind that no resource bears. */
export function usePictures(): Pictures {
  const repositories = useRepositories();
  return React.useMemo(() => {
    let sent: { file: File; name: string } | undefined;
    // The resource is saved whatever becomes of it: a picture too many is no trouble of the person's.
    const recycle = (name: string): void => {
      repositories
        .resourceManagement()
        .then((management) => management.recyclePhoto(name))
        .catch((error: unknown) => console.error('ENT:', error));
    };
    const discard = (): void => {
      if (sent) recycle(sent.name);
      sent = undefined;
    };
    return {
      send: async (file) => {
        if (sent?.file === file) return sent.name;
        discard();
        const management = await repositories.resourceManagement();
        sent = { file, name: await management.savePhoto(file) };
        return sent.name;
      },
      stored: (name, before) => {
        sent = undefined;
        if (before && before !== name) recycle(before);
      },
      discard,
      leave: () => {
        sent = undefined;
      }
    };
  }, [repositories]);
}
