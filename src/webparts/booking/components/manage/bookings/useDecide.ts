import * as React from 'react';
import type { DecisionKind } from '../../../../../domain/bookings/types';
import { EntError } from '../../../../../lists/errors';
import { useBookings } from '../../desk/queries';
import { useReadAgain, type Booked } from './useBookingDays';

export interface Decided {
  kind: DecisionKind;
  done: Booked[];
  failed: { booked: Booked; error: unknown }[];
  /** Not tried any more: somebody stopped, or SharePoint would refuse them all. */
  left: number;
}

export interface Deciding {
  /** While it runs. */
  at: { kind: DecisionKind; done: number; total: number; stopping: boolean } | undefined;
  last: Decided | undefined;
  decide: (kind: DecisionKind, booked: readonly Booked[], reason?: string) => Promise<Decided>;
  stop: () => void;
}

/** After these the next one fares no better. */
const HOPELESS: readonly string[] = ['denied', 'offline', 'sessionExpired'];

/** Writes a word on one or several bookings, one after the other; then everything is read again, since only the ledgers tell what came of it. */
export function useDecide(): Deciding {
  const bookings = useBookings();
  const readAgain = useReadAgain();
  const [at, setAt] = React.useState<Deciding['at']>();
  const [last, setLast] = React.useState<Decided>();
  const stopped = React.useRef(false);

  const decide: Deciding['decide'] = async (kind, booked, reason = '') => {
    stopped.current = false;
    const result: Decided = { kind, done: [], failed: [], left: 0 };
    setLast(undefined);
    for (const [index, each] of booked.entries()) {
      setAt({ kind, done: index, total: booked.length, stopping: stopped.current });
      try {
        await (await bookings()).decide(each.booking, kind, reason);
        result.done.push(each);
      } catch (error) {
        console.error('ENT:', error);
        result.failed.push({ booked: each, error });
        if (error instanceof EntError && HOPELESS.includes(error.kind)) stopped.current = true;
      }
      if (stopped.current) {
        result.left = booked.length - index - 1;
        break;
      }
    }
    await readAgain();
    setAt(undefined);
    setLast(result);
    return result;
  };
  return {
    at,
    last,
    decide,
    stop: () => {
      stopped.current = true;
      setAt((now) => now && { ...now, stopping: true });
    }
  };
}
