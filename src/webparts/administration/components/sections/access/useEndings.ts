import * as React from 'react';
import type { Day } from '../../../../../domain/types';
import type { MembersControl } from '../../home/useMembers';
import { usePlanWriter } from '../people/changes/usePlanWriter';
import { planEnd } from './accessForm';
import { useAccessStrings } from './loc/strings';
import type { StoredAccess } from './standing';

export interface Endings {
  busy: boolean;
  error: unknown;
  /** Takes those who are over out of the groups, then notes the ends. */
  remove: () => void;
  /** Notes the ends only: nobody is in a group any more. */
  note: () => void;
}

/** The ends of accesses whose last day has passed: by the administrator's own press, never unseen. */
export function useEndings(members: MembersControl, lapsed: readonly StoredAccess[], today: Day, onSaid: (words: string) => void): Endings {
  const strings = useAccessStrings();
  const { work, write } = usePlanWriter();
  const [removing, setRemoving] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const { state } = members;

  const note = (): void => {
    setError(undefined);
    const count = lapsed.length;
    if (count === 0) return;
    write(lapsed.map((access) => ({ row: planEnd(access, today), then: [] }))).then(({ failed, done }) => {
      if (failed.length > 0) setError(failed[0].error);
      else onSaid(strings.noted(done.length));
    }, setError);
  };
  const noteLatest = React.useRef(note);
  noteLatest.current = note;

  React.useEffect(() => {
    if (!removing || state.kind === 'checking' || state.kind === 'applying') return;
    setRemoving(false);
    // Stopped or refused half-way, they are over but inside: the next press does both again.
    const isThrough = state.kind === 'checked' && state.result && !state.result.cancelled && !state.result.stoppedBy;
    if (isThrough) noteLatest.current();
  }, [removing, state]);

  return {
    busy: work !== undefined || removing,
    error,
    remove: () => {
      setError(undefined);
      setRemoving(true);
      members.apply();
    },
    note
  };
}
