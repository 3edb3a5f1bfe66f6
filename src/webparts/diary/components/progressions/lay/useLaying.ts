import * as React from 'react';
import type { LayPlan } from '../../../../../domain/diary/layPlan';
import type { EntError } from '../../../../../lists/errors';
import type { LayReport, StoredEntry } from '../../../../../lists/repositories/diary/types';
import { useRepositories } from '../../../../../ui/root/repositories';
import { newToken } from '../../editor/saving';
import { useRefresh } from '../parts/usePlansQueries';

type LaidDraft = LayPlan<StoredEntry>['drafts'][number];

export interface Laying {
  running: boolean;
  stopping: boolean;
  /** Settled of this go, and how many it is about. */
  done: number;
  total: number;
  /** Lessons that have their draft, all goes together. */
  written: number;
  /** Lessons that hold something else: not to be tried again. */
  held: LaidDraft[];
  /** What is left to write, with why it failed where it was tried. */
  rest: { draft: LaidDraft; error?: EntError }[];
  /** Why nothing at all could be tried. */
  error: unknown;
  stop: () => void;
  resume: () => void;
}

type State = Omit<Laying, 'stop' | 'resume'>;

/** Writes what the preview showed, in as many goes as it takes. All carry one token: what is written already is not written again. */
export function useLaying(drafts: readonly LaidDraft[]): Laying {
  const { progressions } = useRepositories().diaryParts;
  const refresh = useRefresh();
  const [token] = React.useState(newToken);
  const [state, setState] = React.useState<State>({
    running: true,
    stopping: false,
    done: 0,
    total: drafts.length,
    written: 0,
    held: [],
    rest: drafts.map((draft) => ({ draft })),
    error: undefined
  });
  const control = React.useRef<AbortController>();
  const alive = React.useRef(true);
  const change = React.useCallback((next: (last: State) => State) => {
    if (alive.current) setState(next);
  }, []);

  const go = React.useCallback(
    async (wanted: readonly LaidDraft[]): Promise<void> => {
      const stop = new AbortController();
      control.current = stop;
      change((last) => ({ ...last, running: true, stopping: false, error: undefined, done: 0, total: wanted.length }));
      try {
        const report = await progressions.lay(wanted, token, {
          signal: stop.signal,
          onProgress: (done, total) => change((last) => ({ ...last, done, total }))
        });
        change((last) => ({ ...last, running: false, ...settled(last, wanted, report) }));
      } catch (error) {
        change((last) => ({ ...last, running: false, error }));
      }
      await refresh.diary();
    },
    [progressions, token, refresh, change]
  );

  React.useEffect(() => {
    alive.current = true;
    // Never rejects.
    void go(drafts);
    return () => {
      alive.current = false;
      control.current?.abort();
    };
    // What is laid was decided when this began.
  }, []);

  return {
    ...state,
    stop: () => {
      control.current?.abort();
      change((last) => ({ ...last, stopping: true }));
    },
    resume: () => void go(state.rest.map(({ draft }) => draft))
  };
}

function settled({ written, held }: State, wanted: readonly LaidDraft[], report: LayReport): Pick<State, 'written' | 'held' | 'rest'> {
  const done = new Set(report.written.map(({ key }) => key));
  const errors = new Map(report.failed.map(({ key, error }) => [key, error]));
  const isHeld = ({ place }: LaidDraft): boolean => errors.get(place.key)?.kind === 'conflict';
  const left = wanted.filter(({ place }) => !done.has(place.key));
  return {
    written: written + done.size,
    held: [...held, ...left.filter(isHeld)],
    rest: left.filter((draft) => !isHeld(draft)).map((draft) => ({ draft, error: errors.get(draft.place.key) }))
  };
}
