import * as React from 'react';
import type { DecisionKind } from '../../../../../domain/bookings/types';
import { EntError } from '../../../../../lists/errors';
import { draftKey, forgetDraft } from '../../../../../ui/deviceDraft/storage';
import { useIdentity } from '../../../../../ui/root/identity';
import { useBookings } from '../../desk/queries';
import { useReadAgain, type Booked } from './useBookingDays';

export interface Decided {
  kind: DecisionKind;
  done: Booked[];
  failed: { booked: Booked; error: unknown }[];
  /** Not tried any more: somebody stopped, or SharePoint would refuse them all. */
  left: readonly Booked[];
}

export interface Deciding {
  /** While it runs. */
  at: { kind: DecisionKind; done: number; total: number; stopping: boolean } | undefined;
  last: Decided | undefined;
  /** @param draft names what the device kept of the reason: it is forgotten once all is stored */
  decide: (kind: DecisionKind, booked: readonly Booked[], reason?: string, draft?: string) => void;
  stop: () => void;
}

/** After these the next one fares no better. */
const HOPELESS: readonly string[] = ['denied', 'offline', 'sessionExpired'];

/** Writes a word on one or several bookings, one after the other; then everything is read again, since only the ledgers tell what came of it. */
export function useDecide(): Deciding {
  const bookings = useBookings();
  const readAgain = useReadAgain();
  const { schoolUrl, login } = useIdentity();
  const [at, setAt] = React.useState<Deciding['at']>();
  const [last, setLast] = React.useState<Decided>();
  const stopped = React.useRef(false);
  const here = React.useRef(true);
  // Who leaves stops it after the word under way.
  React.useEffect(
    () => () => {
      here.current = false;
      stopped.current = true;
    },
    []
  );

  const run = async (kind: DecisionKind, booked: readonly Booked[], reason: string, draft: string | undefined): Promise<void> => {
    stopped.current = false;
    const result: Decided = { kind, done: [], failed: [], left: [] };
    setLast(undefined);
    for (const [index, each] of booked.entries()) {
      if (here.current) setAt({ kind, done: index, total: booked.length, stopping: stopped.current });
      try {
        await (await bookings()).decide(each.booking, kind, reason);
        result.done.push(each);
      } catch (error) {
        console.error('ENT:', error);
        result.failed.push({ booked: each, error });
        if (error instanceof EntError && HOPELESS.includes(error.kind)) stopped.current = true;
      }
      if (stopped.current) {
        result.left = booked.slice(index + 1);
        break;
      }
    }
    // Until all of it is stored, what was typed stays on the device.
    if (draft !== undefined && result.failed.length === 0 && result.left.length === 0) forgetDraft(draftKey(schoolUrl, login, draft));
    await readAgain();
    if (here.current) {
      setAt(undefined);
      setLast(result);
    }
  };
  return {
    at,
    last,
    decide: (kind, booked, reason = '', draft) => {
      run(kind, booked, reason, draft).catch((error: unknown) => console.error('ENT:', error));
    },
    stop: () => {
      stopped.current = true;
      setAt((now) => now && { ...now, stopping: true });
    }
  };
}
