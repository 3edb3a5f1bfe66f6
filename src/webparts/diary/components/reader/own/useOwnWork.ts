import * as React from 'react';
import type { OwnWork, OwnWorkContent } from '../../../../../domain/diary/ownWork';
import { newToken } from '../../../../../ui/newToken';
import { useRepositories } from '../../../../../ui/root/repositories';
import { nextOrder } from '../order';
import { useOwnCache } from '../useOwnCache';

/** One thing done, which can be undone. */
export interface OwnDone {
  what: 'added' | 'changed' | 'removed';
  title: string;
  undo: () => void;
}

export interface OwnWorkTools {
  /** By due day. */
  work: readonly OwnWork[];
  done?: OwnDone;
  /** What a write that nobody waits for failed with. */
  failed?: { error: unknown; retry: () => void };
  /** @param known undefined for new work @throws EntError, for the form to say */
  save: (content: OwnWorkContent, known: OwnWork | undefined, token: string) => Promise<void>;
  tick: (work: OwnWork, done: boolean) => void;
  remove: (work: OwnWork) => void;
}

/** What is laid over what was read: undefined work is removed. Of a write under way `at` is infinite. */
interface Laid {
  work: OwnWork | undefined;
  at: number;
}

const byDay = (a: OwnWork, b: OwnWork): number => a.dueDay - b.dueDay;

/**
 * A pupil's own work: shown as changed at once, and as it was when the write fails.
 * @param read as the class's work came
 * @param readAt when it was asked for (`nextOrder`)
 */
export function useOwnWork(classNumber: number, read: readonly OwnWork[], readAt: number): OwnWorkTools {
  const { ownWork } = useRepositories().diaryParts;
  const changeOwn = useOwnCache(classNumber);
  const [laid, setLaid] = React.useState<ReadonlyMap<string, Laid>>(new Map());
  const [done, setDone] = React.useState<OwnDone>();
  const [failed, setFailed] = React.useState<OwnWorkTools['failed']>();
  // A write ends whatever the person looks at meanwhile; only who still looks is shown it.
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  // One after the other: of two rows of one piece of work the later one counts.
  const tail = React.useRef<Promise<void>>(Promise.resolve());

  const work = React.useMemo(() => {
    const shown = new Map(read.map((each) => [each.key, each]));
    for (const [key, { work: now, at }] of laid) {
      if (at < readAt) continue;
      if (now) shown.set(key, now);
      else shown.delete(key);
    }
    return [...shown.values()].sort(byDay);
  }, [read, readAt, laid]);

  async function write(key: string, now: OwnWork | undefined, store: () => Promise<unknown>): Promise<void> {
    const underWay: Laid = { work: now, at: Infinity };
    const before = laid.get(key);
    setLaid((last) => new Map([...last, [key, underWay]]));
    const run = tail.current.then(async () => {
      await store();
      if (here.current) setLaid((last) => (last.get(key) === underWay ? new Map([...last, [key, { work: now, at: nextOrder() }]]) : last));
      changeOwn((own) => ({ ...own, work: [...own.work.filter((each) => each.key !== key), ...(now ? [now] : [])].sort(byDay) }));
    });
    tail.current = run.catch(() => undefined);
    try {
      await run;
      if (here.current) setFailed(undefined);
    } catch (error) {
      if (!here.current) throw error;
      setLaid((last) => {
        if (last.get(key) !== underWay) return last;
        const next = new Map(last);
        if (before) next.set(key, before);
        else next.delete(key);
        return next;
      });
      throw error;
    }
  }

  /** For what no form waits for. */
  function act(run: () => Promise<void>): void {
    run().catch((error: unknown) => {
      if (here.current) setFailed({ error, retry: () => act(run) });
      else console.error('ENT:', error);
    });
  }

  async function save(content: OwnWorkContent, known: OwnWork | undefined, token: string): Promise<void> {
    const now: OwnWork = { ...content, key: known?.key ?? token };
    const store = known ? () => ownWork.update(classNumber, known, content, token) : () => ownWork.add(classNumber, content, token);
    await write(now.key, now, store);
    if (here.current)
      setDone({
        what: known ? 'changed' : 'added',
        title: content.title,
        undo: () => (known ? putBack(now, known) : takeAway(now, false))
      });
  }

  function putBack(from: OwnWork, to: OwnWork): void {
    const token = newToken();
    setDone(undefined);
    act(() => write(to.key, to, () => ownWork.update(classNumber, from, to, token)));
  }

  function takeAway(known: OwnWork, canComeBack: boolean): void {
    const token = newToken();
    setDone(undefined);
    act(async () => {
      await write(known.key, undefined, () => ownWork.remove(classNumber, known, token));
      if (canComeBack && here.current) setDone({ what: 'removed', title: known.title, undo: () => putBack(known, known) });
    });
  }

  return {
    work,
    done,
    failed,
    save,
    remove: (known) => takeAway(known, true),
    tick: (known, isDone) => {
      const token = newToken();
      const now = { ...known, done: isDone };
      act(() => write(known.key, now, () => ownWork.update(classNumber, known, now, token)));
    }
  };
}
