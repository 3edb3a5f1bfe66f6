import * as React from 'react';
import type { PickedPerson, SearchPersons } from './types';

/** Letters from which a search is worth its question. */
export const LEAST_LETTERS = 2;
/** Milliseconds without a key before the question is asked. */
const WAIT_MS = 300;

export type PersonSearch =
  /** Too few letters. */
  { kind: 'idle' } | { kind: 'searching' } | { kind: 'found'; persons: readonly PickedPerson[] } | { kind: 'failed'; error: unknown };

/**
 * What a search finds while somebody types: asked after a short rest, and the question of an older text is stopped.
 * @param text as typed
 * @returns the state, and a way to ask the same question again
 */
export function usePersonSearch(search: SearchPersons, text: string): [PersonSearch, () => void] {
  const [state, setState] = React.useState<PersonSearch>({ kind: 'idle' });
  const [attempt, setAttempt] = React.useState(0);
  const ask = React.useRef(search);
  ask.current = search;
  const wanted = text.trim();

  React.useEffect(() => {
    if (wanted.length < LEAST_LETTERS) {
      setState({ kind: 'idle' });
      return undefined;
    }
    setState({ kind: 'searching' });
    const controller = new AbortController();
    const { signal } = controller;
    const timer = window.setTimeout(() => {
      ask.current(wanted, signal).then(
        (persons) => {
          if (!signal.aborted) setState({ kind: 'found', persons });
        },
        (error: unknown) => {
          if (!signal.aborted) setState({ kind: 'failed', error });
        }
      );
    }, WAIT_MS);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, attempt]);

  const again = React.useCallback(() => setAttempt((count) => count + 1), []);
  return [state, again];
}
