import * as React from 'react';
import { useRepositories } from '../../../../ui/root/repositories';
import type { WeekLesson } from '../teacher/weekLessons';
import type { LessonBase } from './form';
import { agrees, isUnknown, knowing, send, theirsOf, type SaveAction, type SaveAttempt, type Theirs } from './saving';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving'; action: SaveAction }
  /** The answer was lost and the same save is being sent again. */
  | { kind: 'checking'; action: SaveAction }
  | { kind: 'saved'; action: SaveAction; at: Date }
  | { kind: 'failed'; error: unknown; attempt: SaveAttempt }
  | { kind: 'conflict'; theirs: Theirs; attempt?: SaveAttempt };

export interface Save {
  state: SaveState;
  busy: boolean;
  /** Sends; `onSaved` is told what the editor now stands on. */
  save: (attempt: SaveAttempt) => void;
  show: (state: SaveState) => void;
}

/** How long to wait before asking again whether a save whose answer was lost is stored. */
const CHECK_AFTER_MS = [1500, 4000, 8000];

/**
 * Saving with everything that can come of it. A save whose answer was lost is sent again, unchanged and with the same
 * token, so that it is stored once; what was typed since is another save.
 * @param onFailedLate told of a save that failed once the editor was closed, where nobody reads its state
 */
export function useSave(
  lesson: WeekLesson,
  now: () => Date,
  onSaved: (base: LessonBase, attempt: SaveAttempt) => void,
  onFailedLate: () => void
): Save {
  const { diary } = useRepositories();
  const [state, setState] = React.useState<SaveState>({ kind: 'idle' });
  const saved = React.useRef(onSaved);
  saved.current = onSaved;
  const failedLate = React.useRef(onFailedLate);
  failedLate.current = onFailedLate;
  const alive = React.useRef(true);
  const timer = React.useRef<number>();
  React.useEffect(
    () => () => {
      alive.current = false;
      window.clearTimeout(timer.current);
    },
    []
  );

  const save = React.useCallback(
    (attempt: SaveAttempt) => {
      const go = (checks: number, on = attempt): void => {
        setState({ kind: checks === 0 ? 'saving' : 'checking', action: attempt.action });
        send(diary, lesson, on).then(
          (base) => {
            // A save that ends after its panel was closed is saved all the same: the week hears of it.
            saved.current(base, on);
            if (alive.current) setState({ kind: 'saved', action: attempt.action, at: now() });
          },
          (error: unknown) => {
            if (!alive.current) {
              console.error('ENT: a save failed after its editor was closed.', error);
              failedLate.current();
              return;
            }
            const theirs = theirsOf(error);
            if (theirs && on === attempt && agrees(attempt.form, theirs)) {
              go(checks, { ...attempt, base: knowing(attempt.base, theirs) });
            } else if (theirs) {
              setState({ kind: 'conflict', theirs, attempt });
            } else if (isUnknown(error) && checks < CHECK_AFTER_MS.length) {
              setState({ kind: 'checking', action: attempt.action });
              timer.current = window.setTimeout(() => go(checks + 1, on), CHECK_AFTER_MS[checks]);
            } else {
              console.error('ENT: a save failed.', error);
              setState({ kind: 'failed', error, attempt });
            }
          }
        );
      };
      go(0);
    },
    [diary, lesson, now]
  );

  const busy = state.kind === 'saving' || state.kind === 'checking';
  return { state, busy, save, show: setState };
}
