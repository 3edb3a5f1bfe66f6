import * as React from 'react';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { useAnnounce } from '../../../../../ui/root/announce';
import { useRepositories } from '../../../../../ui/root/repositories';
import { usePlansStrings } from '../loc/strings';
import { useActs, type Acts } from '../parts/useActs';
import { useRefresh } from '../parts/usePlansQueries';

export interface PlanActs {
  acts: Acts;
  /** As they are stored, or as they will be once a move under way is written. */
  shown: readonly StoredEntry[];
  /** @param by the arrow that was pressed, whose focus stays; none for a drag */
  move: (entry: StoredEntry, folder: string, at: number, by?: -1 | 1) => Promise<void>;
  remove: (entry: StoredEntry) => Promise<void>;
  /** Reads the plan anew after a panel saved something, and says it. */
  said: (message: string) => void;
}

/** What is done in the list of a progression's sessions itself. */
export function usePlanActs(plan: StoredProgression, entries: readonly StoredEntry[], holder: React.RefObject<HTMLElement>): PlanActs {
  const strings = usePlansStrings();
  const announce = useAnnounce();
  const { progressions } = useRepositories().diaryParts;
  const refresh = useRefresh();
  const acts = useActs();
  // It counts until what is stored comes back changed: between a write and its reading the old order would show for a moment.
  const [expected, setExpected] = React.useState<{ instead: readonly StoredEntry[]; shown: readonly StoredEntry[] }>();
  const focus = React.useRef<string>();
  const shown = expected?.instead === entries ? expected.shown : entries;

  // An element that moves loses the focus: it is given back once the row stands at its new place.
  React.useLayoutEffect(() => {
    if (!focus.current) return;
    holder.current?.querySelector<HTMLElement>(`[data-ent-move="${focus.current}"]`)?.focus();
    if (shown === entries) focus.current = undefined;
  }, [shown, entries, holder]);

  const move: PlanActs['move'] = async (entry, folder, at, by) => {
    if (acts.busy) return;
    const others = entries.filter(({ id }) => id !== entry.id);
    const inFolder = others.filter((other) => other.folder === folder);
    const before = inFolder[at];
    const next = [...others];
    next.splice(before ? next.indexOf(before) : next.length, 0, { ...entry, folder });
    focus.current = by && `${entry.id} ${by}`;
    setExpected({ instead: entries, shown: next });
    const moved = await acts.run(async () => {
      await progressions.moveEntry(plan, entries, entry, folder, at);
      await refresh.plans();
      return undefined;
    });
    if (moved) announce(strings.moved(entry.title, Math.min(at, inFolder.length) + 1, inFolder.length + 1, folder || strings.noFolder));
    else {
      setExpected(undefined);
      await refresh.plans();
    }
  };

  const remove: PlanActs['remove'] = async (entry) => {
    await acts.run(async () => {
      const removed = await progressions.updateEntry(entry, { ...entry, status: 'removed' });
      await refresh.plans();
      return {
        message: strings.removedEntry(entry.title),
        undo: async () => {
          await progressions.updateEntry(removed, { ...removed, status: 'published' });
          await refresh.plans();
          return { message: strings.undone };
        }
      };
    });
  };

  const said: PlanActs['said'] = (message) => {
    // Never rejects.
    void acts.run(async () => {
      await refresh.plans();
      return { message };
    });
  };
  return { acts, shown, move, remove, said };
}
