import * as React from 'react';
import { EntError, type EntErrorKind } from '../../../../../lists/errors';
import type { TickWeek } from '../../../../../lists/repositories/diary/types';
import { draftKey, forgetDraft, keepDraft, readDraft } from '../../../../../ui/deviceDraft/storage';
import { newToken } from '../../../../../ui/newToken';
import { useIdentity } from '../../../../../ui/root/identity';
import { useRepositories } from '../../../../../ui/root/repositories';
import { useOwnCache } from '../useOwnCache';
import { isKeptTicks, keptOf, pendingOf } from './pendingTicks';
import { TickKeeper } from './tickKeeper';

/** What passes by itself: a cut, or a SharePoint that asks for patience (the page's circuit breaker waits for 15 seconds). */
const PASSING: readonly EntErrorKind[] = ['offline', 'busy', 'unknownOutcome'];
const RETRY_MS = 20_000;

/**
 * The ticks of the pupil who reads, of a class.
 * @param read as the class's work came
 * @param at when it was asked for (`nextOrder`)
 */
export function useTicks(classNumber: number, read: readonly TickWeek[], at: number): TickKeeper {
  const { diaryParts } = useRepositories();
  const { schoolUrl, login, now } = useIdentity();
  const changeOwn = useOwnCache(classNumber);
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);

  const keeper = React.useMemo(() => {
    const key = draftKey(schoolUrl, login, `ticks|${classNumber}`);
    return new TickKeeper({
      classNumber,
      repository: diaryParts.ticks,
      device: {
        read: () => pendingOf(readDraft(key, isKeptTicks)?.value ?? []),
        write: (pending) => {
          if (pending.size === 0) forgetDraft(key);
          else keepDraft(key, keptOf(pending), now());
        }
      },
      newToken,
      onStored: (stored) => changeOwn((own) => ({ ...own, ticks: own.ticks.map((week) => (week.week === stored.week ? stored : week)) }))
    });
  }, [diaryParts, schoolUrl, login, now, classNumber, changeOwn]);

  React.useLayoutEffect(() => keeper.listen(redraw), [keeper]);
  // Before the screen is painted: the list never shows a ticked piece of work as open.
  React.useLayoutEffect(() => keeper.take(read, at), [keeper, read, at]);
  React.useEffect(() => {
    const retry = (): void => keeper.retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [keeper]);
  const { error } = keeper;
  React.useEffect(() => {
    if (!(error instanceof EntError) || !PASSING.includes(error.kind)) return undefined;
    const timer = window.setTimeout(() => keeper.retry(), RETRY_MS);
    return () => window.clearTimeout(timer);
  }, [keeper, error]);
  return keeper;
}
